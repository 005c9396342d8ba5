import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { disguisedTexts, MATRIX_DISGUISES } from "./disguise-matrix.ts";
import { printScores } from "./print-scores.ts";
import { Random } from "./random.ts";
import { addScores, figures, type Score } from "./span-score.ts";

const AT = new Date("2026-11-22T04:00:00Z");
const ROUNDS = 5;

/** Written forms × carriers: one line a form, then precision, recall and F1 a kind. */
export async function findDisguised(print: (line: string) => void): Promise<void> {
  const strict = new Map<string, Score>();
  const overlap = new Map<string, Score>();
  const random = new Random(20_261_125);
  for (const [name, values, write] of MATRIX_DISGUISES) {
    const here = new Map<string, Score>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const { text, kind, start, end } of disguisedTexts(values, write, random)) {
        const { findings } = await recognise({ bytes: new TextEncoder().encode(text) }, { at: AT, withFindings: true });
        const found = findings.filter(({ recogniser }) => !recogniser.startsWith("sensitive-"));
        for (const scores of [here, overlap]) addScores([{ kind, start, end }], found, "overlap", scores);
        addScores([{ kind, start, end }], found, "strict", strict);
      }
    }
    const line = [...here].sort().map(([kind, score]) => `${kind} ${figures(score).f1.toFixed(3)}`);
    print(`disguised as ${name.padEnd(20)} F1 (overlap) ${line.join("  ")}`);
  }
  print("disguise matrix, all forms:");
  printScores(print, strict, overlap);
}
