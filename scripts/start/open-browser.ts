import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { PlainError } from "../plain-error.ts";
import type { Stack } from "../stack/start-stack.ts";

/** Opens a window with the dashboard, the extension loaded and enrolled. Without a Chromium everything else still runs: one sentence says so. */
export async function openBrowser(stack: Stack, token: string, profile: string, print: (line: string) => void): Promise<void> {
  try {
    const browser = await launchWithExtension({ profile, headless: false, standInPort: null });
    await browser.enrol(stack.origin, token);
    const [page] = browser.context.pages();
    await (page ?? (await browser.context.newPage())).goto(stack.origin);
    print("A browser window is open: the extension is loaded and enrolled.");
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    print(error.message);
  }
}
