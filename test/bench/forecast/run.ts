import { coverageOf } from "./coverage.ts";
import { PATTERNS } from "./generated-years.ts";

const YEARS = 80;
/** Years nobody looked at while the model was made. */
const FIRST_YEAR = 5_001;
const CALIBRATED = { least: 0.7, most: 0.9 } as const;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** How often the truth of a generated year lies inside the forecast's 80 % interval; fails where that is less than 70 % or more than 90 %. */
export async function run(print: (line: string) => void): Promise<void> {
  print(`Share of forecasts whose 80 % interval held the truth, ${YEARS} generated years of each kind, nine forecasts a year (70–90 % is calibrated):`);
  for (const pattern of PATTERNS) {
    const { yearEnd, crossing, forecasts, crossings, width } = coverageOf(pattern, YEARS, FIRST_YEAR);
    const calibrated = [yearEnd, crossing].every((share) => share >= CALIBRATED.least && share <= CALIBRATED.most);
    if (!calibrated) process.exitCode = 1;
    print(
      `${pattern.padEnd(9)} people at year end ${percent(yearEnd)} of ${forecasts}, crossing day ${percent(crossing)} of ${crossings}, ` +
        `interval ${percent(width)} of the people still to come${calibrated ? "" : "  ← outside"}`,
    );
  }
}
