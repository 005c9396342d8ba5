import type { InstrumentId } from "../rulebook/instruments.ts";

/** The titles of all instruments in one language, taken from the rulebook so that they are written once. */
export function titles(instruments: Record<InstrumentId, { zh: string; en: string }>, language: "zh" | "en"): Record<InstrumentId, string> {
  return Object.fromEntries(Object.entries(instruments).map(([id, titled]) => [id, titled[language]])) as Record<InstrumentId, string>;
}
