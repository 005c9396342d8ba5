import type { PiKind } from "../../contract/kinds.ts";

/**
 * Three-valued: `refuted` candidates are thrown away, `unknown` ones have nothing that could be checked.
 * `value` is the canonical form: equal people must have equal values.
 */
export type Check =
  | { readonly outcome: "confirmed" | "unknown"; readonly value: string; readonly certainty: number; readonly masked?: boolean }
  | { readonly outcome: "refuted" };

/** How a candidate is announced: by the name of its field, by a word shortly before it, or not at all. */
export type Announcement = "field" | "word" | "none";

export const REFUTED: Check = { outcome: "refuted" };

/** What a text must contain before the pattern is worth running; "digits" are 6, "long-digits" 11, "card-digits" 14 of them and more. */
export type Trigger = "digits" | "long-digits" | "card-digits" | "at" | "star" | "plate" | "address" | "keyword";

/** How a match may begin: `1 << d` for a number whose first digit is d, and what else stands for something that is there. */
export const BEGINS = { capital: 1 << 10, plusOrSlash: 1 << 11 } as const;

/** One kind of identifier in one written form, with its own proof. */
export interface Recogniser {
  readonly id: string;
  readonly kind: PiKind;
  /** ISO 3166-1 alpha-2 of the issuer; null = no single one. */
  readonly country: string | null;
  /** The standard or publication the form comes from. */
  readonly source: string;
  /** Global. Group 1, where there is one, is the identifier; otherwise the whole match. Runs on normalised text. */
  readonly pattern: RegExp;
  readonly trigger: Trigger;
  /** The index at or behind `from` before which no match can begin: for patterns that cost much at each character they try. */
  readonly seek?: (text: string, from: number) => number;
  /** What else the text must contain, where the pattern costs much: no match without it, or without one of these words in lower case. */
  readonly needs?: RegExp | readonly string[];
  /** Bits of `BEGINS`, of which a text must have one for the pattern to be run: how its matches begin. Left out: anyhow. */
  readonly begins?: number;
  /** Words that announce the identifier; lower case. */
  readonly keywords: readonly string[];
  /** True: a candidate without one of the keywords just before it is refuted. */
  readonly needsKeyword?: boolean;
  /** Words just before a candidate that refute it. */
  readonly notAfter?: RegExp;
  /** False where the characters around a candidate make it a piece of something else. `text` is the whole normalised text. */
  readonly standsFree?: (text: string, start: number, end: number, announced: Announcement) => boolean;
  /** `announced`: one of the keywords stands before it, or a field of that name holds it. */
  readonly validate: (raw: string, announced: boolean) => Check;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** The digits of a grouped number. */
export function digitsOf(raw: string): string {
  return /\D/.test(raw) ? raw.replace(/\D+/g, "") : raw;
}
