import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foundedOrganisation, standing, whoami } from "@outflow/shared/contract/ledger-api.ts";
import { afterEach, describe, expect, it } from "vitest";
import { openSupabase } from "../../../scripts/stack/accounts.ts";
import { openDatabase } from "../../../scripts/stack/database.ts";
import { migrate, readMigrations } from "../../../scripts/stack/migrate.ts";
import { loadSecrets } from "../../../scripts/stack/secrets.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { startPostgres } from "../../support/postgres-cluster.ts";

/** The functions as PostgREST serves them, here by `@supabase/lite` on its two drivers. */
for (const [name] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`The embedded server (${name})`, () => {
    const undo: (() => unknown)[] = [];
    afterEach(async () => {
      for (const step of undo.reverse()) await step();
      undo.length = 0;
    });

    it("serves members over REST, and closes the doors that its grants open", async () => {
      const home = mkdtempSync(join(tmpdir(), "outflow-home-"));
      undo.push(() => rmSync(home, { recursive: true, force: true }));
      let url: string | null = null;
      if (name === "PostgreSQL") {
        const server = await startPostgres();
        undo.push(() => server.stop());
        url = server.urlOf("postgres");
      }
      const database = await openDatabase(home, url);
      undo.push(() => database.close());
      const secrets = loadSecrets(home);
      const siteUrl = "http://127.0.0.1:1";
      const supabase = await openSupabase({ database, secrets, siteUrl, smtpUrl: "smtp://127.0.0.1:1", mailFrom: "outflow@example.com", signUp: "closed" });
      const applied = await migrate(database);
      expect(applied.length).toBeGreaterThan(10);
      expect(await migrate(database), "a second start applies nothing").toEqual([]);
      const [first, ...others] = readMigrations();
      await expect(migrate(database, [{ ...first!, sql: `${first!.sql} ` }, ...others]), "an unreleased version's ledger").rejects.toThrow(/--reset/);

      const call = async (path: string, body: unknown, headers: Record<string, string>) => {
        const request = new Request(`${siteUrl}${path}`, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: JSON.stringify(body),
        });
        const answer = await supabase.fetch(request, null);
        return { status: answer.status, body: (await answer.json().catch(() => null)) as unknown };
      };
      await supabase.createAccount("owner@example.com", secrets.demoPassword);
      const anonymous = { apikey: secrets.anonKey };
      const session = await call("/auth/v1/token?grant_type=password", { email: "owner@example.com", password: secrets.demoPassword }, anonymous);
      const owner = { ...anonymous, authorization: `Bearer ${(session.body as { access_token: string }).access_token}` };
      const service = { apikey: secrets.serviceRoleKey, authorization: `Bearer ${secrets.serviceRoleKey}` };

      const founded = foundedOrganisation.parse(
        (await call("/rest/v1/rpc/found_organisation", { p_name: "示例", p_legal_entity: "示例（上海）" }, owner)).body,
      );
      expect(whoami.parse((await call("/rest/v1/rpc/whoami", {}, owner)).body)).toMatchObject({ email: "owner@example.com", memberships: [{ role: "owner" }] });
      const question = { p_org: founded.organisationId, p_entity: founded.legalEntityId, p_year: 2026 };
      expect(standing.parse((await call("/rest/v1/rpc/standing", question, owner)).body).all).toEqual({ people: 0, atLeast: 0, atMost: 0 });
      expect((await call("/rest/v1/rpc/standing", question, anonymous)).status).toBeGreaterThanOrEqual(401);
      expect((await call("/rest/v1/rpc/due_standings", { p_year: 2026 }, owner)).status).toBe(403);
      const due = await call("/rest/v1/rpc/due_standings", { p_year: 2026 }, service);
      expect(due).toMatchObject({ status: 200, body: [{ recipients: ["owner@example.com"] }] });
      const recorded = await call(
        "/rest/v1/rpc/record_assessment",
        {
          ...question,
          p_assessment: { asOf: "2026-06-01", windowStart: "2026-01-01", rulebook: "CN-2026-01-01", outcome: "EXEMPT_SMALL_VOLUME", rules: [] },
          p_alerts: [{ kind: "outcome", line: null, stage: null, figures: {}, mail: { subject: "s", html: "h", text: "t" } }],
        },
        service,
      );
      expect(recorded).toEqual({ status: 200, body: { raised: 1 } });

      const granted = await database.query(
        "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege('anon', c.oid, 'select, insert, update, delete, truncate')",
      );
      expect(granted, "tables that anonymous callers may touch").toEqual([]);
    }, 60_000);
  });
