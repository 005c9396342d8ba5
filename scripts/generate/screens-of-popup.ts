import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { startStandInHost } from "../browser/stand-in-host.ts";
import type { Stack } from "../stack/start-stack.ts";
import { type DemoOrganisation, newEnrolmentToken } from "../start/demo/demo-organisation.ts";
import { inventedPeople } from "../start/main-job-people.ts";

const TOOL = "https://app.hubspot.com";
const POPUP_WIDTH = 384;

/** An enrolled browser sends five invented people to a stand-in for a tool abroad; the popup as it stands beside that page. */
export async function pictureOfPopup(stack: Stack, demo: DemoOrganisation, folder: string): Promise<string> {
  const token = await newEnrolmentToken(demo, demo.main.id, "市场部", 1);
  const stand = await startStandInHost();
  const profile = mkdtempSync(join(tmpdir(), "outflow-screens-browser-"));
  const browser = await launchWithExtension({ profile, headless: true, standInPort: stand.port });
  try {
    await browser.enrol(stack.origin, token);
    const page = await browser.context.newPage();
    await page.goto(`${TOOL}/contacts/import`);
    await page.evaluate(
      ([url, body]) => fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body }).then((answer) => answer.status),
      [`${TOOL}/crm/v3/objects/contacts/batch/create`, JSON.stringify({ inputs: inventedPeople(1).map((properties) => ({ properties })) })] as const,
    );
    const popup = await browser.context.newPage();
    await popup.emulateMedia({ colorScheme: "light" });
    await popup.setViewportSize({ width: POPUP_WIDTH, height: 300 });
    await popup.goto(`${browser.addressOf("popup.html")}?about=${encodeURIComponent(`${TOOL}/contacts/import`)}`);
    await popup.getByTestId("verdict").waitFor();
    await popup.locator('[data-testid="queue-length"][data-value="0"]').waitFor({ timeout: 60_000 });
    const file = join(folder, "popup.zh-CN.light.png");
    await popup.screenshot({ path: file, fullPage: true });
    return file;
  } finally {
    await browser.close();
    await stand.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
