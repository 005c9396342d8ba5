/** What `shared/classify` answers about one URL or host. */
export type Verdict = "overseas" | "mainland" | "hmt" | "internal" | "unknown";

/**
 * One fact with where it was read and when it was last checked. `value` null = unknown; a guess is not allowed.
 * A country is an ISO 3166-1 alpha-2 code. `EU` is one of them, exceptionally reserved: it stands where a vendor names only the European Union
 * or the European Economic Area, and is as much abroad as each of their members.
 */
export interface SourcedFact<T> {
  readonly value: T | null;
  /** Address of the public page or data set; null only where value is null. */
  readonly source: string | null;
  /** YYYY-MM-DD */
  readonly checked: string | null;
}

export interface Destination {
  readonly verdict: Verdict;
  /** Lower case, no port, no trailing dot, punycode. */
  readonly host: string;
  /** eTLD+1, or the host itself for addresses and intranet names. */
  readonly site: string;
  readonly toolId: string | null;
  readonly tool: { readonly en: string; readonly zh: string | null } | null;
  readonly vendor: string | null;
  readonly category: string | null;
  /** The country shown first and reported: hosting region where the host name proves it, else vendor's seat. ISO 3166-1 alpha-2, `EU` included. */
  readonly country: string | null;
  readonly seat: SourcedFact<string>;
  readonly contracting: SourcedFact<string>;
  readonly hosting: SourcedFact<string>;
  /** Country of the address the browser was connected to; weak evidence (decision 6). */
  readonly connected: SourcedFact<string>;
  readonly basis: "catalogue" | "override" | "address" | "unknown";
  /** 0…1 */
  readonly confidence: number;
}
