import { figures, type Score } from "./span-score.ts";

/** One line a kind: precision, recall and F1, strict (both ends equal) and overlap (one character in common). */
export function printScores(print: (line: string) => void, strict: ReadonlyMap<string, Score>, overlap: ReadonlyMap<string, Score>): void {
  for (const [kind, score] of [...overlap].sort()) {
    const exact = figures(strict.get(kind) ?? { right: 0, wrong: 0, missed: 0 });
    const loose = figures(score);
    print(
      `${kind.padEnd(22)} strict P ${exact.precision.toFixed(3)} R ${exact.recall.toFixed(3)} F1 ${exact.f1.toFixed(3)}  ` +
        `overlap P ${loose.precision.toFixed(3)} R ${loose.recall.toFixed(3)} F1 ${loose.f1.toFixed(3)}  (${score.right + score.missed} true)`,
    );
  }
}
