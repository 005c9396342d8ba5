import { indexOverrides } from "@outflow/shared/classify/overrides.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import { toBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { describe, expect, it } from "vitest";
import { declareFile } from "../../../web/features/declared/declare-file.ts";
import { declaredDestination, toolNames } from "../../../web/features/declared/declared-destination.ts";
import { noonOf } from "../../../web/features/declared/declared-what.ts";
import { isDeclaredAlready } from "../../../web/features/declared/same-volume.ts";

describe("where it went", () => {
  it("takes a tool by its name or id, and a host", () => {
    expect(declaredDestination("HubSpot").destination?.toolId).toBe("hubspot");
    expect(declaredDestination(" hubspot ").destination?.toolId).toBe("hubspot");
    expect(declaredDestination("crm.example.com").destination).toMatchObject({ toolId: null, host: "crm.example.com", verdict: "unknown" });
  });

  it("says why something else is no destination", () => {
    expect(declaredDestination("  ").problem).toBe("empty");
    expect(declaredDestination("our own crm").problem).toBe("noHost");
    expect(declaredDestination("127.0.0.1").problem).toBe("stays");
  });

  it("obeys what the organisation decided about a host", () => {
    const decided = { match: { host: "example.com" }, verdict: "mainland", country: null, recipient: null, decision: "approved", reason: null } as const;
    expect(declaredDestination("crm.example.com", indexOverrides([decided])).problem).toBe("stays");
  });

  it.each(["zh-CN", "en"])("every name that is suggested is understood (%s)", (language) => {
    const names = toolNames(language);
    expect(names.length).toBeGreaterThan(400);
    expect(names.filter((name) => declaredDestination(name).problem === "noHost")).toEqual([]);
  });
});

it("a day is declared at its noon in Beijing", () => {
  expect(noonOf("2026-01-01").toISOString()).toBe("2026-01-01T04:00:00.000Z");
});

describe("the same number", () => {
  const volume = { toolId: "hubspot", host: "api.hubapi.com", country: "US", on: "2026-03-01", people: 500, sensitivePeople: 0, note: "export" };
  const { country: _, ...listed } = volume;
  const stored = { ...listed, id: crypto.randomUUID(), activityId: 1, ordinaryPeople: 500, declaredBy: null, declaredAt: "2026-03-02T00:00:00.000Z" };
  it("is known while it is in force, and only that one", () => {
    expect(isDeclaredAlready([{ ...stored, withdrawnAt: null }], volume)).toBe(true);
    expect(isDeclaredAlready([{ ...stored, withdrawnAt: "2026-03-03T00:00:00.000Z" }], volume)).toBe(false);
    expect(isDeclaredAlready([{ ...stored, withdrawnAt: null }], { ...volume, people: 501 })).toBe(false);
  });
});

describe("a file", () => {
  const key = toBase64Url(new Uint8Array(32).fill(7));
  const destination = declaredDestination("hubspot").destination!;
  const declare = async (text: string, name = "people.csv") => {
    const sent: TransferReport[] = [];
    const seen: number[] = [];
    const done = await declareFile(
      new File([text], name, { type: "text/csv" }),
      { organisationId: "o", legalEntityId: "e", destination, occurredAt: noonOf("2026-03-01"), idNumberIsSensitive: false, key },
      async (report) => {
        sent.push(report);
        return { id: report.id, outcome: "recorded" };
      },
      (people) => seen.push(people),
    );
    return { done, sent, seen };
  };
  const rows = (count: number) => `邮箱\n${Array.from({ length: count }, (_, index) => `person-${index}@example.com`).join("\n")}\n`;

  it("goes out in parts of pseudonyms; nothing of its text or name is in them", async () => {
    const { done, sent, seen } = await declare(rows(6_000), "客户名单.csv");
    expect(done).toMatchObject({ people: 6_000, reports: 2, knownReports: 0 });
    expect(seen).toEqual([5_000, 6_000]);
    expect(sent.map(({ part, channel }) => [part.number, part.of, channel])).toEqual([
      [1, null, "declared"],
      [2, 2, "declared"],
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/person-|example\.com|客户名单/);
  });

  it("has the same ids when it is declared again, and others when it differs", async () => {
    const ids = async (text: string) => (await declare(text)).sent.map(({ id, transferId }) => [id, transferId]);
    expect(await ids(rows(3))).toEqual(await ids(rows(3)));
    expect(await ids(rows(3))).not.toEqual(await ids(rows(4)));
  });

  it("in which nobody is found sends nothing", async () => {
    expect((await declare("颜色\n红\n")).done).toMatchObject({ people: 0, reports: 0 });
  });
});
