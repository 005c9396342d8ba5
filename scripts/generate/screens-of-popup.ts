import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { startStandInHost } from "../browser/stand-in-host.ts";
import type { Stack } from "../stack/start-stack.ts";
import { type DemoOrganisation, newEnrolmentToken } from "../start/demo/demo-organisation.ts";
import { inventedPeople } from "../start/main-job-people.ts";

const TOOL = "https://app.hubspot.com/contacts/import";
const POPUP_WIDTH = 384;
const OPTIONS_WIDTH = 900;
/** Pages the popup stands beside when all its states are asked for: tools the officer blocked or restricted, one at home, one unknown, none. */
const OTHERS = {
  "popup-blocked": "https://us21.admin.mailchimp.com/lists",
  "popup-restricted": "https://chatgpt.com/",
  "popup-mainland": "https://www.feishu.cn/",
  "popup-unknown": "https://crm.unknown-tool.example/",
  "popup-no-page": null,
} as const;

/**
 * An enrolled browser sends five invented people to a stand-in for a tool abroad; the popup as it stands beside that page: popup.zh-CN.light.png.
 * @param all the popup in its states and the options page as well, before the browser is enrolled and after, in both languages, light and dark
 */
export async function picturesOfPopup(stack: Stack, demo: DemoOrganisation, folder: string, all: boolean): Promise<string[]> {
  const stand = await startStandInHost();
  const files: string[] = [];
  try {
    for (const locale of all ? ["zh-CN", "en"] : ["zh-CN"]) {
      const token = await newEnrolmentToken(demo, demo.main.id, "市场部", 1);
      files.push(...(await picturesOfOneBrowser({ locale, origin: stack.origin, token, standInPort: stand.port, folder, all })));
    }
  } finally {
    await stand.close();
  }
  return files;
}

interface OneBrowser {
  readonly locale: string;
  readonly origin: string;
  readonly token: string;
  readonly standInPort: number;
  readonly folder: string;
  readonly all: boolean;
}

async function picturesOfOneBrowser({ locale, origin, token, standInPort, folder, all }: OneBrowser): Promise<string[]> {
  const profile = mkdtempSync(join(tmpdir(), "outflow-screens-browser-"));
  const browser = await launchWithExtension({ profile, headless: true, standInPort, locale, more: [`--lang=${locale}`] });
  const files: string[] = [];
  const popupAbout = (about: string | null) => `${browser.addressOf("popup.html")}${about === null ? "" : `?about=${encodeURIComponent(about)}`}`;
  const take = async (name: string, address: string, sign: string, width = POPUP_WIDTH) => {
    for (const colorScheme of all ? (["light", "dark"] as const) : (["light"] as const)) {
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 300 });
      await page.goto(address);
      await page.locator(sign).first().waitFor({ timeout: 60_000 });
      const file = join(folder, `${name}.${locale}.${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      files.push(file);
      await page.close();
    }
  };
  try {
    if (all) {
      await take("popup-not-enrolled", popupAbout(TOOL), '[data-testid="verdict"]');
      await take("options-not-enrolled", browser.addressOf("options.html"), '[data-testid="enrolment-state"]', OPTIONS_WIDTH);
    }
    await browser.enrol(origin, token);
    const page = await browser.context.newPage();
    await page.goto(TOOL);
    await page.evaluate(
      ([path, body]) => fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body }).then((answer) => answer.status),
      ["/crm/v3/objects/contacts/batch/create", JSON.stringify({ inputs: inventedPeople(1).map((properties) => ({ properties })) })] as const,
    );
    const delivered = '[data-testid="queue-length"][data-value="0"]';
    await take("popup", popupAbout(TOOL), delivered);
    if (!all) return files;
    for (const [name, about] of Object.entries(OTHERS)) await take(name, popupAbout(about), delivered);
    await take("options", browser.addressOf("options.html"), '[data-testid="enrolment-state"][data-state="enrolled"]', OPTIONS_WIDTH);
    return files;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
