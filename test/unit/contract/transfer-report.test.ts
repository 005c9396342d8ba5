import { transferReport } from "@outflow/shared/contract/transfer-report.ts";
import { describe, expect, it } from "vitest";
import { sampleReport } from "../../support/sample-report.ts";

const withChange = (change: (report: Record<string, unknown>) => void) => {
  const report = structuredClone(sampleReport()) as unknown as Record<string, unknown>;
  change(report);
  return transferReport.safeParse(report);
};

describe("the transfer report, contract v1", () => {
  it("accepts a report as the extension makes it", () => {
    expect(transferReport.parse(sampleReport())).toEqual(sampleReport());
  });

  it.each<[string, (report: Record<string, unknown>) => void, string]>([
    ["an unknown key", (report) => (report.text = "hello"), ""],
    ["an unknown key inside", (report) => ((report.body as Record<string, unknown>).fileName = "list.csv"), "body"],
    [
      "a raw value where a pseudonym is due",
      (report) => ((report.people as { identifiers: { pseudonym: string }[] }[])[0]!.identifiers[0]!.pseudonym = "13800000000"),
      "people.0.identifiers.0.pseudonym",
    ],
    ["a full URL for a path", (report) => ((report.destination as Record<string, unknown>).pathTemplate = "/a?b=c"), "destination.pathTemplate"],
    ["an upper-case host", (report) => ((report.destination as Record<string, unknown>).host = "App.Example.com"), "destination.host"],
    ["a person without identifiers", (report) => ((report.people as { identifiers: unknown[] }[])[0]!.identifiers = []), "people.0.identifiers"],
    ["a local time", (report) => (report.occurredAt = "2026-06-01T08:00:00+08:00"), "occurredAt"],
    ["another contract", (report) => (report.contract = 2), "contract"],
    ["too many people", (report) => (report.people = Array.from({ length: 5001 }, () => (report.people as unknown[])[0])), "people"],
  ])("refuses %s and names the place", (_, change, place) => {
    const result = withChange(change);
    expect(result.success).toBe(false);
    expect(result.error!.issues[0]!.path.join(".")).toBe(place);
  });
});
