import { foundedOrganisation, whoami } from "@outflow/shared/contract/ledger-api.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { openLink, sealLink } from "../../../scripts/stack/invitation-link.ts";
import { type StackClient, signIn } from "../../../scripts/start/stack-client.ts";
import { type SmtpInbox, startSmtpInbox } from "../../support/smtp-inbox.ts";
import { startTestStack, type TestStack } from "../../support/stack.ts";

// Over HTTP, from the first owner to a colleague who sees the organisation.
const PASSWORD = "a-long-password";
const OWNER = "owner@example.com";
const COLLEAGUE = "colleague@example.com";

let inbox: SmtpInbox;
let stack: TestStack;
let owner: StackClient;
let organisation: string;

const post = (path: string, body: unknown) =>
  fetch(`${stack.origin}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: stack.secrets.anonKey },
    body: JSON.stringify(body),
  });
const signUp = (email: string, password = PASSWORD) => post("/auth/v1/signup", { email, password });
const redeem = async (link: string, password = PASSWORD) => {
  const answer = await post("/auth/v1/invited", { link, password });
  return { status: answer.status, body: await answer.json() };
};
const invite = (email: string, role: string) => owner.call("add_member", { p_org: organisation, p_email: email, p_role: role }, z.string());
const accounts = async () => (await stack.database.query("select email from auth.users order by email")).map(({ email }) => email);
/** Asks for an account and answers the link of the mail that comes. */
const linkFor = async (email: string, password = PASSWORD): Promise<string> => {
  const before = inbox.mails.length;
  await signUp(email, password);
  const mail = (await inbox.waitForMails(before + 1)).at(-1);
  expect(mail?.recipients).toEqual([email]);
  const [, origin, link = ""] = /(\S+)\/sign-in#invitation=(\S+)/.exec(mail?.text ?? "") ?? [];
  expect(origin).toBe(stack.origin);
  expect(mail?.html).toContain(`${stack.origin}/sign-in#invitation=${link}`);
  return link;
};

beforeAll(async () => {
  inbox = await startSmtpInbox();
  stack = await startTestStack({ signUp: "first-owner", smtpUrl: inbox.url });
  expect((await signUp(OWNER)).status).toBe(200);
  owner = await signIn(stack, OWNER, PASSWORD);
  const founded = await owner.call("found_organisation", { p_name: "示例集团", p_legal_entity: "示例有限公司" }, foundedOrganisation);
  organisation = founded.organisationId;
});
afterAll(async () => {
  await stack?.dispose();
  await inbox?.stop();
});

it("an invited person asks, opens the mailed link with the same password, and has the role the owner gave", async () => {
  await invite(COLLEAGUE, "auditor");
  const link = await linkFor(COLLEAGUE);
  expect(await accounts()).toEqual([OWNER]);
  await expect(signIn(stack, COLLEAGUE, PASSWORD)).rejects.toThrow(/could not sign in/);

  expect(await redeem(link)).toEqual({ status: 200, body: { email: COLLEAGUE } });
  const me = await (await signIn(stack, COLLEAGUE, PASSWORD)).call("whoami", {}, whoami);
  expect(me.memberships.map(({ role, organisation: { id } }) => ({ role, id }))).toEqual([{ role: "auditor", id: organisation }]);

  expect(await redeem(link)).toEqual({ status: 410, body: { code: "invitation_used" } });
});

it("answers a stranger, a known person and an invited one in the same words; a mail goes to the invited one alone", async () => {
  await invite("analyst@example.com", "analyst");
  const before = inbox.mails.length;
  const answers = [];
  for (const email of ["stranger@example.com", OWNER, COLLEAGUE, "analyst@example.com"]) {
    const answer = await signUp(email);
    answers.push({ status: answer.status, body: await answer.text() });
  }
  expect(answers[0]?.status).toBe(422);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const mails = (await inbox.waitForMails(before + 1)).slice(before);
  expect(mails.map(({ recipients }) => recipients)).toEqual([["analyst@example.com"]]);
  expect(await accounts()).toEqual([COLLEAGUE, OWNER]);
});

it("a stranger who asks in an invited person's name cannot plant a password", async () => {
  await invite("officer@example.com", "officer");
  const link = await linkFor("officer@example.com", "chosen-by-a-stranger");
  expect(await redeem(link, "guess-of-the-invited")).toEqual({ status: 403, body: { code: "invitation_password" } });
  expect(await accounts()).not.toContain("officer@example.com");
});

it("an expired link, one of another installation, a damaged one, and an invitation taken back make no account", async () => {
  await invite("late@example.com", "analyst");
  const link = await linkFor("late@example.com");
  const opened = openLink(stack.secrets.jwtSecret, link);
  if (!opened) throw new Error("The mailed link does not open.");
  const minutes = (opened.expires - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(55);
  expect(minutes).toBeLessThanOrEqual(60);

  const expired = sealLink(stack.secrets.jwtSecret, { ...opened, expires: Date.now() - 1 });
  expect(await redeem(expired)).toEqual({ status: 410, body: { code: "invitation_expired" } });
  expect(await redeem(sealLink("another-installation", opened))).toEqual({ status: 400, body: { code: "invitation_unreadable" } });
  expect(await redeem(`${link.slice(0, -4)}AAAA`)).toEqual({ status: 400, body: { code: "invitation_unreadable" } });

  const [member] = await stack.database.query("select id from public.member where email = 'late@example.com'");
  await owner.call("remove_member", { p_org: organisation, p_member: member?.id }, z.null());
  expect(await redeem(link)).toEqual({ status: 410, body: { code: "invitation_withdrawn" } });
  expect(await accounts()).not.toContain("late@example.com");
});

it("a password below ten characters asks for nothing, and nobody's inbox is filled by asking again and again", async () => {
  await invite("patient@example.com", "analyst");
  const before = inbox.mails.length;
  await signUp("patient@example.com", "nine-char");
  await linkFor("patient@example.com");
  for (let time = 0; time < 3; time += 1) await signUp("patient@example.com");
  await invite("next@example.com", "analyst");
  await linkFor("next@example.com"); // whatever the three asked for would have been mailed before this
  expect(inbox.mails.slice(before).map(({ recipients }) => recipients[0])).toEqual(["patient@example.com", "next@example.com"]);
});
