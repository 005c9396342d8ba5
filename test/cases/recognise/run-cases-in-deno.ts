import { ALL_CASES } from "./all-cases.ts";
import { checkCase } from "./check-case.ts";

// Prints what is wrong by the position of the case, never by its text.
let wrong = 0;
for (const [index, expected] of ALL_CASES.entries()) {
  const problem = await checkCase(expected);
  if (problem === null) continue;
  wrong++;
  console.log(`case ${index} ${problem}`);
}
console.log(`${ALL_CASES.length} cases, ${wrong} wrong`);
