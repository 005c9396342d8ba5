import type { Candidate } from "../text/candidate.ts";
import { endsLikeAThing, isChineseName, isEverydayWord, isLikelyName, isOfGivenCharacters } from "../text/name-shape.ts";
import { isCompoundSurname, surnameLength } from "../text/surnames.ts";
import { WORDS_BORNE_AS_NAMES } from "../text/words-borne-as-names.ts";
import { WORDS_THAT_LOOK_LIKE_NAMES } from "../text/words-that-look-like-names.ts";
import { NOBODYS_NAMES, NOT_A_PERSON } from "./not-a-person.ts";

/** "需陪同", "见附件", "按合同": what is to be done, where nobody is named. */
const SAYS_HOW = /^[需请无未不可已待见详按由同各该本此外另暂免]/;
const BRACKET = /[(（【[<]/;
const FROM_BRACKET = /[(（【[<].*$/;
const SPACED = /^[\u4e00-\u9fff]{1,2} {1,3}[\u4e00-\u9fff]{1,2}$/;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’.-]*(?:[ ,]{1,2}[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’.-]*){0,3}$/;

/** The names in a field meant for names: one, or several set apart by 、; / and 和. `text` is normalised. */
export function namesInField(text: string): Candidate[] {
  const passenger = PASSENGER.exec(text);
  if (passenger !== null) return [nameFound(passenger[1] ?? text, passenger[1] ?? text, 0, 0.7)];
  const found: Candidate[] = [];
  let at = 0;
  for (const part of text.slice(0, 200).split(/[、;；/|\n]|(?<=[\u4e00-\u9fff]),|和(?=[\u4e00-\u9fff]{2,4}$)/)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const written = firstOf(withoutQuotes((BRACKET.test(part) ? part.replace(FROM_BRACKET, "") : part).trim()));
    // "李　娜": set apart to fill the line.
    const name = written.includes(" ") && SPACED.test(written) ? written.replaceAll(" ", "") : written;
    const certainty = certaintyOfName(name);
    if (certainty === 0) continue;
    const from = text.indexOf(written, start);
    found.push(nameFound(name, written, from, certainty));
  }
  return found;
}

/** "ZHANG/WEI MR", as tickets have it. */
const PASSENGER = /^([A-Z]{2,20}\/[A-Z]{2,20}(?: [A-Z]{2,20})?)(?: ?(?:MR|MS|MRS|MISS|MSTR|CHD|INF))?$/;

function nameFound(value: string, written: string, start: number, certainty: number): Candidate {
  return { kind: "name", value, start, end: start + written.length, recogniser: "field-name", check: "unknown", certainty, masked: false, labelled: true };
}

function withoutQuotes(text: string): string {
  return /^["'`]/.test(text) ? text.replace(/^["'`\s]+|["'`\s]+$/g, "") : text;
}

const NAME_AND_MORE = /^([\u4e00-\u9fff]{2,4})(?: {1,3}|[-—–·@]{1,2})([\u4e00-\u9fffA-Za-z\d].{0,40})$/;

/** "任倩 结构组", "张伟-财务部": the name, where what follows is neither a name itself nor the rest of one. */
function firstOf(written: string): string {
  const [, first, rest = ""] = NAME_AND_MORE.exec(written) ?? [];
  return first !== undefined && isLikelyName(first) && !isLikelyName(rest) && !isChineseName(written) ? first : written;
}

/** 0: not a person's name; otherwise how sure it is that it is one. The words that refute it cost most, so they come last. */
function certaintyOfName(name: string): number {
  const certainty = name.length < 1 || name.length > 40 || /\d/.test(name) ? 0 : certaintyByShape(name);
  return certainty > 0 && (NOBODYS_NAMES.has(name) || NOT_A_PERSON.test(name)) ? 0 : certainty;
}

function certaintyByShape(name: string): number {
  // A surname and three more characters are a firm as often as a name: 安能物流.
  if (isChineseName(name)) return name.length === 4 && !isCompoundSurname(name) && !isOfGivenCharacters(name, 1) && !/[^\u4e00-\u9fff]/.test(name) ? 0.45 : 0.7;
  if (WORDS_BORNE_AS_NAMES.has(name)) return 0.5;
  if (/^[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐|老师|总|经理|医生)$/.test(name)) return 0.4;
  // 万里红, 程门雪: the first two are a word, the third is borne in names.
  if (
    /^[\u4e00-\u9fff]{3}$/.test(name) &&
    surnameLength(name) === 1 &&
    isOfGivenCharacters(name, 2) &&
    !WORDS_THAT_LOOK_LIKE_NAMES.has(name) &&
    !endsLikeAThing(name)
  )
    return 0.6;
  // A surname that few bear, and a given name.
  if (/^[\u4e00-\u9fff]{3}$/.test(name) && isOfGivenCharacters(name, 1) && !endsLikeAThing(name) && !isEverydayWord(name) && !SAYS_HOW.test(name)) return 0.6;
  if (/^[\u4e00-\u9fff]{2,4}$/.test(name)) return SAYS_HOW.test(name) || endsLikeAThing(name) || isEverydayWord(name) ? 0 : 0.45;
  if (LATIN.test(name)) return /[ ,]/.test(name) ? 0.6 : 0.35;
  return 0;
}
