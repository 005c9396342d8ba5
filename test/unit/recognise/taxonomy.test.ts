import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { sensitiveKindsAt, taxonomyAt } from "@outflow/shared/recognise/taxonomy.ts";
import { describe, expect, test } from "vitest";

describe("the taxonomy in force", () => {
  test.each([
    ["2024-09-13T15:59:59Z", "GB35273_2020"],
    ["2024-09-13T16:00:00Z", "TC260_PG_20244A"],
    ["2025-10-31T15:59:59Z", "TC260_PG_20244A"],
    ["2025-10-31T16:00:00Z", "GBT45574_2025"],
    ["2026-11-22T00:00:00Z", "GBT45574_2025"],
    ["2019-01-01T00:00:00Z", "GB35273_2020"],
  ])("at %s is %s", (at, id) => expect(taxonomyAt(new Date(at))).toBe(id));

  test("identity numbers are sensitive under the first, and by the organisation's switch", () => {
    expect(sensitiveKindsAt(new Date("2024-09-01")).has("identity_document_number")).toBe(true);
    expect(sensitiveKindsAt(new Date("2025-12-01")).has("identity_document_number")).toBe(false);
    expect(sensitiveKindsAt(new Date("2025-12-01"), true).has("identity_document_number")).toBe(true);
  });
});

describe("under fourteen on the day of the transfer, Beijing time", () => {
  const text = '{"name":"张小宝","birthDate":"2012-11-22"}';
  test.each([
    ["2026-11-21T15:59:59Z", true],
    ["2026-11-21T16:00:00Z", false],
    ["2026-11-22T16:00:00Z", false],
  ])("at %s: %s", async (at, minor) => {
    const { people } = await recognise({ bytes: new TextEncoder().encode(text) }, { at: new Date(at) });
    expect(people.map((person) => [person.minor, person.sensitiveKinds.includes("minor_under_14")])).toEqual([[minor, minor]]);
  });
});
