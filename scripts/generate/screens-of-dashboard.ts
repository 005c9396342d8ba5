import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Stack } from "../stack/start-stack.ts";
import { DEMO_OWNER } from "../start/demo/demo-organisation.ts";

/** Screens with what must be on them before the picture is taken. */
const SCREENS = [
  ["overview", "/", '[data-testid="trend"] svg, .recharts-surface'],
  ["tools", "/tools", '[data-testid^="tool-row-"]'],
  ["transfers", "/transfers", '[data-testid="transfer-row"]'],
  ["devices", "/devices", '[data-testid^="device-row-"]'],
  ["procedure", "/procedure", '[data-testid^="headroom-"]'],
] as const;
const SIZE = { width: 1_440, height: 900 } as const;
/** Charts draw themselves; then nothing moves any more. */
const CHART_MILLISECONDS = 2_500;

async function signIn(page: Page, stack: Stack): Promise<void> {
  await page.goto("/");
  await page.getByTestId("sign-in-email").fill(DEMO_OWNER);
  await page.getByTestId("sign-in-password").fill(stack.secrets.demoPassword);
  await page.getByTestId("sign-in-submit").click();
  await page.getByTestId("sign-in-submit").waitFor({ state: "detached" });
}

/** @returns paths of the pictures: NAME.LANGUAGE.SCHEME.png */
export async function picturesOfDashboard(browser: Browser, stack: Stack, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const language of ["zh-CN", "en"] as const)
    for (const scheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ baseURL: stack.origin, viewport: SIZE, reducedMotion: "reduce" });
      await context.addInitScript(
        ([tongue, look]) => {
          localStorage.setItem("outflow.language", tongue ?? "");
          localStorage.setItem("mantine-color-scheme-value", look ?? "");
        },
        [language, scheme],
      );
      const page = await context.newPage();
      await signIn(page, stack);
      for (const [name, path, sign] of SCREENS) {
        await page.goto(path);
        await page.locator(sign).first().waitFor();
        await page.waitForTimeout(CHART_MILLISECONDS);
        const file = join(folder, `${name}.${language}.${scheme}.png`);
        await page.screenshot({ path: file });
        files.push(file);
      }
      await context.close();
    }
  return files;
}
