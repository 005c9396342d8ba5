import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandMistake } from "@outflow/cli/command-io.ts";
import { declareCommand } from "@outflow/cli/declare/declare-command.ts";
import { beijingDayOf } from "@outflow/shared/assess/beijing-day.ts";
import { type EnrolReply, refusal } from "@outflow/shared/contract/device-api.ts";
import { type Role, standing } from "@outflow/shared/contract/ledger-api.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FoundedOrganisation, type Journey, OWNER, PASSWORD, postTo, reportOf, startJourney } from "./journey.ts";

const today = beijingDayOf(new Date());
let journey: Journey;
let folder: string;
let organisation: FoundedOrganisation;
let device: EnrolReply;
let founded = 0;

beforeAll(async () => {
  journey = await startJourney("smtp://127.0.0.1:9");
  folder = await mkdtemp(join(tmpdir(), "outflow-declare-"));
});
afterAll(async () => {
  await journey?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  organisation = await journey.found(`申报${founded++}`);
  device = await organisation.enrol();
});

/** The same invented people as `reportOf` knows by these numbers. */
async function sheet(name: string, from: number, count: number, extra: readonly string[] = []): Promise<string> {
  const path = join(folder, name);
  const rows = Array.from({ length: count }, (_, index) => `person-${from + index}@example.com`);
  await writeFile(path, `邮箱\n${[...rows, ...extra].join("\n")}\n`);
  return path;
}

interface Run {
  readonly as?: { email: string; password: string };
  readonly token?: string;
}
async function declare(args: string[], { as = { email: OWNER, password: PASSWORD }, token }: Run = {}): Promise<string> {
  const lines: string[] = [];
  const environment = token === undefined ? { OUTFLOW_EMAIL: as.email, OUTFLOW_PASSWORD: as.password } : { OUTFLOW_ACCESS_TOKEN: token };
  const write = (line: string) => void lines.push(line);
  const all = [...args, "--entity", organisation.legalEntity, "--at", today, "--server", journey.stack.origin];
  expect(await declareCommand(all, { stdin: process.stdin, stdout: write, stderr: write }, environment)).toBe(0);
  return lines.join("\n");
}
const mistake = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "no mistake",
    (error: unknown) => {
      if (!(error instanceof CommandMistake)) throw error;
      return error.message;
    },
  );

const count = async () => {
  const parameters = { p_org: organisation.organisationId, p_entity: organisation.legalEntityId, p_year: Number(today.slice(0, 4)) };
  return standing.parse(await journey.asOwner("standing", parameters)).all;
};
const transfers = () =>
  journey.stack.database.query(
    "select channel, tool_id, people, device_id, body_bytes from (select t.*, t.bytes as body_bytes from public.transfer t) t where org_id = $1 order by received_at",
    [organisation.organisationId],
  );
