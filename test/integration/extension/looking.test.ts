import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilStill } from "../../support/until-still.ts";
import { type BrowserUnderTest, mobile, startBrowserUnderTest, until } from "./browser-under-test.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** A folder, when somebody wants to look at the pictures. */
const pictures = process.env.OUTFLOW_PICTURES;
const TOOL = "https://app.hubspot.com/contacts";

let under: BrowserUnderTest;

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  under = await startBrowserUnderTest();
  await under.enrol();
  const page = await under.open(TOOL);
  const blocked = {
    match: { toolId: "hubspot" },
    verdict: null,
    country: null,
    recipient: null,
    decision: "blocked",
    reason: "合同已到期，请改用境内系统。",
  } as const;
  under.ledger.overrides = { version: 2, list: [blocked] };
  for (let number = 0; number < 6; number++)
    await page.evaluate(({ phone, to }) => fetch(to, { method: "POST", body: `{"phone":"${phone}"}` }).then(() => null), {
      phone: mobile(number),
      to: number < 4 ? "/api" : "https://www.google-analytics.com/collect",
    });
  await until(() => under.ledger.reports.length === 6, "six reports");
  under.ledger.refuseIngest = "malformed";
  await page.evaluate((phone) => fetch("/api", { method: "POST", body: `{"phone":"${phone}"}` }).then(() => null), mobile(7));
  await page.evaluate(() => fetch("/api", { method: "POST", body: new Blob(["{}"]) }).then(() => null));
  const popup = await under.popup(TOOL);
  await popup.getByTestId("refused").waitFor();
  under.ledger.refuseIngest = "unavailable";
  await page.evaluate((phone) => fetch("/api", { method: "POST", body: `{"phone":"${phone}"}` }).then(() => null), mobile(8));
  await popup.evaluate('chrome.alarms.create("check-in", { when: Date.now() + 100, periodInMinutes: 3 })');
  await popup.getByTestId("request-access").waitFor({ timeout: 90_000 });
  await popup.close();
});
afterAll(async () => {
  await under?.close();
});

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  beforeAll(async () => {
    const options = await under.open(under.browser.addressOf("options.html"));
    await options.getByTestId("language").selectOption(language);
    await options.waitForFunction((chosen) => document.documentElement.lang === chosen, language);
    await options.close();
  });

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    it.each([
      ["popup", `popup.html?about=${encodeURIComponent(TOOL)}`],
      ["popup-mainland", `popup.html?about=${encodeURIComponent("https://www.feishu.cn/")}`],
      ["popup-unknown", `popup.html?about=${encodeURIComponent("https://crm.unknown-vendor.example/")}`],
      ["options", "options.html"],
    ])("%s: everybody can read and use it", async (name, path) => {
      const page = await under.browser.context.newPage();
      await page.setViewportSize({ width: name === "options" ? 900 : 400, height: 600 });
      await page.emulateMedia({ colorScheme });
      await page.goto(under.browser.addressOf(path));
      await page.locator("main :first-child").first().waitFor();
      if (name === "popup") await page.getByTestId("last-report").locator("summary").click();
      if (name === "popup") await page.locator("pre").waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await untilStill(page);
      await page.evaluate(axe);
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" ")))',
      );
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-${language}-${colorScheme}.png`), fullPage: true });
      expect(found).toEqual([]);
      await page.close();
    });
  });
});
