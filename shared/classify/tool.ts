import type { SourcedFact } from "../contract/destination.ts";
import { readTool } from "./catalogue/read-catalogue.ts";

/** What the popup and the dashboard show about a catalogued tool. */
export interface Tool {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string | null };
  readonly vendor: string;
  /** One of `CATEGORIES` in catalogue/entry.ts. */
  readonly category: string;
  /** Country codes are ISO 3166-1 alpha-2. */
  readonly seat: SourcedFact<string>;
  readonly contracting: SourcedFact<string>;
  /** Where data is kept unless the host name or a contract says otherwise. */
  readonly hosting: SourcedFact<string>;
  /** Hosting countries a customer can choose from. */
  readonly hostingOffered: SourcedFact<readonly string[]>;
  /** Tool id of the edition operated in the mainland, if there is one. */
  readonly domesticSibling: SourcedFact<string>;
  readonly domains: readonly string[];
}

/** Null for an id that is not in the catalogue (an older or newer catalogue may know it). */
export function findTool(toolId: string): Tool | null {
  return readTool(toolId);
}