async function member(role: Role): Promise<{ email: string; password: string }> {
  const account = { email: `${role}-${founded}@example.cn`, password: "another long password" };
  await journey.stack.createAccount(account.email, account.password);
  await journey.asOwner("add_member", { p_org: organisation.organisationId, p_email: account.email, p_role: role });
  return account;
}
async function tokenOf({ email, password }: { email: string; password: string }): Promise<string> {
  const headers = { apikey: journey.stack.secrets.anonKey, "content-type": "application/json" };
  const answer = await fetch(`${journey.stack.origin}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers,
    body: JSON.stringify({ email, password }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

describe("a file", () => {
  it("declared twice is counted once", async () => {
    const file = await sheet("payroll.csv", 0, 40);
    expect(await declare([file, "--tool", "hubspot", "--purpose", "跨境薪酬核算"])).toContain("40 people in 1 report, declared");
    expect(await count()).toEqual({ people: 40, atLeast: 40, atMost: 40 });
    const first = await transfers();
    expect(first).toMatchObject([{ channel: "declared", tool_id: "hubspot", people: 40, device_id: null }]);
    expect(await declare([file, "--tool", "hubspot"])).toContain("all declared before; nothing changed");
    expect(await count()).toEqual({ people: 40, atLeast: 40, atMost: 40 });
    expect(await transfers()).toEqual(first);
    const [activity] = await journey.stack.database.query("select purpose from public.activity where org_id = $1", [organisation.organisationId]);
    expect(activity?.purpose).toBe("跨境薪酬核算");
  });

  it("merges with the people browsers have shown", async () => {
    expect((await postTo(journey.stack, "ingest", reportOf(device, { from: 0, count: 30 }), device.credential)).status).toBe(200);
    expect((await count()).people).toBe(30);
    // 20…49: ten of them are known.
    await declare([await sheet("overlap.csv", 20, 30), "--tool", "salesforce"]);
    expect((await count()).people).toBe(50);
  });

  it("of more people than one report takes is gone on with where it stopped", async () => {
    const file = await sheet("large.csv", 0, 10_050);
    expect(await declare([file, "--tool", "hubspot"])).toContain("10050 people in 3 reports, declared");
    expect((await count()).people).toBe(10_050);
    // As if the second part had never arrived.
    const parts = "select id from public.transfer where org_id = $1 order by part_number";
    const ids = (await journey.stack.database.query(parts, [organisation.organisationId])).map(({ id }) => id);
    await journey.stack.database.query("delete from public.transfer where org_id = $1 and part_number = 2", [organisation.organisationId]);
    expect(await declare([file, "--tool", "hubspot"])).toContain("2 of them declared before");
    expect((await journey.stack.database.query(parts, [organisation.organisationId])).map(({ id }) => id)).toEqual(ids);
    expect((await count()).people).toBe(10_050);
  });

  it("leaves no value in the ledger, and its name nowhere", async () => {
    await declare([await sheet("canary-name.csv", 700, 3), "--tool", "hubspot"]);
    const rows = JSON.stringify(
      await journey.stack.database.query("select to_jsonb(t) from public.transfer t where org_id = $1", [organisation.organisationId]),
    );
    expect(rows).not.toMatch(/person-7|canary-name/);
  });
});

describe("a number alone", () => {
  it("adds to the count and widens its bounds, once", async () => {
    await declare([await sheet("few.csv", 0, 10), "--tool", "hubspot"]);
    const number = ["--people", "500", "--sensitive", "20", "--tool", "hubspot", "--purpose", "Nightly export of the data warehouse"];
    expect(await declare(number)).toContain("Declared: 500 people");
    expect(await count()).toEqual({ people: 510, atLeast: 500, atMost: 510 });
    expect(await declare(number)).toContain("declared already; nothing was added");
    expect((await count()).people).toBe(510);
  });
});

describe("who may not", () => {
  it("an analyst is refused, by the ledger and by the function", async () => {
    const analyst = await member("analyst");
    const file = await sheet("refused.csv", 0, 5);
    expect(await mistake(declare([file, "--tool", "hubspot"], { as: analyst }))).toBe("This needs the role: owner or officer.");
    expect(await mistake(declare(["--people", "5", "--tool", "hubspot", "--purpose", "x"], { as: analyst }))).toBe("This needs the role: owner or officer.");
    const report = { ...reportOf(device, { from: 0, count: 1 }), channel: "declared" };
    const body = { organisationId: organisation.organisationId, legalEntityId: organisation.legalEntityId, report };
    const answer = await postTo(journey.stack, "declare", body, await tokenOf(analyst));
    expect([answer.status, refusal.parse(await answer.json()).code]).toEqual([403, "not_allowed"]);
    expect((await count()).people).toBe(0);
  });

  it("an officer may", async () => {
    const officer = await member("officer");
    expect(await declare([await sheet("officer.csv", 0, 5), "--tool", "hubspot"], { token: await tokenOf(officer) })).toContain("5 people in 1 report");
  });

  it("a stranger is refused: of no organisation, with a wrong password, without a session", async () => {
    const stranger = { email: `stranger-${founded}@example.cn`, password: "another long password" };
    await journey.stack.createAccount(stranger.email, stranger.password);
    const file = await sheet("stranger.csv", 0, 5);
    expect(await mistake(declare([file, "--tool", "hubspot"], { as: stranger }))).toBe("You are a member of no organisation.");
    expect(await mistake(declare([file, "--tool", "hubspot"], { as: { email: OWNER, password: "not the password" } }))).toBe(
      "The server does not take this e-mail address and password.",
    );
    const report = { ...reportOf(device, { from: 0, count: 1 }), channel: "declared" };
    const body = { organisationId: organisation.organisationId, legalEntityId: organisation.legalEntityId, report };
    for (const bearer of [undefined, "nonsense", device.credential, journey.stack.secrets.anonKey, journey.stack.secrets.serviceRoleKey])
      expect((await postTo(journey.stack, "declare", body, bearer)).status).toBe(401);
    expect((await postTo(journey.stack, "declare", body, await tokenOf(stranger))).status).toBe(403);
    expect((await count()).people).toBe(0);
  });

  it("the function takes declared transfers only, and says what is wrong", async () => {
    const body = { organisationId: organisation.organisationId, legalEntityId: organisation.legalEntityId, report: reportOf(device, { from: 0, count: 1 }) };
    const answer = await postTo(journey.stack, "declare", body, await tokenOf({ email: OWNER, password: PASSWORD }));
    expect([answer.status, refusal.parse(await answer.json())]).toMatchObject([400, { code: "malformed", field: "report.channel" }]);
  });
});
