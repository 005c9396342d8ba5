import { randomUUID } from "node:crypto";
import type { Filing } from "@outflow/shared/assess/filing.ts";
import { EMPTY, type IdSet, size, subtract, union } from "@outflow/shared/assess/id-set.ts";
import { EXEMPTIONS, type ExemptionKind } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { filingList } from "@outflow/shared/contract/ledger-api-filings.ts";
import { activityList } from "@outflow/shared/contract/ledger-api-review.ts";
import { expect } from "vitest";
import type { z } from "zod";
import type { Persona, TestDatabase } from "./databases.ts";
import { type EnrolledDevice, foundOrganisation, ledgerReport, type TestOrganisation } from "./ledger-organisation.ts";
import { type Leaving, personOf } from "./scenario-reports.ts";

const PER_REPORT = 5_000;
const ROUTE_OF = { standard_contract: "STANDARD_CONTRACT", certification: "CERTIFICATION", security_assessment: "SECURITY_ASSESSMENT" } as const;
/** Counting an entity again costs about as much as so many new people for each person it has; a tool that moves counts two again. */
const COST_OF_A_MOVE = 0.3;

interface Tool {
  readonly toolId: string;
  readonly sent: Map<string, IdSet>;
  /** The exemption it was decided on last, and the claim if one is in force. */
  exemption: Leaving["exemption"];
  claim: unknown;
}

/** A legal entity of its own organisation whose people grow from scenario to scenario: nobody is sent twice who has been counted already. */
export class ScenarioEntity {
  readonly tools = new Map<string, Tool>();
  #aside: string | undefined;
  readonly #filed: string[] = [];

  private constructor(
    readonly company: TestOrganisation,
    private readonly device: EnrolledDevice,
    private readonly officer: Persona,
  ) {}

  static async found(database: TestDatabase): Promise<ScenarioEntity> {
    const company = await foundOrganisation(database);
    return new ScenarioEntity(company, await company.device(), await company.member("officer"));
  }

  get people(): number {
    return [...this.tools.values()].reduce((sum, { sent }) => sum + size(union([...sent.values()])), 0);
  }

  /** What it would cost to make this entity hold just that, in new people. */
  costOf(wanted: readonly Leaving[]): number {
    const superfluous = this.#superfluous(wanted);
    const news = wanted.map(({ key, at }) => {
      const sent = superfluous.includes(key) ? undefined : this.tools.get(key)?.sent;
      return [...at].reduce((sum, [instant, { people }]) => sum + size(subtract(people, sent?.get(instant) ?? EMPTY)), 0);
    });
    return news.reduce((sum, one) => sum + one, 0) + superfluous.length * COST_OF_A_MOVE * this.people;
  }

  /** Tools that are not wanted move to another entity; whoever is missing is reported; exemptions are claimed and decided, by two people. */
  async hold(wanted: readonly Leaving[]): Promise<void> {
    for (const key of this.#superfluous(wanted)) await this.#moveAway(key);
    for (const leaving of wanted) await this.#report(leaving);
  }

  /** Keeps just these filings; answers what the ledger has of them. */
  async file(filings: readonly Filing[]): Promise<z.output<typeof filingList>> {
    const { org, entity } = this.company;
    for (const id of this.#filed.splice(0)) {
      const [old] = (await this.#filings()).filter((one) => one.id === id);
      const { savedAt: _, ...kept } = old!;
      await this.officer.rpc("save_filing", { p_org: org, p_filing: { ...kept, state: "ended" } });
    }
    for (const { kind, date, filedOn, people, expectedPeople, changes, incident } of filings) {
      const days = { [kind === "standard_contract" ? "effective" : "issued"]: date, ...(filedOn && { filed: filedOn }) };
      const id = await this.officer.rpc("save_filing", {
        p_org: org,
        p_filing: {
          legalEntityId: entity,
          route: ROUTE_OF[kind],
          title: kind,
          state: "passed",
          recipient: null,
          days,
          declaredPeople: people,
          declaredSensitivePeople: null,
          expectedPeople,
          changes,
          incident,
          notes: null,
        },
      });
      this.#filed.push(String(id));
    }
    return (await this.#filings()).filter(({ id }) => this.#filed.includes(id));
  }

  async #filings(): Promise<z.output<typeof filingList>> {
    return filingList.parse(await this.officer.rpc("filing_list", { p_org: this.company.org, p_entity: this.company.entity }));
  }

  #superfluous(wanted: readonly Leaving[]): string[] {
    const at = new Map(wanted.map((leaving) => [leaving.key, leaving.at]));
    const fits = (key: string, sent: Tool["sent"]) =>
      [...sent].every(([instant, people]) => size(subtract(people, at.get(key)?.get(instant)?.people ?? EMPTY)) === 0);
    return [...this.tools].filter(([key, { sent }]) => !at.has(key) || !fits(key, sent)).map(([key]) => key);
  }

  async #moveAway(key: string): Promise<void> {
    this.#aside ??= String(await this.company.owner.rpc("add_legal_entity", { p_org: this.company.org, p_name: "旁边的公司" }));
    const { toolId } = this.tools.get(key)!;
    const { org, entity } = this.company;
    const moved = await this.officer.rpc("move_tool", { p_org: org, p_match: { toolId }, p_from: entity, p_to: this.#aside });
    if (moved !== 1) throw new Error(`${moved} activities moved instead of one`);
    this.tools.delete(key);
  }

  async #report(leaving: Leaving): Promise<void> {
    const tool: Tool = this.tools.get(leaving.key) ?? { toolId: `tool-${randomUUID()}`, sent: new Map<string, IdSet>(), exemption: null, claim: null };
    this.tools.set(leaving.key, tool);
    for (const [at, { people, records }] of leaving.at) {
      const before = tool.sent.get(at);
      if (before !== undefined && size(subtract(people, before)) === 0) continue;
      const ids = [...idsOf(subtract(people, before ?? EMPTY))].flatMap((id) => Array<number>(records).fill(id));
      for (let start = 0; start === 0 || start < ids.length; start += PER_REPORT) {
        await this.#send(leaving, tool.toolId, at, ids.slice(start, start + PER_REPORT));
        await this.#decide(tool, at, leaving.exemption);
      }
      tool.sent.set(at, people);
    }
    await this.#decide(tool, [...leaving.at.keys()][0]!, leaving.exemption);
    if (leaving.purpose !== "") await this.#say(tool.toolId, [...leaving.at.keys()][0]!, leaving.purpose);
  }

  /** Says what a tool is used for. */
  async #say(toolId: string, at: string, purpose: string): Promise<void> {
    const activity = await this.#activityOf(toolId, Number(at.slice(0, 4)));
    await this.officer.rpc("set_activity_purpose", { p_org: this.company.org, p_activity: activity, p_purpose: purpose });
  }

