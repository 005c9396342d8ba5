import { randomUUID } from "node:crypto";
import { whoami } from "@outflow/shared/contract/ledger-api.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Persona, Row, TestDatabase } from "../../support/databases.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { type EnrolledDevice, foundOrganisation, ledgerReport, person, type TestOrganisation } from "../../support/ledger-organisation.ts";

const CLOSED = /permission denied|You are no member|This needs the role|append-only/;
/** Tables that nobody may read through the interface: secrets and pseudonyms. */
const SEALED = ["organisation_secret", "identifier", "link", "card", "exposure"];
const FOR_SOME = ["enrolment_token", "outbox", "audit_log"];

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`Who may do what (${name})`, () => {
    let database: TestDatabase;
    let ours: TestOrganisation;
    let theirs: TestOrganisation;
    let laptop: EnrolledDevice;
    const people: Record<string, Persona> = {};
    let tables: string[];

    beforeAll(async () => {
      database = await open();
      ours = await foundOrganisation(database, "我们");
      theirs = await foundOrganisation(database, "他们");
      for (const role of ["officer", "analyst", "auditor"] as const) people[role] = await ours.member(role);
      people.owner = ours.owner;
      people.stranger = theirs.owner;
      people.nobody = database.asMember(randomUUID());
      laptop = await ours.device();
      await laptop.send([person(["mobile", "1"], ["email", "a"]), { identifiers: [["mobile", "2"]], sensitiveKinds: ["medical_health"] }]);
      await (await theirs.device()).send([person(["mobile", "1"])]);
      tables = (await database.query("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1")).map(
        (row) => String(row.relname),
      );
    }, 60_000);
    afterAll(() => database.close());

    const rows = async (persona: Persona, table: string) => (await persona.query(`select * from public.${table}`)).length;
    const refused = async (attempt: Promise<unknown>, why: string) => expect(attempt, why).rejects.toThrow(CLOSED);

    it("shows members the rows of their organisation and of no other", async () => {
      for (const table of tables.filter((one) => !SEALED.includes(one)))
        for (const role of ["owner", "officer", "analyst", "auditor"]) {
          const orgs = await people[role]!.query(`select distinct org_id from public.${table}`);
          expect(
            orgs.filter((row: Row) => row.org_id !== ours.org),
            `${role} reads ${table}`,
          ).toEqual([]);
        }
      expect(await rows(people.analyst!, "transfer")).toBe(1);
      expect(await rows(people.analyst!, "tally")).toBe(2);
    });

    it("shows tokens, mail and the audit log to some", async () => {
      for (const table of FOR_SOME) expect(await rows(people.analyst!, table), `analyst reads ${table}`).toBe(0);
      expect(await rows(people.auditor!, "audit_log")).toBeGreaterThan(0);
      expect(await rows(people.auditor!, "enrolment_token")).toBe(0);
      expect(await rows(people.officer!, "enrolment_token")).toBe(1);
    });

    it("shows secrets and pseudonyms to nobody, and anonymous callers nothing at all", async () => {
      for (const table of SEALED) {
        await refused(people.owner!.query(`select * from public.${table}`), `owner reads ${table}`);
        await refused(database.asService().query(`select * from public.${table}`), `service reads ${table}`);
      }
      for (const table of tables) await refused(database.asAnon().query(`select * from public.${table}`), `anonymous reads ${table}`);
    });

    it("lets nobody write past the functions", async () => {
      for (const persona of [people.owner!, database.asAnon(), database.asService()])
        for (const table of tables) {
          await refused(persona.query(`delete from public.${table}`), `delete from ${table}`);
          await refused(persona.query(`insert into public.${table} default values`), `insert into ${table}`);
          await refused(persona.query(`update public.${table} set org_id = org_id`), `update ${table}`);
          await refused(persona.query(`truncate public.${table}`), `truncate ${table}`);
        }
    });

    it("lets nobody change the audit log, not even its owner", async () => {
      for (const statement of ["update public.audit_log set action = 'nothing'", "delete from public.audit_log", "truncate public.audit_log"])
        await expect(database.query(statement), statement).rejects.toThrow(/append-only/);
      expect((await database.query("select count(*)::int as entries from public.audit_log"))[0]!.entries).toBeGreaterThan(3);
    });

    it("answers questions about an organisation to its members only", async () => {
      const standing = { p_org: ours.org, p_entity: ours.entity, p_year: 2026 };
      const questions: [string, Row][] = [
        ["standing", standing],
        ["daily_trend", standing],
        ["tool_summary", standing],
        ["transfer_list", { p_org: ours.org, p_entity: ours.entity, p_filter: {}, p_before: null, p_limit: 5 }],
        ["device_list", { p_org: ours.org }],
        ["alert_list", { p_org: ours.org, p_limit: 5 }],
        ["tool_decision_list", { p_org: ours.org }],
        ["member_list", { p_org: ours.org }],
      ];
      for (const [question, values] of questions) {
        for (const role of ["owner", "officer", "analyst", "auditor"]) expect(await people[role]!.rpc(question, values), `${role}: ${question}`).toBeTruthy();
        for (const role of ["stranger", "nobody"]) await refused(people[role]!.rpc(question, values), `${role}: ${question}`);
        await refused(database.asAnon().rpc(question, values), `anonymous: ${question}`);
        await refused(database.asService().rpc(question, values), `service: ${question}`);
      }
      await expect(ours.owner.rpc("standing", { ...standing, p_entity: theirs.entity }), "an entity of another organisation").rejects.toThrow(
        /no such legal entity/,
      );
    });

    it("keeps decisions to those whose decisions they are", async () => {
      const token = { p_org: ours.org, p_entity: ours.entity, p_department: null, p_expires_at: new Date(Date.now() + 60_000), p_uses: 1 };
      const decisions: [string, Row, string[]][] = [
        ["create_enrolment_token", token, ["owner"]],
        ["revoke_enrolment_token", { p_org: ours.org, p_token: randomUUID() }, ["owner"]],
        ["revoke_device", { p_org: ours.org, p_device: randomUUID() }, ["owner", "officer"]],
        ["decide_tool", { p_org: ours.org, p_decision: { match: { toolId: "hubspot" }, decision: "approved" } }, ["owner", "officer"]],
        ["set_entity_facts", { p_org: ours.org, p_entity: ours.entity, p_facts: { ciio: false } }, ["owner", "officer"]],
        ["add_legal_entity", { p_org: ours.org, p_name: "另一家" }, ["owner"]],
      ];
      for (const [decision, values, allowed] of decisions)
        for (const role of Object.keys(people)) {
          if (allowed.includes(role)) await people[role]!.rpc(decision, values);
          else await refused(people[role]!.rpc(decision, values), `${role}: ${decision}`);
        }
    });

    it("keeps the service's functions to the service", async () => {
      const calls: [string, Row][] = [
        ["ingest_report", { p_credential_hash: laptop.credentialHash, p_report: {} }],
        ["device_of", { p_credential_hash: laptop.credentialHash }],
        ["due_standings", { p_year: 2026 }],
        ["claim_outbox", { p_limit: 1, p_lease_seconds: 1 }],
        ["recount", { p_org: ours.org }],
        ["found_demo", { p_name: "x", p_legal_entity: "y", p_owner_email: "z@example.com" }],
      ];
      for (const [call, values] of calls) for (const persona of [...Object.values(people), database.asAnon()]) await refused(persona.rpc(call, values), call);
    });

    it("takes a device for what its credential says, and refuses it once revoked", async () => {
      const device = await ours.device();
      expect(await device.send([person(["mobile", "5"])])).toMatchObject({ ok: true, outcome: "recorded" });
      expect(await device.send([person(["mobile", "5"])], { device: laptop.id })).toEqual({ ok: false, code: "malformed", field: "device" });
      expect(await database.asDevice("odc_unknown").ingest(ledgerReport(device.id, []))).toMatchObject({ ok: false, code: "unknown_device" });
      await people.officer!.rpc("revoke_device", { p_org: ours.org, p_device: device.id });
      expect(await device.send([person(["mobile", "6"])])).toMatchObject({ ok: false, code: "device_revoked" });
      expect(await device.checkin({ extensionVersion: "1", overridesVersion: 0, coverage: {} })).toMatchObject({ ok: false, code: "device_revoked" });
      expect(await device.requestAccess({ toolId: null, host: "example.com", note: "" })).toMatchObject({ ok: false, code: "device_revoked" });
    });

    it("gives an invitation to whoever proves the address, once, and keeps an owner", async () => {
      const invited = randomUUID();
      await ours.owner.rpc("add_member", { p_org: ours.org, p_email: "New.Colleague@example.com", p_role: "officer" });
      await database.query(`insert into auth.users (id, email) values ('${invited}', 'new.colleague@example.com')`);
      const colleague = database.asMember(invited, "new.colleague@example.com");
      expect(whoami.parse(await colleague.rpc("whoami")).memberships, "the address is not proved yet").toEqual([]);
      await database.query(`update auth.users set email_confirmed_at = now() where id = '${invited}'`);
      expect(whoami.parse(await colleague.rpc("whoami")).memberships.map(({ role }) => role)).toEqual(["officer"]);
      const members = (await ours.owner.rpc("member_list", { p_org: ours.org })) as { id: string; role: string }[];
      const owner = members.find(({ role }) => role === "owner")!;
      await expect(ours.owner.rpc("set_member_role", { p_org: ours.org, p_member: owner.id, p_role: "auditor" })).rejects.toThrow(/needs an owner/);
      await expect(ours.owner.rpc("remove_member", { p_org: ours.org, p_member: owner.id })).rejects.toThrow(/needs an owner/);
    });
  });
