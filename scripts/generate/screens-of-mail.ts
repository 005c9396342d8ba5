import { join } from "node:path";
import type { Browser } from "playwright-core";
import { PlainError } from "../plain-error.ts";
import type { Stack } from "../stack/start-stack.ts";
import { inboxMails } from "../start/inbox-mails.ts";

const WIDTH = 760;

/** The newest mail in the inbox, as a mail program shows it. */
export async function pictureOfMail(browser: Browser, stack: Stack, folder: string): Promise<string> {
  await stack.runAlerts();
  const mails = await inboxMails(stack);
  const mail = mails.at(-1);
  if (!mail) throw new PlainError("No mail came, so there is none to show.");
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 }, colorScheme: "light" });
  await page.goto(`${stack.inboxUrl}/email/${mail.id}/html`);
  const file = join(folder, "mail.light.png");
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  return file;
}
