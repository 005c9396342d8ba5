import { DECISIONS } from "@outflow/shared/contract/device-api.ts";
import type { DescribedTool } from "./described-tool.ts";

export const TOOL_TAGS = ["overseas", "hmt", "unknown", "mainland", "internal"] as const;
export const SORTS = ["name", "people", "sensitive", "transfers", "lastSeen"] as const;
export type Sort = (typeof SORTS)[number];

export interface ToolFilter {
  readonly search: string;
  readonly tag: string | null;
  readonly country: string | null;
  readonly category: string | null;
  readonly sensitive: boolean;
  readonly decision: string | null;
  readonly sort: Sort;
  readonly direction: "up" | "down";
}

/** The filter lives in the page's address; what it does not know falls back to showing everything, most people first. */
export function toolFilterFrom(params: URLSearchParams): ToolFilter {
  return {
    search: params.get("q") ?? "",
    tag: TOOL_TAGS.find((tag) => tag === params.get("tag")) ?? null,
    country: params.get("country"),
    category: params.get("category"),
    sensitive: params.get("sensitive") === "yes",
    decision: DECISIONS.find((decision) => decision === params.get("decision")) ?? null,
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? "people",
    direction: params.get("direction") === "up" ? "up" : "down",
  };
}

export function isNarrowed(filter: ToolFilter): boolean {
  return (
    filter.search.trim() !== "" || filter.tag !== null || filter.country !== null || filter.category !== null || filter.sensitive || filter.decision !== null
  );
}

const KEYS: Record<Sort, (tool: DescribedTool) => string | number> = {
  name: (tool) => tool.name,
  people: (tool) => tool.row.people,
  sensitive: (tool) => tool.row.sensitivePeople,
  transfers: (tool) => tool.row.transfers,
  lastSeen: (tool) => tool.row.lastSeen,
};

/** Rows that fit the filter, in its order; equal rows keep the order of the name. */
export function filterTools(tools: readonly DescribedTool[], filter: ToolFilter, language: string): DescribedTool[] {
  const words = filter.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator(language);
  const key = KEYS[filter.sort];
  const sign = filter.direction === "up" ? 1 : -1;
  return tools
    .filter((one) => {
      const text = [one.name, one.tool?.name.en, one.tool?.vendor, one.row.host, one.row.toolId, ...(one.tool?.domains ?? [])].join(" ").toLowerCase();
      return (
        words.every((word) => text.includes(word)) &&
        (!filter.tag || one.verdict === filter.tag) &&
        (!filter.country || one.row.country === filter.country) &&
        (!filter.category || one.category === filter.category) &&
        (!filter.sensitive || one.row.sensitivePeople > 0) &&
        (!filter.decision || (one.decision?.decision ?? "unreviewed") === filter.decision)
      );
    })
    .sort((a, b) => {
      const left = key(a);
      const right = key(b);
      const order = typeof left === "number" && typeof right === "number" ? left - right : collator.compare(String(left), String(right));
      return order * sign || collator.compare(a.name, b.name);
    });
}
