import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { standing } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { startStandInHost } from "../browser/stand-in-host.ts";
import { PlainError } from "../plain-error.ts";
import type { Stack } from "../stack/start-stack.ts";
import { type DemoOrganisation, newEnrolmentToken } from "./demo/demo-organisation.ts";
import { inboxMails } from "./inbox-mails.ts";
import { inventedPeople } from "./main-job-people.ts";

export interface MainJobResult {
  readonly reported: {
    readonly tool: string;
    readonly host: string;
    readonly country: string;
    readonly people: number;
    readonly sensitive: number;
    readonly kinds: readonly string[];
  };
  readonly before: { readonly people: number; readonly sensitive: number };
  readonly after: { readonly people: number; readonly sensitive: number };
  /** Subjects of the mails that came because of it, with their recipients. */
  readonly mailed: readonly { readonly subject: string; readonly to: string }[];
}

const TOOL_HOST = "app.hubspot.com";
const PATIENCE_MILLISECONDS = 90_000;

/** Waits for a fact of the database. @throws PlainError when it does not come about. */
async function untilFound(stack: Stack, statement: string, parameters: readonly unknown[], what: string): Promise<Record<string, unknown>> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const [row] = await stack.database.query(statement, parameters);
    if (row) return row;
    if (performance.now() > end) throw new PlainError(`The main job did not succeed: ${what} within ${PATIENCE_MILLISECONDS / 1_000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * The journey once, headless: a real Chromium with the built extension, enrolled, opens a page of a stand-in for an overseas tool, and
 * the page posts five invented people; then the ledger is asked what it counted and the inbox what came.
 * `stopped` ends it at once.
 * @throws PlainError when a step does not come about.
 */
export async function runMainJob(stack: Stack, demo: DemoOrganisation, stopped: AbortSignal): Promise<MainJobResult> {
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear(); // the Beijing year
  const count = async () => {
    const { all, sensitive } = await demo.owner.call("standing", { p_org: demo.organisationId, p_entity: demo.main.id, p_year: year }, standing);
    return { people: all.people, sensitive: sensitive.people };
  };
  await stack.runAlerts(); // what was due before is no news of this job
  const mailsBefore = new Set((await inboxMails(stack)).map(({ id }) => id));
  const before = await count();
  const token = await newEnrolmentToken(demo, demo.main.id, "市场部", 1);
  const [{ now } = { now: null }] = await stack.database.query("select now() as now");
  const stand = await startStandInHost();
  const profile = mkdtempSync(join(tmpdir(), "outflow-main-job-"));
  const browser = await launchWithExtension({ profile, headless: true, standInPort: stand.port });
  const leave = () => void browser.close();
  stopped.addEventListener("abort", leave);
  try {
    await browser.enrol(stack.origin, token);
    const page = await browser.context.newPage();
    await page.goto(`https://${TOOL_HOST}/contacts/import`);
    const people = inventedPeople(Math.floor(Date.now() / 1_000) % 100_000);
    await page.evaluate(
      ([url, body]) => fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body }).then((answer) => answer.status),
      [`https://${TOOL_HOST}/crm/v3/objects/contacts/batch/create`, JSON.stringify({ inputs: people.map((properties) => ({ properties })) })] as const,
    );
    const transfer = await untilFound(
      stack,
      "select tool_id, host, country, people, sensitive_people, kinds from public.transfer where org_id = $1 and received_at >= $2 and host = $3 and people > 0 limit 1",
      [demo.organisationId, now, TOOL_HOST],
      "no report of the transfer arrived",
    );
    if (!(await stack.runAlerts())) throw new PlainError("The main job did not succeed: the alert function did not answer.");
    const row = z
      .object({
        tool_id: z.string().nullable(),
        host: z.string(),
        country: z.string().nullable(),
        people: z.number(),
        sensitive_people: z.number(),
        kinds: z.array(z.string()),
      })
      .parse(transfer);
    return {
      reported: {
        tool: row.tool_id ?? "unknown",
        host: row.host,
        country: row.country ?? "unknown",
        people: row.people,
        sensitive: row.sensitive_people,
        kinds: row.kinds,
      },
      before,
      after: await count(),
      mailed: (await inboxMails(stack)).filter(({ id }) => !mailsBefore.has(id)),
    };
  } finally {
    stopped.removeEventListener("abort", leave);
    await browser.close();
    await stand.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
