import type { RecognisedPerson } from "../contract/examination.ts";
import { REPORT_LIMITS, type ReportedPerson } from "../contract/transfer-report.ts";
import type { Pseudonymise } from "../pseudonymise/pseudonymise.ts";

export interface ReportablePeople {
  readonly people: ReportedPerson[];
  /** True when a person had more identifiers than a report may carry: the report then says `partial`. */
  readonly cut: boolean;
}

/** Raw values end here: every identifier becomes a pseudonym, doubles within one person fall away. */
export function reportPeople(recognised: readonly RecognisedPerson[], pseudonymise: Pseudonymise): ReportablePeople {
  let cut = false;
  const people: ReportedPerson[] = [];
  for (const person of recognised) {
    const identifiers = new Map<string, ReportedPerson["identifiers"][number]>();
    for (const { kind, value } of person.identifiers) {
      const pseudonym = pseudonymise(kind, value);
      if (identifiers.size < REPORT_LIMITS.identifiersPerPerson) identifiers.set(`${kind}:${pseudonym}`, { kind, pseudonym });
      else cut = true;
    }
    if (identifiers.size === 0) continue;
    people.push({ identifiers: [...identifiers.values()], kinds: [...person.kinds], sensitiveKinds: [...person.sensitiveKinds], minor: person.minor });
  }
  return { people, cut };
}
