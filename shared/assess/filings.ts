import type { Outcome } from "../contract/assessment.ts";
import type { FILING_CHANGES } from "../contract/ledger-api-filings.ts";
import { addDays, type BeijingDay } from "./beijing-day.ts";
import { type Deadline, deadlinesAfter } from "./deadlines.ts";
import type { Filing } from "./filing.ts";
import { EXTENSION_GROWTH_PERCENT, REMIND } from "./rulebook/deadlines.ts";
import type { ReviewCode } from "./rulebook/reviews.ts";
import type { WorkCalendar } from "./rulebook/work-calendar.ts";

export type ExtensionObstacle = "WINDOW_NOT_OPEN" | "WINDOW_CLOSED" | "GROWTH" | "CHANGES" | "INCIDENT" | "UNDECLARED_VOLUME";
export type RedeclarationReason = (typeof FILING_CHANGES)[number] | "scale" | "line_reached";

/** Where one procedure stands on a day. */
export type FilingStanding = {
  state: "PLANNED" | "FILING_DUE" | "FILING_LATE" | "VALID" | "EXPIRED";
  /** Last day of validity; a standard contract has none of its own. */
  validUntil: BeijingDay | null;
  /** People now against people declared; null where no number was declared. */
  usedShare: number | null;
  extension: { opens: BeijingDay; closes: BeijingDay; provisional: boolean; obstacles: ExtensionObstacle[] } | null;
  redeclare: RedeclarationReason[];
  deadlines: Deadline[];
  reviews: ReviewCode[];
};

export type FilingContext = { asOf: BeijingDay; people: number; outcome: Outcome; calendar?: WorkCalendar };

const START = { standard_contract: "contract_effective", certification: "certificate_issued", security_assessment: "result_issued" } as const;
const EXPIRY = { standard_contract: null, certification: "certificate_expiry", security_assessment: "assessment_expiry" } as const;

/** Validity, deadlines, share used up, extension and re-declaration of one filing. `people` is everybody counted now (A). */
export function filingStanding(filing: Filing, context: FilingContext): FilingStanding {
  const { asOf, calendar } = context;
  const computed = deadlinesAfter(START[filing.kind], filing.date, asOf, calendar);
  const { validUntil: said } = filing;
  const first = said === null ? computed : computed.map((one) => (one.type === "validity" ? { ...one, ...remindedAt(said) } : one));
  const validUntil = first.find(({ type }) => type === "validity")?.due ?? null;
  const expiryEvent = EXPIRY[filing.kind];
  const later = validUntil && expiryEvent ? deadlinesAfter(expiryEvent, validUntil, asOf, calendar) : [];
  const fileBy = filing.filedOn === null ? first.find(({ type }) => type === "latest") : undefined;
  const deadlines = [...first.filter(({ type }) => type !== "latest" || filing.filedOn === null), ...later];
  const exceeded = filing.kind === "security_assessment" && filing.people !== null && context.people > filing.people;
  const lineReached = filing.kind !== "security_assessment" && context.outcome === "SECURITY_ASSESSMENT";
  const redeclare: RedeclarationReason[] = [...filing.changes, ...(exceeded ? (["scale"] as const) : []), ...(lineReached ? (["line_reached"] as const) : [])];
  const reviews: ReviewCode[] = [];
  if (lineReached) reviews.push("INCLUDE_FILED_VOLUME");
  if (exceeded) reviews.push("DECLARED_SCALE_EXCEEDED");
  if (filing.kind === "security_assessment" && growsTooMuch(filing, context.people)) reviews.push("EXTENSION_GROWTH_EXCEEDED");
  return {
    state: stateOf(filing, asOf, validUntil, fileBy),
    validUntil,
    usedShare: filing.people ? context.people / filing.people : null,
    extension: filing.kind === "security_assessment" ? extensionOf(filing, context, later) : null,
    redeclare,
    deadlines,
    reviews,
  };
}

/** A day of expiry that the paper names holds, and its reminders with it. */
function remindedAt(due: BeijingDay): Pick<Deadline, "due" | "remindOn" | "openPoints"> {
  return { due, remindOn: REMIND.calendarDays.map((days) => addDays(due, -days)).sort(), openPoints: [] };
}

/** The condition of an extension: the people expected in the next three years exceed the declared ones by at most the permitted share. */
export function growsTooMuch(filing: Filing, people: number): boolean {
  if (filing.people === null) return false;
  return (filing.expectedPeople ?? people) * 100 > filing.people * (100 + EXTENSION_GROWTH_PERCENT);
}

function stateOf(filing: Filing, asOf: BeijingDay, validUntil: BeijingDay | null, fileBy: Deadline | undefined): FilingStanding["state"] {
  if (filing.date > asOf) return "PLANNED";
  if (validUntil !== null && asOf > validUntil) return "EXPIRED";
  if (fileBy) return asOf > fileBy.due ? "FILING_LATE" : "FILING_DUE";
  return "VALID";
}

function extensionOf(filing: Filing, { asOf, people }: FilingContext, later: readonly Deadline[]): FilingStanding["extension"] {
  const window = later.find(({ type }) => type === "window");
  if (!window?.opens) return null;
  const obstacles: ExtensionObstacle[] = [];
  if (asOf < window.opens) obstacles.push("WINDOW_NOT_OPEN");
  if (asOf > window.due) obstacles.push("WINDOW_CLOSED");
  if (filing.people === null) obstacles.push("UNDECLARED_VOLUME");
  if (growsTooMuch(filing, people)) obstacles.push("GROWTH");
  if (filing.changes.length > 0) obstacles.push("CHANGES");
  if (filing.incident) obstacles.push("INCIDENT");
  return { opens: window.opens, closes: window.due, provisional: window.provisional, obstacles };
}
