export function extensionVersion(): string {
  return chrome.runtime.getManifest().version;
}

export function browserLanguage(): string {
  return chrome.i18n.getUILanguage();
}

/** Chrome's codes for systems as their makers write them; another code stays as it is. */
const SYSTEMS: Readonly<Record<string, string>> = { win: "Windows", mac: "macOS", linux: "Linux", cros: "ChromeOS", android: "Android" };

/** How the device is described to its organisation; nothing here tells who uses it. */
export async function describeBrowser(): Promise<{ label: string; browser: string; platform: string; extensionVersion: string }> {
  const { os, arch } = await chrome.runtime.getPlatformInfo();
  const system = SYSTEMS[os] ?? os;
  const version = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? "";
  const name = navigator.userAgent.includes("Edg/") ? "Edge" : "Chrome";
  const browser = `${name} ${version}`.trim();
  return {
    label: `${browser} · ${system}`.slice(0, 80),
    browser: browser.slice(0, 40),
    platform: `${system} ${arch}`.slice(0, 40),
    extensionVersion: extensionVersion(),
  };
}
