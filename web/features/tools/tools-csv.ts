import { csvText } from "../../lib/format/csv-text.ts";
import { COUNTRY_FACTS, type CountryFact, type DescribedTool } from "./described-tool.ts";

export interface CsvContext {
  readonly entity: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly exportedAt: string;
}

const COLUMNS: Record<CountryFact, string> = { seat: "seat", contracting: "contracting", hosting: "hosting", address: "connected" };

/**
 * The list as a file that a machine can read: fixed English column names, codes instead of words, and on every row whose
 * figures these are and over which window.
 */
export function toolsCsv(tools: readonly DescribedTool[], context: CsvContext): string {
  const facts = COUNTRY_FACTS;
  const head = [
    "legal_entity",
    "window_start",
    "window_end",
    "exported_at",
    "tool_id",
    "name",
    "vendor",
    "category",
    "host",
    "verdict",
    "country",
    "basis",
    ...facts.flatMap((fact) => [COLUMNS[fact], `${COLUMNS[fact]}_source`, `${COLUMNS[fact]}_checked`]),
    "people",
    "sensitive_people",
    "transfers",
    "first_seen",
    "last_seen",
    "decision",
    "responsible",
    "recipient",
    "reason",
    "notes",
  ];
  const rows = tools.map(({ row, name, tool, verdict, category, countries, decision }) => [
    context.entity,
    context.windowStart,
    context.windowEnd,
    context.exportedAt,
    row.toolId,
    name,
    tool?.vendor ?? null,
    category,
    row.host,
    verdict,
    row.country,
    row.basis,
    ...facts.flatMap((fact) => [countries[fact].value, countries[fact].source, countries[fact].checked]),
    row.people,
    row.sensitivePeople,
    row.transfers,
    row.firstSeen,
    row.lastSeen,
    decision?.decision ?? "unreviewed",
    decision?.responsible ?? null,
    decision?.recipient ?? null,
    decision?.reason ?? null,
    decision?.notes ?? null,
  ]);
  return csvText(head, rows);
}
