import { addDays, dayOfYear } from "@outflow/shared/assess/beijing-day.ts";
import { forecast, type LineForecast } from "@outflow/shared/assess/forecast.ts";
import { lineNumbers } from "@outflow/shared/assess/rulebook/lines.ts";
import { generatedYear, type Pattern } from "./generated-years.ts";

/** Days of the year on which a forecast is made, from early March to late October. */
const LOOKS = [61, 91, 121, 151, 181, 211, 241, 271, 301] as const;

/** A chance below this is as good as none: such a line is not in question. */
const LEAST_CHANCE = 0.05;
const [LOW, HIGH] = [0.1, 0.9];

export type Coverage = { pattern: Pattern; yearEnd: number; crossing: number; forecasts: number; crossings: number; width: number };

/**
 * Share of generated years in which the truth lay inside the 80 % interval: of the people at year end, and of the day the line is crossed.
 * Crossing days count where the forecast gives them a chance at all, whatever the year then did.
 */
export function coverageOf(pattern: Pattern, years: number, firstSeed = 1): Coverage {
  const limit = lineNumbers("CN-2026-01-01").ordinary_contract ?? 0;
  const tally = { yearEnd: 0, forecasts: 0, crossing: 0, crossings: 0, width: 0 };
  for (let seed = firstSeed; seed < firstSeed + years; seed++) {
    const year = generatedYear(pattern, seed);
    const total = sum(year);
    for (const look of LOOKS) {
      const seen = year.slice(0, look);
      const count = sum(seen);
      const { lines, yearEnd } = forecast({
        asOf: addDays("2026-01-01", look - 1),
        newPeoplePerDay: seen,
        count,
        lines: [{ line: "ordinary_contract", limit }],
      });
      const [line] = lines;
      if (!yearEnd || !line) throw new Error("the generated year is not thin");
      tally.forecasts++;
      tally.width += (yearEnd.high - yearEnd.low) / (total - count);
      if (yearEnd.low <= total && total <= yearEnd.high) tally.yearEnd++;
      if (line.basis !== "enough") continue;
      if (line.chanceThisYear < LEAST_CHANCE) continue;
      tally.crossings++;
      tally.crossing += held(line, crossingDay(year, limit));
    }
  }
  return {
    pattern,
    yearEnd: tally.yearEnd / tally.forecasts,
    crossing: tally.crossing / tally.crossings,
    forecasts: tally.forecasts,
    crossings: tally.crossings,
    width: tally.width / tally.forecasts,
  };
}

/**
 * Whether the interval held the crossing day. "Not this year" is one outcome with all the chance that is left, and only part of it lies within the
 * middle 80 %: it is held to that part, or every open interval would look too wide.
 */
function held({ earliest, latest, chanceThisYear }: Extract<LineForecast, { basis: "enough" }>, truth: number): number {
  if (truth === Number.POSITIVE_INFINITY) return Math.max(0, HIGH - Math.max(chanceThisYear, LOW)) / (1 - chanceThisYear || 1);
  return earliest !== null && dayOfYear(earliest) <= truth && (latest === null || truth <= dayOfYear(latest)) ? 1 : 0;
}

function crossingDay(year: readonly number[], limit: number): number {
  let total = 0;
  const index = year.findIndex((people) => {
    total += people;
    return total >= limit;
  });
  return index === -1 ? Number.POSITIVE_INFINITY : index + 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
