import { RECOGNISERS } from "@outflow/shared/recognise/recognisers/all-recognisers.ts";
import { ALL_CASES } from "./all-cases.ts";
import { fingerprintsOfBlindTexts } from "./blind/filled-blind-texts.ts";
import { checkCase } from "./check-case.ts";
import { checkExamples } from "./check-examples.ts";
import { checkFile } from "./check-file.ts";
import { FILE_CASES } from "./file-cases.ts";

// Prints what is wrong by the position of the case, never by its text.
const problems: string[] = [];
for (const [index, expected] of ALL_CASES.entries()) {
  const problem = await checkCase(expected);
  if (problem !== null) problems.push(`case ${index} ${problem}`);
}
for (const expected of FILE_CASES) {
  const problem = await checkFile(expected);
  if (problem !== null) problems.push(`${expected.name} ${problem}`);
}
for (const recogniser of RECOGNISERS) for (const problem of checkExamples(recogniser)) problems.push(`${recogniser.id} ${problem}`);
console.log(`blind texts ${JSON.stringify(await fingerprintsOfBlindTexts())}`);
for (const problem of problems) console.log(problem);
console.log(`${ALL_CASES.length + FILE_CASES.length} cases, ${RECOGNISERS.length} recognisers, ${problems.length} wrong`);
