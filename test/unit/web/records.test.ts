import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AUDIT_ACTIONS, detailPairs, detailWords, knownAction } from "../../../web/features/records/audit-actions.ts";
import { assessmentsCsv, auditCsv } from "../../../web/features/records/records-csv.ts";
import { recordsZh } from "../../../web/features/records/words/records.zh-cn.ts";

const MIGRATIONS = new URL("../../../supabase/migrations/", import.meta.url);
const ENTITY = "9f1c1e8e-0000-4000-8000-000000000001";

it("every action that the ledger writes down has a name on the screen", () => {
  const sql = readdirSync(MIGRATIONS)
    .map((file) => readFileSync(new URL(file, MIGRATIONS), "utf8"))
    .join("\n");
  // Either one action, or a choice of several.
  const written = [...sql.matchAll(/private\.audit\([^,;]+, (case [^;]*? end\b|'[a-z_]+')/g)]
    .flatMap(([, choice]) => [...choice!.matchAll(/'([a-z_]+)'/g)].map(([, action]) => action!))
    .filter((action) => !action.endsWith("_"));
  expect(written).toContain("people_told_apart");
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter((action) => knownAction(action) === null)).toEqual([]);
  expect(AUDIT_ACTIONS.filter((action) => !(`action.${action}` in recordsZh))).toEqual([]);
});

describe("details", () => {
  it("flattens what is nested, names what it knows, leaves out what is empty", () => {
    const details = { before: ENTITY, after: null, volume: { people: 500, toolId: "hubspot", note: "" }, devices: [1, 2] };
    expect(detailPairs(details, (id) => (id === ENTITY ? "示例有限公司" : null))).toEqual([
      { name: "before", value: "示例有限公司" },
      { name: "volume.people", value: "500" },
      { name: "volume.toolId", value: "hubspot" },
      { name: "devices", value: "[1,2]" },
    ]);
  });

  it("spells instants in Beijing time and knows the ledger's columns by the same word as what was entered", () => {
    expect(detailPairs({ expiresAt: "2026-12-25T20:30:04.884+00:00" }, () => null)).toEqual([{ name: "expiresAt", value: "2026-12-26 04:30" }]);
    expect(detailWords("before.mixed_policy")).toEqual([
      { known: "before", day: null, name: "before" },
      { known: "mixedPolicy", day: null, name: "mixed_policy" },
    ]);
    expect(detailWords("volume.colour")[1]).toEqual({ known: null, day: null, name: "colour" });
  });

  it("takes what stands below the days of a filing for days, and nothing else", () => {
    expect(detailWords("after.days.filed").map(({ day }) => day)).toEqual([null, null, "filed"]);
    expect(detailWords("after.filed")[1]?.day).toBe(null);
  });

  it("groups the digits of a number and shows of an id its beginning", () => {
    expect(detailPairs({ processedPersons: 486_000, token: ENTITY }, () => null)).toEqual([
      { name: "processedPersons", value: "486\u2009000" },
      { name: "token", value: "9f1c1e8e…" },
    ]);
  });
});

describe("files for an audit", () => {
  it("carry codes and all details, and no cell that a spreadsheet would run", () => {
    const entry = { id: 7, at: "2026-03-01T04:00:00.000Z", actor: "=cmd@example.com", action: "tool_decided", subject: null, details: { reason: 'a "b"' } };
    expect(auditCsv("示例集团", [entry])).toBe(
      '\ufefforganisation,id,at,actor,action,subject,details\r\n示例集团,7,2026-03-01T04:00:00.000Z,\'=cmd@example.com,tool_decided,,"{""reason"":""a \\""b\\""""}"\r\n',
    );
  });

  it("say of an assessment its day, rulebook and rules", () => {
    const one = { id: ENTITY, assessedAt: "2026-03-01T04:00:00.000Z", asOf: "2026-03-01", rulebook: "CN-2026-01-01", outcome: "EXEMPT_SMALL_VOLUME" };
    const text = assessmentsCsv("示例有限公司", [{ ...one, body: { windowStart: "2026-01-01", rules: ["R1", "R2"] } }]);
    expect(text.split("\r\n")[1]).toBe(`示例有限公司,${ENTITY},2026-03-01T04:00:00.000Z,2026-01-01,2026-03-01,CN-2026-01-01,EXEMPT_SMALL_VOLUME,R1 R2`);
  });
});
