// node scripts/run.mjs scripts/generate/name-odds.ts JIEBA IDIOMS: writes shared/recognise/text/name-odds-table.ts out of a checkout of jieba (MIT)
// and the list of idioms of Chinese-Names-Corpus (github.com/wainshine/Chinese-Names-Corpus, Apache-2.0), one a line.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALSO_BORNE, GIVEN_NAME_CHARACTERS } from "../../shared/recognise/text/given-name-characters.ts";
import { isCompoundSurname, surnameLength } from "../../shared/recognise/text/surnames.ts";
import { projectRoot } from "../project-root.ts";

const [folder, idiomList] = process.argv.slice(2);
if (folder === undefined || idiomList === undefined) throw new Error("Where are the checkout of jieba (github.com/fxsjy/jieba) and the list of idioms?");

/** A word of the dictionary: how often it stands in jieba's corpus. */
const counts = new Map<string, number>();
const characters = new Map<string, number>();
for (const line of readFileSync(join(folder, "extra_dict/dict.txt.small"), "utf8").split("\n")) {
  const [word, count, tag] = line.split(" ");
  if (word === undefined || tag === undefined || isName(word, tag)) continue;
  counts.set(word, Number(count));
  for (const char of word) characters.set(char, (characters.get(char) ?? 0) + Number(count));
}
/** Tagged as a person's name: nothing is learnt of ordinary text. Foreign names, and what no name begins like, are words like others. */
function isName(word: string, tag: string): boolean {
  return tag.startsWith("nr") && tag !== "nrt" && word.length <= 4 && surnameLength(word) > 0;
}

const total = [...characters.values()].reduce((sum, count) => sum + count, 0);

/** Natural logarithm of how often a character stands in ordinary text, with a little for those never seen. */
function inText(char: string): number {
  return Math.log(((characters.get(char) ?? 0) + 20) / (total + 200_000));
}

/** jieba's hidden Markov model: the logarithm of a character's probability at the beginning (B), in the middle (M) and at the end (E) of a person's name. */
function emissions(state: "B" | "M" | "E"): ReadonlyMap<string, number> {
  const source = readFileSync(join(folder as string, "jieba/posseg/prob_emit.py"), "utf8");
  const start = source.indexOf(`('${state}', 'nr'): {`);
  const block = source.slice(start, source.indexOf("}", start));
  return new Map(
    Array.from(block.matchAll(/'\\u([\da-f]{4})': (-[\d.]+)/g), ([, code = "", value]) => [String.fromCharCode(Number.parseInt(code, 16)), Number(value)]),
  );
}

const ideographs = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, offset) => String.fromCharCode(0x4e00 + offset));
const borne = ideographs.filter((char) => GIVEN_NAME_CHARACTERS.has(char.charCodeAt(0)));
const isSurname = (char: string) => surnameLength(`${char}一`) === 1;

/** jieba's names are of old books and newspapers; the reports on given names, whose characters count alike, are of today. */
function givenOdds(char: string, model: ReadonlyMap<string, number>): number {
  const today = GIVEN_NAME_CHARACTERS.has(char.charCodeAt(0)) ? 1 / borne.length : 1e-5;
  return Math.log(0.6 * today + 0.4 * Math.exp(model.get(char) ?? -30)) - inText(char);
}

const LEAST_COUNT = 300;
const LEAST_COUNT_OF_LONG = 8;
const LEAST_STEP = -5;
const beginning = emissions("B");
const middle = emissions("M");
const end = emissions("E");

/** Traditional characters are rare in this corpus, whatever they mean: no odds above these are believed. */
const MOST = 12;

/** By odds in halves, so that a table is one line of characters per step. */
function table(chars: readonly string[], oddsOf: (char: string) => number, least: number): Record<string, string> {
  const steps = new Map<number, string>();
  for (const char of chars) {
    const step = Math.min(MOST, Math.round(oddsOf(char) * 2));
    if (step >= least) steps.set(step, (steps.get(step) ?? "") + char);
  }
  return Object.fromEntries([...steps].sort(([a], [b]) => b - a).map(([step, text]) => [`s${step}`, text]));
}

