import { activityList, mergeList } from "@outflow/shared/contract/ledger-api-review.ts";
import { countPeople } from "@outflow/shared/resolve/count-people.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Persona, TestDatabase } from "../../support/databases.ts";
import { claimExemption, decideExemption } from "../../support/exemption-claims.ts";
import { anyReports, type GeneratedReport, instantIn, recordOf } from "../../support/generated-reports.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { foundOrganisation, type TestOrganisation } from "../../support/ledger-organisation.ts";

const RUNS = Number(process.env.LEDGER_RUNS ?? 8);
const STEPS = ["claim", "confirm", "reject", "withdraw", "move", "undo", "restore", "assess"] as const;
type Step = { readonly what: (typeof STEPS)[number]; readonly toolId: string; readonly which: number };

const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ what: fc.constantFrom(...STEPS), toolId: fc.constantFrom("hubspot", "mailchimp"), which: fc.nat(99) }),
  { minLength: 5, maxLength: 20 },
);

/** What the officers have decided so far, beside the ledger. */
class Decisions {
  readonly entityOf = new Map<string, string>();
  readonly claims = new Map<string, { id: unknown; confirmed: boolean }>();
  readonly unlinked = new Map<string, number>();
  assessments = 0;

  constructor(
    private readonly company: TestOrganisation,
    private readonly officer: Persona,
    private readonly entities: readonly string[],
  ) {}

  /** Does it where it can be done. */
  async take({ what, toolId, which }: Step): Promise<void> {
    const { org, owner, entity } = this.company;
    const at = this.entityOf.get(toolId) ?? entity;
    const claim = this.claims.get(toolId);
    if (what === "claim" && !claim) {
      const activities = activityList.parse(await this.officer.rpc("activity_list", { p_org: org, p_entity: at, p_year: 2026 }));
      const activity = activities.find((one) => one.toolId === toolId);
      if (!activity) return;
      this.claims.set(toolId, { id: await claimExemption(this.officer, org, activity.id), confirmed: false });
    } else if ((what === "confirm" || what === "reject") && claim && !claim.confirmed) {
      await decideExemption(owner, org, claim.id, what === "confirm" ? "confirmed" : "rejected");
      if (what === "confirm") claim.confirmed = true;
      else this.claims.delete(toolId);
    } else if (what === "withdraw" && claim) {
      await this.officer.rpc("withdraw_exemption", { p_org: org, p_claim: claim.id, p_note: "a test" });
      this.claims.delete(toolId);
    } else if (what === "move") {
      const to = this.entities.find((one) => one !== at)!;
      const moved = await this.officer.rpc("move_tool", { p_org: org, p_match: { toolId }, p_from: at, p_to: to });
      if (Number(moved) > 0) this.entityOf.set(toolId, to);
    } else if (what === "undo") {
      const merges = mergeList
        .parse(await this.officer.rpc("merge_list", { p_org: org, p_before: null, p_limit: 200 }))
        .filter(({ state }) => state === "links");
      if (merges.length === 0) return;
      const { id } = merges[which % merges.length]!;
      await this.officer.rpc("undo_merge", { p_org: org, p_merge: id, p_reason: "a test" });
      const [row] = await this.company.database.query(`select pseudonym from public.link where org_id = '${org}' and id = ${id}`);
      this.unlinked.set(String(row!.pseudonym).replaceAll("-", ""), id);
    } else if (what === "restore" && this.unlinked.size > 0) {
      const [pseudonym, id] = [...this.unlinked][which % this.unlinked.size]!;
      await this.officer.rpc("restore_merge", { p_org: org, p_merge: id, p_reason: "a test" });
      this.unlinked.delete(pseudonym);
    } else if (what === "assess") {
      const p_assessment = { asOf: "2026-06-01", rulebook: "CN-2026-01-01", outcome: "EXEMPT_SMALL_VOLUME", note: this.assessments++ };
      await this.company.database.asService().rpc("record_assessment", { p_org: org, p_entity: entity, p_year: 2026, p_assessment, p_alerts: [] });
    }
  }

  /** What the reference counts for an entity in 2026. */
  counted(reports: readonly GeneratedReport[], entity: string) {
    const counts = ({ year, toolId }: GeneratedReport) =>
      year === 2026 && (this.entityOf.get(toolId) ?? this.company.entity) === entity && !this.claims.get(toolId)?.confirmed;
    const { all, sensitive, ordinary, ordinaryOnly } = countPeople(
      reports.flatMap((report) => report.people.map((person) => recordOf(person, counts(report)))),
      new Set(this.unlinked.keys()),
    );
    return { all, sensitive, ordinary, ordinaryOnly };
  }
}

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`Reports and decisions in any order (${name})`, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    const history = async (org: string): Promise<string[]> => {
      const rows = await database.query(
        `select 'transfer ' || to_jsonb(t)::text as line from public.transfer t where t.org_id = '${org}'
         union all select 'assessment ' || to_jsonb(a)::text from public.assessment a where a.org_id = '${org}'`,
      );
      return rows.map(({ line }) => String(line));
    };

    it("count at once what the reference counts, agree with a recount after every step, and leave what was reported as it was", async () => {
      await fc.assert(
        fc.asyncProperty(anyReports(1), anySteps, async (reports, steps) => {
          const company = await foundOrganisation(database);
          const other = String(await company.owner.rpc("add_legal_entity", { p_org: company.org, p_name: "另一家" }));
          const device = await company.device();
          const decisions = new Decisions(company, await company.member("officer"), [company.entity, other]);
          const sent: GeneratedReport[] = [];
          let before: string[] = [];
          const agrees = async () => {
            for (const entity of [company.entity, other]) expect((await company.standing(2026, entity)).facts.counted).toEqual(decisions.counted(sent, entity));
            expect(await database.asService().rpc("recount", { p_org: company.org })).toMatchObject({ equal: true });
            const after = await history(company.org);
            expect(after).toEqual(expect.arrayContaining(before));
            before = after;
          };
          const share = Math.ceil(steps.length / reports.length);
          for (const [index, report] of reports.entries()) {
            await device.send(report.people, { id: report.id, at: instantIn(report.year), toolId: report.toolId });
            sent.push(report);
            await agrees();
            for (const step of steps.slice(index * share, (index + 1) * share)) {
              await decisions.take(step);
              await agrees();
            }
          }
        }),
        { numRuns: RUNS },
      );
    }, 600_000);
  });
