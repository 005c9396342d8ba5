import { coverageOf } from "./coverage.ts";
import { PATTERNS } from "./generated-years.ts";

const YEARS = Number(process.argv[2] ?? 120);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);

let outside = 0;
console.log(`Coverage of the 80 % interval over ${YEARS} generated years of each kind (70–90 % is calibrated):`);
for (const pattern of PATTERNS) {
  const { yearEnd, crossing, forecasts, crossings, width } = coverageOf(pattern, YEARS);
  if ([yearEnd, crossing].some((share) => share < 0.7 || share > 0.9)) outside++;
  console.log(
    `${pattern.padEnd(9)} people at year end ${percent(yearEnd)} of ${forecasts}, crossing day ${percent(crossing)} of ${crossings}, interval ${percent(width)} of the people still to come`,
  );
}
process.exitCode = outside > 0 ? 1 : 0;