/** Those borne today, and those that jieba's names hold and ordinary texts know. */
const known = ideographs.filter(
  (char) =>
    GIVEN_NAME_CHARACTERS.has(char.charCodeAt(0)) ||
    ((characters.get(char) ?? 0) >= LEAST_COUNT && Math.max(middle.get(char) ?? -20, end.get(char) ?? -20) > -9),
);
/** Traditional surnames that begin ordinary words in texts this corpus does not hold. */
const TRADITIONAL = "譚顧賀聶鮑韋龐龔湯陸畢駱紀張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭葉鍾盧蔣賈閻鄒龍萬錢嚴賴歐莊齊魯蘇呂羅榮鄔";
const MOST_OF_TRADITIONAL = 3;
/** 於 is what 于 is. */
const sameAs = (char: string) => (char === "於" ? "于" : char);

function surnameOdds(written: string): number {
  const char = sameAs(written);
  const odds = Math.max(beginning.get(char) ?? -20, Math.log(1e-5)) - inText(char);
  return TRADITIONAL.includes(char) ? Math.min(odds, MOST_OF_TRADITIONAL) : odds;
}

const surname = table(ideographs.filter(isSurname), surnameOdds, -20);
const first = table(known, (char) => givenOdds(char, middle), LEAST_STEP);
const last = table(known, (char) => givenOdds(char, end), LEAST_STEP);

const words = new Map<number, string>();
for (const [word, count] of counts) {
  if (word.length !== 2 || count < LEAST_COUNT || isCompoundSurname(word)) continue;
  const [one, two] = word as unknown as [string, string];
  if (!isSurname(one) && !isSurname(two) && !GIVEN_NAME_CHARACTERS.has(one.charCodeAt(0))) continue;
  const step = Math.round(Math.log1p(count));
  words.set(step, (words.get(step) ?? "") + word);
}
const pairs = Object.fromEntries([...words].sort(([a], [b]) => a - b).map(([step, text]) => [`s${step}`, text]));

/** Longer words, by the three characters that give them away: their first ones, or a surname inside with its neighbours. */
const beginnings = new Set<string>();
const insides = new Set<string>();
const mayBeGiven = (char: string) => known.includes(char);
for (const [word, count] of counts) {
  if (word.length < 3 || count < LEAST_COUNT_OF_LONG) continue;
  for (let at = 0; at + 1 < word.length; at++) {
    if (!isSurname(word.charAt(at)) || !mayBeGiven(word.charAt(at + 1))) continue;
    if (at === 0) beginnings.add(word.slice(0, 3));
    else insides.add(word.slice(at - 1, at + 2));
  }
}

const isBorne = (char: string) => GIVEN_NAME_CHARACTERS.has(char.charCodeAt(0)) || ALSO_BORNE.has(char.charCodeAt(0));
const idioms = readFileSync(idiomList, "utf8")
  .split(/\r?\n/)
  .filter((idiom) => idiom.length === 4 && isSurname(idiom.charAt(0)) && isBorne(idiom.charAt(1)) && isBorne(idiom.charAt(2)));

const path = join(projectRoot, "shared/recognise/text/name-odds-table.ts");
const constant = (name: string, comment: string, value: Record<string, string>) =>
  `/** ${comment} */\nexport const ${name}: Readonly<Record<string, string>> = ${JSON.stringify(value, null, 2).replace(/"(s-?\d+)":/g, (_, key: string) => (key.includes("-") ? `"${key}":` : `${key}:`))};\n`;
writeFileSync(
  path,
  `// Written by scripts/generate/name-odds.ts out of jieba (github.com/fxsjy/jieba, MIT, Copyright (c) 2013 Sun Junyi): dict.txt.small and the name states of\n// posseg/prob_emit.py; and the idioms of github.com/wainshine/Chinese-Names-Corpus (Apache-2.0).\n\n${[
    constant("SURNAME_STEPS", "How much likelier a character begins a name than stands in ordinary text: twice the natural logarithm, by steps.", surname),
    constant("FIRST_STEPS", "The same of the first of two given characters.", first),
    constant("LAST_STEPS", "The same of the last given character, and of a single one.", last),
    `/** The first three characters of longer words that begin like a name, without anything between them. */\nexport const BEGINNINGS = "${[...beginnings].join("")}";\n`,
    `/** A surname inside a longer word, with the characters on both sides of it. */\nexport const INSIDES = "${[...insides].join("")}";\n`,
    `/** Idioms of four characters that begin like a name. */\nexport const IDIOMS = "${idioms.join("")}";\n`,
    constant("WORD_STEPS", "Words of two characters, by the natural logarithm of their count.", pairs),
  ].join("\n")}`,
);
console.log(path);
