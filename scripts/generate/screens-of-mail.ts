import { join } from "node:path";
import type { Browser } from "playwright-core";
import { PlainError } from "../plain-error.ts";
import type { Stack } from "../stack/start-stack.ts";
import { inboxMails } from "../start/inbox-mails.ts";

const WIDTH = 760;

/**
 * The newest mail in the inbox, as a mail program shows it: mail.light.png.
 * @param all every mail of the inbox instead, light and dark: mail-NUMBER.SCHEME.png
 */
export async function picturesOfMail(browser: Browser, stack: Stack, folder: string, all: boolean): Promise<string[]> {
  await stack.runAlerts();
  const mails = await inboxMails(stack);
  if (mails.length === 0) throw new PlainError("No mail came, so there is none to show.");
  const files: string[] = [];
  for (const [index, { id }] of (all ? mails : mails.slice(-1)).entries())
    for (const colorScheme of all ? (["light", "dark"] as const) : (["light"] as const)) {
      const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 }, colorScheme });
      await page.goto(`${stack.inboxUrl}/email/${id}/html`);
      const file = join(folder, `${all ? `mail-${index + 1}` : "mail"}.${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      files.push(file);
      await page.close();
    }
  return files;
}
