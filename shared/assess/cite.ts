import type { Citation } from "./assessment.ts";
import { INSTRUMENTS, type InstrumentId } from "./rulebook/instruments.ts";
import { type RuleId, ruleById } from "./rulebook/rules.ts";

/** The full citation of a rule: instrument with both titles, article, official address, how far it was verified. */
export function cite(id: RuleId): Citation {
  const rule = ruleById(id);
  const instrument = INSTRUMENTS[rule.instrument as InstrumentId];
  return {
    rule: id,
    instrument: rule.instrument,
    title: { zh: instrument.zh, en: instrument.en },
    article: rule.article,
    source: instrument.source,
    quote: rule.quote ?? null,
    verification: rule.verification,
    interpretation: rule.interpretation ?? false,
    from: rule.from,
    to: rule.to,
  };
}
