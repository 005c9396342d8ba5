/** Must be called on the first tick. `start`: the browser or the extension has just started, not merely its service worker. */
export function onBrowserStart(listener: () => void): void {
  chrome.runtime.onStartup.addListener(listener);
  chrome.runtime.onInstalled.addListener(listener);
}

/** The network came back while the service worker was awake; the alarm covers the other case. */
export function onNetworkBack(listener: () => void): void {
  globalThis.addEventListener("online", listener);
}