  async #activityOf(toolId: string, year: number): Promise<number> {
    const { org, entity } = this.company;
    const activities = activityList.parse(await this.officer.rpc("activity_list", { p_org: org, p_entity: entity, p_year: year }));
    return activities.find((one) => one.toolId === toolId)!.id;
  }

  /** Sends it, and once more, as a device does that did not hear the answer. */
  async #send({ look, channel, country, attempted }: Leaving, toolId: string, at: string, ids: readonly number[]): Promise<void> {
    const host = `${toolId}.example.com`;
    const made = ledgerReport(
      this.device.id,
      ids.map((id) => personOf(look, id)),
      { at, toolId, host, channel },
    );
    const report = { ...made, destination: { ...made.destination, country }, ...(attempted && { attempted }) };
    for (const outcome of ["recorded", "already_recorded"]) {
      const answer = (await this.device.ingest(ids.length > 1_000 && outcome !== "recorded" ? { ...report, people: [] } : report)) as { outcome?: string };
      if (answer.outcome !== outcome) throw new Error(`not ${outcome}: ${JSON.stringify(answer)}`);
    }
  }

  async #decide(tool: Tool, at: string, exemption: Leaving["exemption"]): Promise<void> {
    if (JSON.stringify(tool.exemption) === JSON.stringify(exemption)) return;
    if (tool.claim) await this.officer.rpc("withdraw_exemption", { p_org: this.company.org, p_claim: tool.claim, p_note: "another case" });
    tool.claim = exemption && (await this.#claim(tool.toolId, Number(at.slice(0, 4)), exemption));
    tool.exemption = exemption;
  }

  /** The claim, if it is in force afterwards. */
  async #claim(toolId: string, year: number, { kind, facts, effect }: NonNullable<Leaving["exemption"]>): Promise<unknown> {
    const { org, owner } = this.company;
    const activity = await this.#activityOf(toolId, year);
    // A scenario leaves out what goes without saying; the ledger wants to hear every fact.
    const said = { ...Object.fromEntries(EXEMPTIONS[kind as ExemptionKind].facts.map((fact) => [fact, true])), ...facts };
    const claim = { p_org: org, p_activity: activity, p_kind: kind, p_facts: said, p_evidence: "a made-up file" };
    if (kind === "ART5_4_SMALL_VOLUME") {
      await expect(this.officer.rpc("claim_exemption", claim), "small volume is computed, not claimed").rejects.toThrow(/check constraint/);
      return null;
    }
    const id = await this.officer.rpc("claim_exemption", claim);
    if (effect === "claimed") return id;
    const decision = { p_org: org, p_claim: id, p_decision: effect === "confirmed" ? "confirmed" : "rejected", p_note: "read" };
    await owner.rpc("decide_exemption", decision);
    return effect === "confirmed" ? id : null;
  }
}

function* idsOf(set: IdSet): Generator<number> {
  for (let index = 0; index < set.length; index += 2) for (let id = set[index]!; id < set[index + 1]!; id++) yield id;
}
