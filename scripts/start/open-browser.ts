import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { PlainError } from "../plain-error.ts";
import type { Stack } from "../stack/start-stack.ts";

/**
 * Opens a window with the dashboard, the extension loaded and enrolled. Without a Chromium everything else still runs: one sentence
 * says so. `stopped` closes the window at once; the function it answers waits until it is closed.
 */
export async function openBrowser(
  stack: Stack,
  profile: string,
  token: string,
  print: (line: string) => void,
  stopped: AbortSignal,
): Promise<() => Promise<void>> {
  let close = async () => {};
  try {
    const browser = await launchWithExtension({ profile, headless: false, standInPort: null });
    close = () => browser.close().catch(() => undefined); // the person may have closed it before
    stopped.addEventListener("abort", () => void close());
    await browser.enrol(stack.origin, token);
    const [page] = browser.context.pages();
    await (page ?? (await browser.context.newPage())).goto(stack.origin);
    print("A browser window is open: the extension is loaded and enrolled.");
  } catch (error) {
    if (stopped.aborted || !(error instanceof PlainError)) {
      await close();
      throw error;
    }
    print(error.message);
  }
  return close;
}
