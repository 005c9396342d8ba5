import { cite } from "@outflow/shared/assess/cite.ts";
import type { RuleId } from "@outflow/shared/assess/rulebook/rules.ts";
import { EN } from "@outflow/shared/assess/words/en.ts";
import type { Line } from "@outflow/shared/contract/assessment.ts";
import type { AlertFacts } from "./alert-facts.ts";
import { dayInEnglish, percentOf } from "./figures.ts";
import { countsOf, type Figure, isOpen, metricOf, rulesOf, standingOf, type Words } from "./words.ts";

export const REQUIRES_EN: Record<Line, string> = {
  sensitive_assessment: "a security assessment must be declared",
  ordinary_contract: "a standard contract must be signed and filed, or a certification obtained",
  ordinary_assessment: "a security assessment must be declared",
};

export const plural = (count: number, figure: Figure, one: string, many: string) => `${figure(count)} ${count === 1 ? one : many}`;
export const persons = (count: number, figure: Figure) => plural(count, figure, "person", "people");
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function applies({ assessment }: AlertFacts): string {
  const { name, meaning } = EN.outcomes[assessment.outcome];
  if (assessment.outcome !== "UNDETERMINED") return `${name}. ${meaning}`;
  const missing = assessment.missingFacts.map((fact) => EN.facts[fact.split(":").at(-1)!] ?? fact).join("; ");
  return `${name}: ${missing} Prepare for the strictest case: ${EN.outcomes[assessment.strictest].name}.`;
}

export function coverageInEnglish({ coverage: seen }: Pick<AlertFacts, "coverage">, figure: Figure): string {
  const silent = seen.devicesSilent > 0 ? ` (${figure(seen.devicesSilent)} silent lately)` : "";
  const unread = [
    seen.transfersPartial > 0 ? `${figure(seen.transfersPartial)} read in part` : "",
    seen.transfersOpaque > 0 ? `${figure(seen.transfersOpaque)} not readable` : "",
  ].filter(Boolean);
  const lost = seen.reportsOverflowed + seen.reportsRefused;
  const missed = [
    seen.filesUnread > 0 ? `${plural(seen.filesUnread, figure, "file", "files")} not read` : "",
    lost > 0 ? `${plural(lost, figure, "report", "reports")} not recorded` : "",
  ].filter(Boolean);
  const read = unread.length > 0 ? `, of which ${unread.join(", ")}` : ", all read";
  const devices = plural(seen.devices, figure, "device", "devices");
  const transfers = plural(seen.transfers, figure, "transfer", "transfers");
  return `${devices}${silent}, ${transfers}${read}${missed.length > 0 ? `; also ${missed.join(", ")}` : ""}. What was not read is not counted.`;
}

export function citedInEnglish(rules: readonly RuleId[]): string {
  const cited = rules.map((rule) => {
    const { title, article } = cite(rule);
    return `${title.en} 《${title.zh.replace(/^《|》$/g, "")}》, ${article.en}${isOpen(rule) ? ` (reading ${EN.toBeConfirmed})` : ""}`;
  });
  // Chinese quotes the paragraph meant; without quotes two rules of one article are said once.
  return [...new Set(cited)].join("; ");
}

/** People who were taken for exported until two officers found that nothing of theirs had left. */
const correctedInEnglish = ({ notExportedPeople: people }: AlertFacts["assessment"], figure: Figure) =>
  people > 0
    ? ` Two officers confirmed that nothing of ${persons(people, figure)} had left the mainland; the count is corrected, and what was reported before stays on record.`
    : "";

export const ENGLISH: Words = {
  lang: "en",
  title({ alert, assessment }, figure) {
    switch (alert.kind) {
      case "line_stage": {
        const what = `${capital(metricOf(alert.line, assessment.asOf).en)} sent abroad`;
        return alert.stage === "reached"
          ? `${what}: the line of ${persons(alert.limit, figure)} is reached`
          : `${what}: ${percentOf(alert.count, alert.limit)}% of ${persons(alert.limit, figure)}`;
      }
      case "first_sensitive_person":
        return "Sensitive personal information sent abroad for the first time";
      case "outcome_change":
        if (alert.to === "UNDETERMINED") return "Facts are missing to say which procedure is needed";
        return `The procedure needed is now: ${EN.outcomes[alert.to].name}`;
    }
  },
  lead(facts, figure) {
    const { alert, assessment, legalEntity } = facts;
    const during = `From ${dayInEnglish(assessment.windowStart)} to ${dayInEnglish(assessment.asOf)} (Beijing time), ${legalEntity.name}`;
    switch (alert.kind) {
      case "line_stage": {
        const sent = `${during} sent abroad the ${metricOf(alert.line, assessment.asOf).en} of ${persons(alert.count, figure)}`;
        return alert.stage === "reached"
          ? `${sent}, which reaches the line of ${figure(alert.limit)}: ${REQUIRES_EN[alert.line]}.`
          : `${sent}. At ${figure(alert.limit)}, ${REQUIRES_EN[alert.line]}; that is ${persons(alert.headroom, figure)} away.`;
      }
      case "first_sensitive_person": {
        const limit = standingOf(facts, "sensitive_assessment")?.limit;
        const below = limit ? `; below ${persons(limit, figure)}, ${REQUIRES_EN.ordinary_contract}` : "";
        return `${during} sent sensitive personal information abroad for the first time this year: of ${persons(alert.count, figure)}. One person is enough to leave the volume exemption${below}.`;
      }
      case "outcome_change":
        return `${during}: the procedure needed for exports changed: ${EN.outcomes[alert.from].name} → ${EN.outcomes[alert.to].name}.${correctedInEnglish(assessment, figure)}`;
    }
  },
  line: (line) => EN.lines[line].name,
  rows(facts, figure) {
    const { assessment, organisation, legalEntity } = facts;
    return [
      ["Entity", legalEntity.name === organisation.name ? legalEntity.name : `${legalEntity.name} (${organisation.name})`],
      ["Window", `${dayInEnglish(assessment.windowStart)} – ${dayInEnglish(assessment.asOf)} (Beijing time)`],
      ["Distinct people", countsOf(facts, figure).en],
      ["Rule", citedInEnglish(rulesOf(facts)) || "to be determined once the missing facts are known"],
      ["Applies now", applies(facts)],
      ["Coverage", coverageInEnglish(facts, figure)],
      ["Rulebook", assessment.rulebook],
    ];
  },
};
