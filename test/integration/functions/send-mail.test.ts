import { afterEach, expect, it } from "vitest";
import { createSendMail } from "../../../supabase/functions/alert/send-mail.ts";
import { type SmtpInbox, smtpRefusal, startSmtpInbox } from "../../support/smtp-inbox.ts";

let inbox: SmtpInbox | undefined;
afterEach(async () => {
  await inbox?.stop();
  inbox = undefined;
});

const MAIL = {
  messageId: "<0199aa00@outflow.example.cn>",
  recipient: "officer@example.cn",
  subject: "敏感个人信息 · Sensitive",
  html: "<p>七千</p>",
  text: "七千",
};
const FROM = "Outflow 数据出境监测 <outflow@example.cn>";

it("carries subject, both parts, the Message-ID and the marks of an automatic message", async () => {
  inbox = await startSmtpInbox();
  expect(await createSendMail(inbox.url, FROM)(MAIL)).toEqual({ ok: true });
  const [mail] = await inbox.waitForMails(1);
  expect(mail).toMatchObject({ recipients: ["officer@example.cn"], messageId: MAIL.messageId, subject: MAIL.subject });
  expect([mail?.text.trim(), mail?.html.trim(), mail?.parsed.from?.address]).toEqual(["七千", "<p>七千</p>", "outflow@example.cn"]);
  expect(mail?.parsed.headers).toEqual(expect.arrayContaining([expect.objectContaining({ key: "auto-submitted", value: "auto-generated" })]));
});

it("an address that smuggles others in reaches nobody", async () => {
  inbox = await startSmtpInbox();
  const sent = await createSendMail(inbox.url, FROM)({ ...MAIL, recipient: "a@example.cn, b@example.cn\r\nBcc: c@example.cn" });
  expect(sent).toEqual({ ok: false, scope: "message", code: "smtp_501" });
  expect(inbox.mails).toEqual([]);
});

it.each([550, 451])("a recipient refused with %i is about this message", async (status) => {
  inbox = await startSmtpInbox({
    onRecipient: () => {
      throw smtpRefusal(status, "no such mailbox officer@example.cn");
    },
  });
  expect(await createSendMail(inbox.url, FROM)(MAIL)).toEqual({ ok: false, scope: "message", code: `smtp_${status}` });
});

it("421 and a closed port are about the server", async () => {
  inbox = await startSmtpInbox({
    beforeAccepting: () => {
      throw smtpRefusal(421, "closing");
    },
  });
  expect(await createSendMail(inbox.url, FROM)(MAIL)).toEqual({ ok: false, scope: "server", code: "smtp_421" });
  const { url } = inbox;
  await inbox.stop();
  inbox = undefined;
  expect(await createSendMail(url, FROM)(MAIL)).toMatchObject({ ok: false, scope: "server" });
});
