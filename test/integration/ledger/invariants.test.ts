import { EXEMPTIONS } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { IDENTIFIER_KINDS, IDENTIFIER_STRENGTH, PI_KINDS, SENSITIVE_KINDS } from "@outflow/shared/contract/kinds.ts";
import { EXEMPTION_KINDS } from "@outflow/shared/contract/ledger-api-review.ts";
import { MOST_CARDS } from "@outflow/shared/resolve/cards.ts";
import { stopsLinkingAt } from "@outflow/shared/resolve/shared-identifiers.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "../../support/databases.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";

const TABLES = "pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')";
const FUNCTIONS = "pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)";

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`Every table and function (${name})`, () => {
    let database: TestDatabase;
    const names = async (statement: string) => (await database.query(statement)).map((row) => String(row.name));
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    it("is there at all", async () => {
      expect((await names(`select relname as name from ${TABLES}`)).length).toBeGreaterThan(20);
    });

    it("has row-level security on", async () => {
      expect(await names(`select relname as name from ${TABLES} and not c.relrowsecurity`)).toEqual([]);
    });

    it("carries org_id, never null, and has a primary key", async () => {
      const without = `not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)`;
      expect(await names(`select relname as name from ${TABLES} and ${without}`)).toEqual([]);
      expect(
        await names(`select relname as name from ${TABLES} and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`),
      ).toEqual([]);
    });

    it("begins every primary, unique and foreign key with org_id", async () => {
      const first = `(select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1])`;
      expect(
        await names(
          `select conname as name from pg_constraint k where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f') and ${first} <> 'org_id'`,
        ),
      ).toEqual([]);
      const firstOfIndex = `(select a.attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0])`;
      expect(
        await names(
          `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace and i.indisunique and ${firstOfIndex} <> 'org_id'`,
        ),
      ).toEqual([]);
    });

    it("grants anonymous callers nothing", async () => {
      const may = ["select", "insert", "update", "delete", "truncate", "references", "trigger"].map(
        (right) => `has_table_privilege('anon', c.oid, '${right}')`,
      );
      expect(await names(`select relname as name from ${TABLES} and (${may.join(" or ")})`)).toEqual([]);
      expect(await names(`select proname as name from ${FUNCTIONS} and has_function_privilege('anon', p.oid, 'execute')`)).toEqual([]);
      expect(
        await names(
          `select relname as name from pg_class c where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and case when c.relkind = 'S' then has_sequence_privilege('anon', c.oid, 'usage') end`,
        ),
      ).toEqual([]);
    });

    it("lets members and the service write to no table", async () => {
      for (const role of ["authenticated", "service_role"]) {
        const may = ["insert", "update", "delete", "truncate", "trigger"].map((right) => `has_table_privilege('${role}', c.oid, '${right}')`);
        expect(await names(`select relname as name from ${TABLES} and (${may.join(" or ")})`)).toEqual([]);
      }
    });

    it("has policies that ask who is asking, and read as sentences", async () => {
      const policies = await database.query(
        "select tablename, policyname, roles::text[] as roles, qual, with_check from pg_policies where schemaname = 'public'",
      );
      expect(policies.length).toBeGreaterThan(10);
      for (const policy of policies) {
        expect(policy.qual, `${policy.policyname}: not for everybody`).toMatch(/private\.(is_member_of|has_role_in)\(org_id/);
        expect(policy.roles, `${policy.policyname}: for the signed-in only`).toEqual(["authenticated"]);
        expect(policy.policyname, "reads as a sentence").toMatch(/^[A-Z][a-z]+(?:, [a-z]+)*(?: and [a-z]+)? read /);
      }
    });

    it("pins search_path in every function that runs as its owner, and says whom each public function is for", async () => {
      expect(await names(`select proname as name from ${FUNCTIONS} and p.prosecdef and not coalesce('search_path=""' = any (p.proconfig), false)`)).toEqual([]);
      const comment = "coalesce(obj_description(p.oid, 'pg_proc'), '')";
      expect(
        await names(`select proname as name from ${FUNCTIONS} and p.pronamespace = 'public'::regnamespace and ${comment} !~ '^For (members|the service)'`),
      ).toEqual([]);
      const both = `has_function_privilege('authenticated', p.oid, 'execute') and has_function_privilege('service_role', p.oid, 'execute')`;
      expect(await names(`select proname as name from ${FUNCTIONS} and ${both}`), "for members or for the service, never both").toEqual([]);
      expect(
        await names(
          `select proname as name from ${FUNCTIONS} and has_function_privilege('service_role', p.oid, 'execute') and ${comment} not like 'For the service%'`,
        ),
      ).toEqual([]);
    });

    it("caps every text and array column", async () => {
      const kept = new Set(["card.members"]); // at most 32 identifiers, checked where reports come in
      const columns = await database.query(
        `select c.relname || '.' || a.attname as name, coalesce(string_agg(pg_get_constraintdef(k.oid), ' '), '') as checks
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         left join pg_constraint k on k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype) or a.attndims > 0)
         group by 1`,
      );
      const open = columns.filter((column) => String(column.checks) === "").map((column) => String(column.name));
      expect(open.filter((column) => !kept.has(column))).toEqual([]);
    });

    it("asks of an exemption what the rulebook asks", async () => {
      const kinds = await database.query(
        `select k as kind, private.exemption_facts(k) as facts from unnest(string_to_array('${EXEMPTION_KINDS.join(",")}', ',')) k`,
      );
      expect(Object.fromEntries(kinds.map((row) => [row.kind, row.facts]))).toEqual(
        Object.fromEntries(EXEMPTION_KINDS.map((kind) => [kind, EXEMPTIONS[kind].facts])),
      );
    });

    it("knows the contract's kinds, what each is worth, and when each stops linking", async () => {
      const kinds = await database.query(
        "select k::text as kind, private.is_unique(k) as unique, private.stops_linking_at(k) as stops from unnest(enum_range(null::public.identifier_kind)) k",
      );
      const known = Object.fromEntries(kinds.map((row) => [row.kind, { unique: row.unique, stops: row.stops }]));
      expect(known).toEqual(
        Object.fromEntries(IDENTIFIER_KINDS.map((kind) => [kind, { unique: IDENTIFIER_STRENGTH[kind] === "unique", stops: stopsLinkingAt(kind) }])),
      );
      expect(await database.query("select private.most_cards() as most")).toEqual([{ most: MOST_CARDS }]);
      expect(IDENTIFIER_KINDS.filter((kind) => IDENTIFIER_STRENGTH[kind] === "weak")).toEqual(["name"]);
    });

    it("has a bit of its own for every kind, what is sensitive above what is not", async () => {
      const bitsOf = async (kinds: readonly string[]) =>
        (await database.query(`select private.kind_bits(array[k])::text as bits from unnest(array[${kinds.map((kind) => `'${kind}'`)}]) k`)).map((row) =>
          Math.log2(Number(row.bits)),
        );
      const [ordinary, sensitive] = [await bitsOf(PI_KINDS), await bitsOf(SENSITIVE_KINDS)];
      expect(new Set([...ordinary, ...sensitive]).size).toBe(PI_KINDS.length + SENSITIVE_KINDS.length);
      expect(Math.max(...ordinary)).toBeLessThan(32);
      expect([Math.min(...sensitive) >= 32, Math.max(...sensitive) <= 62]).toEqual([true, true]);
    });
  });
