import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { printScores } from "./print-scores.ts";
import { readLabelledSets } from "./read-labelled-sets.ts";
import { addScores, type Score } from "./span-score.ts";

const AT = new Date("2026-11-22T04:00:00Z");

/** Scores on other people's sets, which are not part of this repository: the files of the folder that OUTFLOW_LABELLED_SETS names. */
export async function findInLabelledSets(print: (line: string) => void, folder = process.env.OUTFLOW_LABELLED_SETS): Promise<void> {
  if (folder === undefined || folder === "") {
    print("labelled sets of others: skipped, OUTFLOW_LABELLED_SETS names no folder (test/bench/recognise-quality/README.md says which sets and how)");
    return;
  }
  for (const { name, texts, kinds } of readLabelledSets(folder)) {
    const strict = new Map<string, Score>();
    const overlap = new Map<string, Score>();
    for (const { text, spans } of texts) {
      const bytes = new TextEncoder().encode(text);
      const { findings } = await recognise({ bytes, contentType: /^\s*[[{]/.test(text) ? "application/json" : "text/plain" }, { at: AT, withFindings: true });
      const found = findings.filter(({ kind, recogniser }) => !recogniser.startsWith("sensitive-") && kinds.has(kind));
      addScores(spans, found, "strict", strict);
      addScores(spans, found, "overlap", overlap);
    }
    print(`${name}: ${texts.length} texts`);
    printScores(print, strict, overlap);
  }
}
