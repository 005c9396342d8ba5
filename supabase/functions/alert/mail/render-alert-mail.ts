import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import type { AlertFacts, RenderedMail } from "./alert-facts.ts";
import { linesMiddle } from "./bar.ts";
import { CHINESE } from "./chinese.ts";
import { ENGLISH } from "./english.ts";
import { renderMail } from "./render-mail.ts";
import type { Figure, Words } from "./words.ts";

/** The line an alert is about; otherwise all of them. */
const linesOf = ({ alert, assessment }: AlertFacts): LineStanding[] =>
  alert.kind === "line_stage" ? assessment.lines.filter(({ line }) => line === alert.line) : assessment.lines;

const said = (words: Words, facts: AlertFacts) => (figure: Figure) => ({
  title: words.title(facts, figure),
  lead: words.lead(facts, figure),
  rows: words.rows(facts, figure),
});

/** The mail about a stage of a line, the first sensitive person, or a new outcome. Pure. */
export function renderAlertMail(facts: AlertFacts): RenderedMail {
  const { organisation, dashboardUrl } = facts;
  return renderMail({
    demo: organisation.demo,
    dashboardUrl,
    chinese: said(CHINESE, facts),
    english: said(ENGLISH, facts),
    middle: linesMiddle(linesOf(facts)),
  });
}
