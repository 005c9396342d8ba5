/** The form in which the catalogue is shipped: written by `scripts/generate/catalogue-index.ts`, read by `read-catalogue.ts`. Arrays instead of objects keep it small. */

/** [value, index into sources, index into dates], or 0 where the fact is unknown. */
export type CompactFact<T> = readonly [T, number, number] | 0;

/** [vendor, seat, contracting] */
export type CompactVendor = readonly [string, CompactFact<string>, CompactFact<string>];

/** [id, en, zh or 0, category, vendor, domains separated by blanks, hosting, offered separated by blanks, domestic sibling, region rule or 0, contracting where it differs from the vendor's] */
export type CompactTool = readonly [
  string,
  string,
  string | 0,
  string,
  number,
  string,
  CompactFact<string>,
  CompactFact<string>,
  CompactFact<string>,
  string | 0,
  CompactFact<string>,
];

export interface CompactCatalogue {
  /** What many addresses begin with. */
  readonly prefixes: readonly string[];
  /** `number|rest`: the prefix's number and what follows it. */
  readonly sources: readonly string[];
  readonly dates: readonly string[];
  readonly vendors: readonly CompactVendor[];
  readonly tools: readonly CompactTool[];
}
