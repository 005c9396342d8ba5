import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { countRecognised } from "../../../cli/count-recognised.ts";
import { blindNobody, blindTextsByGenre } from "../../cases/recognise/blind/all-blind-texts.ts";
import { type BlindText, type FilledText, fillBlindText } from "../../cases/recognise/blind/blind-text.ts";
import { printScores } from "./print-scores.ts";
import { addScores, type Score } from "./span-score.ts";

const AT = new Date("2026-11-22T04:00:00Z");
/** Each text is filled with this many casts. */
const CASTS = [1, 2] as const;

/** Hand-written texts nobody tuned against when they were first read. `onWrong` is told of each text whose people are not exact. */
export async function findBlindTexts(print: (line: string) => void, onWrong: (filled: FilledText, found: string) => void = () => undefined): Promise<void> {
  const strict = new Map<string, Score>();
  const overlap = new Map<string, Score>();
  let exactOfAll = 0;
  let all = 0;
  for (const [genre, texts] of Object.entries(blindTextsByGenre)) {
    let exact = 0;
    let sensitive = 0;
    let withSensitive = 0;
    for (const filled of fillAll(texts, genre.length * 101)) {
      const read = await readText(filled.text);
      addScores(filled.spans, read.findings, "strict", strict);
      addScores(filled.spans, read.findings, "overlap", overlap);
      if (read.people === filled.people) exact++;
      if (filled.sensitive !== undefined) withSensitive++;
      if (filled.sensitive !== undefined && read.sensitive === filled.sensitive) sensitive++;
      const found = read.findings.map(({ kind, start, end }) => `${kind}[${filled.text.slice(start, end)}]`).join(" ");
      if (read.people !== filled.people || read.sensitive !== (filled.sensitive ?? read.sensitive))
        onWrong(filled, `${read.people}/${read.sensitive} ${found}`);
    }
    const count = texts.length * CASTS.length;
    print(`${genre.padEnd(22)} people exact ${exact} of ${count}  sensitive exact ${sensitive} of ${withSensitive}`);
    exactOfAll += exact;
    all += count;
  }
  print(`hand-written texts: people exact ${((exactOfAll / all) * 100).toFixed(1)} % of ${all}`);
  let falsePeople = 0;
  const nobody = fillAll(blindNobody, 77);
  for (const filled of nobody) {
    const read = await readText(filled.text);
    addScores([], read.findings, "overlap", overlap);
    addScores([], read.findings, "strict", strict);
    if (read.people > 0) falsePeople++;
    if (read.people > 0) onWrong(filled, read.findings.map(({ kind, start, end }) => `${kind}[${filled.text.slice(start, end)}]`).join(" "));
  }
  print(`hand-written clean texts: false people in ${falsePeople} of ${nobody.length}`);
  printScores(print, strict, overlap);
}

function fillAll(texts: readonly BlindText[], seed: number): FilledText[] {
  return texts.flatMap((text, place) => CASTS.map((cast) => fillBlindText(text, seed + place * 13 + cast * 7_919)));
}

async function readText(text: string) {
  const { people, findings } = await recognise(
    { bytes: new TextEncoder().encode(text), contentType: /^[[{]/.test(text) ? "application/json" : null, fileName: null },
    { at: AT, withFindings: true },
  );
  const counted = countRecognised(people);
  return {
    people: counted.people,
    sensitive: counted.sensitivePeople,
    findings: findings.filter((finding) => !finding.recogniser.startsWith("sensitive-")),
  };
}
