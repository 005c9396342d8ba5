import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Stack } from "../stack/start-stack.ts";
import { DEMO_OWNER } from "../start/demo/demo-organisation.ts";

/** Screens with what must be on them before the picture is taken. */
type Screens = readonly (readonly [name: string, path: string, sign: string])[];
const KEPT: Screens = [
  ["overview", "/", '[data-testid="trend"] svg, .recharts-surface'],
  ["tools", "/tools", '[data-testid^="tool-row-"]'],
  ["transfers", "/transfers", '[data-testid="transfer-row"]'],
  ["devices", "/devices", '[data-testid^="device-row-"]'],
  ["procedure", "/procedure", '[data-testid^="headroom-"]'],
];
const OTHERS: Screens = [
  ["exemptions", "/exemptions", '[data-testid^="activity-row-"]'],
  ["filings", "/filings", '[data-testid="filing"]'],
  ["why", "/why", '[data-testid="why-all"]'],
  ["declared", "/declared", '[data-testid="declare-way"]'],
  ["group", "/group", '[data-testid="group-together"]'],
  ["records", "/records", '[data-testid="audit-row"]'],
  ["organisation", "/organisation", '[data-testid="member-row"]'],
];
const DESK = { width: 1_440, height: 900 } as const;
const NARROW = { width: 390, height: 844 } as const;
/** Charts draw themselves; then nothing moves any more. */
const CHART_MILLISECONDS = 2_500;

async function signIn(page: Page, stack: Stack): Promise<void> {
  await page.getByTestId("sign-in-email").fill(DEMO_OWNER);
  await page.getByTestId("sign-in-password").fill(stack.secrets.demoPassword);
  await page.getByTestId("sign-in-submit").click();
  await page.getByTestId("sign-in-submit").waitFor({ state: "detached" });
}

/**
 * @param all every screen from top to bottom, in a wide and a narrow window, instead of the ones that are kept
 * @returns paths of the pictures: NAME.LANGUAGE.SCHEME.png, of a narrow window NAME.LANGUAGE.SCHEME.narrow.png
 */
export async function picturesOfDashboard(browser: Browser, stack: Stack, folder: string, all: boolean): Promise<string[]> {
  const files: string[] = [];
  for (const language of ["zh-CN", "en"] as const)
    for (const scheme of ["light", "dark"] as const)
      for (const viewport of all ? [DESK, NARROW] : [DESK]) {
        const context = await browser.newContext({ baseURL: stack.origin, viewport, reducedMotion: "reduce" });
        await context.addInitScript(
          ([tongue, look]) => {
            localStorage.setItem("outflow.language", tongue ?? "");
            localStorage.setItem("mantine-color-scheme-value", look ?? "");
          },
          [language, scheme],
        );
        const page = await context.newPage();
        const take = async (name: string) => {
          const file = join(folder, `${name}.${language}.${scheme}${viewport === NARROW ? ".narrow" : ""}.png`);
          await page.screenshot({ path: file, fullPage: all });
          files.push(file);
        };
        await page.goto("/");
        if (all) {
          await page.getByTestId("sign-in-email").waitFor();
          await take("sign-in");
        }
        await signIn(page, stack);
        for (const [name, path, sign] of all ? [...KEPT, ...OTHERS] : KEPT) {
          await page.goto(path);
          await page.locator(sign).first().waitFor();
          await page.waitForTimeout(CHART_MILLISECONDS);
          await take(name);
        }
        await context.close();
      }
  return files;
}
