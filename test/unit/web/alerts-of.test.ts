import { describe, expect, it } from "vitest";
import { alertsOf, mailState } from "../../../web/features/overview/alerts-of.ts";
import type { AlertRow } from "../../../web/features/overview/api/alert-list-query.ts";

const row = (change: Partial<AlertRow>): AlertRow => ({
  id: "1",
  legalEntityId: "entity",
  kind: "line_stage",
  line: "sensitive_assessment",
  stage: "warn",
  year: 2026,
  raisedAt: "2026-06-01T00:00:00.000Z",
  sentAt: null,
  rulebook: "CN-2026-01-01",
  figures: {},
  ...change,
});

describe("the latest alerts", () => {
  it("show destinations that were met together as one, with the mail that told of them all", () => {
    const tools = [
      row({ id: "a", kind: "new_tool", line: "tool:slack", figures: { host: "slack.com" } }),
      row({ id: "b", kind: "new_tool", line: "tool:zoom", figures: { host: "zoom.us" }, sentAt: "2026-06-01T00:00:01.000Z" }),
    ];
    const [group, ...more] = alertsOf(tools, "entity", 2026);
    expect(more).toEqual([]);
    expect(group).toMatchObject({
      sentAt: "2026-06-01T00:00:01.000Z",
      destinations: [
        { toolId: "slack", host: "slack.com" },
        { toolId: "zoom", host: "zoom.us" },
      ],
    });
  });

  it("name an unknown host by its name", () => {
    expect(alertsOf([row({ kind: "unknown_host", line: "host:crm.example", figures: { host: "crm.example" } })], "entity", 2026)[0]!.destinations).toEqual([
      { toolId: null, host: "crm.example" },
    ]);
  });

  it("keep two stages of a line apart, and leave other entities and years out", () => {
    const rows = [
      row({ id: "1" }),
      row({ id: "2", stage: "notice", figures: { supersededBy: "warn" } }),
      row({ id: "3", legalEntityId: "other" }),
      row({ id: "4", year: 2025 }),
    ];
    expect(alertsOf(rows, "entity", 2026).map((group) => [group.id, mailState(group)])).toEqual([
      ["1", "alerts.unsent"],
      ["2", "alerts.superseded"],
    ]);
  });
});
