import { ADDRESS_DAY, ADDRESS_SOURCE } from "@outflow/shared/classify/addresses/address-source.generated.ts";
import { CATEGORIES, type Category } from "@outflow/shared/classify/catalogue/entry.ts";
import { findTool, type Tool } from "@outflow/shared/classify/tool.ts";
import { verdictOfCountry } from "@outflow/shared/classify/verdict-of-country.ts";
import type { SourcedFact, Verdict } from "@outflow/shared/contract/destination.ts";
import type { ToolDecision } from "../../lib/ledger/tool-decision-list-query.ts";
import { toolName } from "../../lib/tool-name.ts";
import type { ToolRow } from "./api/tool-summary-query.ts";
import { decisionOf } from "./decision-of.ts";

export const COUNTRY_FACTS = ["seat", "contracting", "hosting", "address"] as const;
export type CountryFact = (typeof COUNTRY_FACTS)[number];

/** A row of the ledger beside what the catalogue knows about it. */
export interface DescribedTool {
  readonly row: ToolRow;
  /** Unique on the page: the tool's id, or the host where there is none. */
  readonly key: string;
  readonly name: string;
  readonly tool: Tool | null;
  readonly verdict: Verdict;
  /** Nothing but the address connected to speaks for the verdict. */
  readonly byAddressAlone: boolean;
  readonly category: Category | null;
  /** What the organisation has decided; null = nothing yet. */
  readonly decision: ToolDecision | null;
  readonly countries: Readonly<Record<CountryFact, SourcedFact<string>>>;
}

const UNKNOWN: SourcedFact<string> = { value: null, source: null, checked: null };

export function describeTool(row: ToolRow, language: string, decisions: readonly ToolDecision[] = []): DescribedTool {
  const tool = row.toolId ? findTool(row.toolId) : null;
  const decision = decisionOf(decisions, row.toolId, row.host);
  return {
    row,
    key: row.toolId ?? row.host,
    name: toolName(row.toolId, row.host, language),
    tool,
    verdict: decision?.verdict ?? verdictOf(decision?.country ?? row.country),
    byAddressAlone: row.basis === "address" && !decision?.verdict && !decision?.country,
    decision,
    category: CATEGORIES.find((category) => category === tool?.category) ?? null,
    countries: {
      seat: tool?.seat ?? UNKNOWN,
      contracting: tool?.contracting ?? UNKNOWN,
      hosting: tool?.hosting ?? UNKNOWN,
      address: row.connected ? { value: row.connected, source: ADDRESS_SOURCE, checked: ADDRESS_DAY } : UNKNOWN,
    },
  };
}

function verdictOf(country: string | null): Verdict {
  return country === null ? "unknown" : verdictOfCountry(country);
}
