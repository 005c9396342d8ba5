import type { SourcedFact } from "../../contract/destination.ts";

/** What a tool is mainly used for; the order is the one the popup and the dashboard show. */
export const CATEGORIES = [
  "ai",
  "crm",
  "marketing",
  "support",
  "hr",
  "recruiting",
  "payroll",
  "finance",
  "expenses",
  "payments",
  "e-sign",
  "storage",
  "documents",
  "project",
  "mail",
  "chat",
  "video",
  "social",
  "design",
  "developer",
  "cloud",
  "database",
  "analytics",
  "session-replay",
  "advertising",
  "forms",
  "events",
  "website",
  "commerce",
  "travel",
  "learning",
  "translation",
  "security",
  "identity",
  "legal",
  "automation",
  "erp",
  "logistics",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A fact that was read somewhere: the public address of the page or data entry, and the day it was last checked. */
export interface KnownFact<T> {
  readonly value: T;
  readonly source: string;
  readonly checked: string;
}

export interface ToolEntry {
  /** Stable: reports and decisions refer to it. */
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string | null };
  readonly category: Category;
  /** `example.com` stands for itself and every subdomain; `example.com/wiki` for that path and everything below it. The most specific one wins. */
  readonly domains: readonly string[];
  /** Where this tool's contract is not concluded with the vendor's usual company, such as LinkedIn's beside Microsoft's. Left out = as the vendor's. */
  readonly contracting?: KnownFact<string>;
  /** Where a customer's data is kept unless something else was agreed, ISO 3166-1 alpha-2. Left out = unknown. */
  readonly hosting?: KnownFact<string>;
  /** Hosting countries a customer can choose from. Left out = unknown. */
  readonly offered?: KnownFact<readonly string[]>;
  /** Tool id of the edition operated in the mainland. */
  readonly domesticSibling?: KnownFact<string>;
  /** Id of the region rule that reads a country from this tool's host names. */
  readonly regions?: string;
  /** Hosts or URLs that must be recognised as this tool: at least one for every domain. */
  readonly cases: readonly string[];
}

/** One file in `catalogue/tools` holds one of these. */
export interface VendorEntry {
  /** The company that answers for the tools, as it names itself. */
  readonly vendor: string;
  /** Legal seat of that company, ISO 3166-1 alpha-2. The only fact that may never be missing. */
  readonly seat: KnownFact<string>;
  /** Seat of the company with which a mainland customer usually concludes the contract. Left out = unknown. */
  readonly contracting?: KnownFact<string>;
  readonly tools: readonly ToolEntry[];
}

/** Reads the hosting country from a host name, for vendors that write their region into it. */
export interface RegionRule {
  readonly id: string;
  /** Applied to the whole host; the first group that matched is the region's name. */
  readonly find: RegExp;
  /** Region → ISO 3166-1 alpha-2; EU where the vendor names only the European Union or the European Economic Area. A region that is not listed proves nothing. */
  readonly regions: { readonly [region: string]: string };
  readonly source: string;
  readonly checked: string;
  /** Host → country, or null where the host proves nothing. */
  readonly examples: { readonly [host: string]: string | null };
}

export const UNKNOWN_FACT: SourcedFact<never> = { value: null, source: null, checked: null };
