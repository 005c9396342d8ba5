import { LINES, type Line, type Stage } from "../../contract/assessment.ts";
import { ruleById } from "./rules.ts";
import { type RulebookVersion, VERSIONS, type VersionId } from "./versions.ts";

/** Warning stages in per cent of a line, highest first. Our choice: the law knows only the line itself. */
export const STAGE_PERCENT = [
  { stage: "reached", percent: 100 },
  { stage: "critical", percent: 95 },
  { stage: "warn", percent: 85 },
  { stage: "notice", percent: 70 },
] as const satisfies readonly { stage: Stage; percent: number }[];

/** The number of people at which a line is reached, read from the trigger that stands behind it; null where the version has no such line. */
export function lineNumbers(rulebook: VersionId | RulebookVersion): Record<Line, number | null> {
  const version: RulebookVersion | undefined = typeof rulebook === "string" ? VERSIONS.find(({ id }) => id === rulebook) : rulebook;
  if (!version) throw new RangeError("no such rulebook version");
  return Object.fromEntries(LINES.map((line) => [line, numberOf(version, line)])) as Record<Line, number | null>;
}

/** What a line counts in this version. */
export function lineMetric(version: RulebookVersion, line: Line): "A" | "S" | "N" {
  return line === "sensitive_assessment" ? "S" : version.ordinaryMetric;
}

/** The highest stage that `count` has reached, or null below the first. Integers only, so 69,999 of 100,000 is never rounded up. */
export function stageOf(count: number, limit: number): Stage | null {
  return STAGE_PERCENT.find(({ percent }) => count * 100 >= limit * percent)?.stage ?? null;
}

function numberOf(version: RulebookVersion, line: Line): number | null {
  const id = version.lines[line];
  if (id === null) return null;
  return ruleById(id).when?.[lineMetric(version, line)]?.atLeast ?? null;
}
