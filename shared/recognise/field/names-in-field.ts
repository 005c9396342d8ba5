import type { Candidate } from "../text/candidate.ts";
import { endsLikeAThing, isChineseName, isEverydayWord } from "../text/name-shape.ts";
import { NOT_A_PERSON } from "./not-a-person.ts";

const BRACKET = /[(（【[<]/;
const FROM_BRACKET = /[(（【[<].*$/;
const SPACED = /^[\u4e00-\u9fff]{1,2} {1,3}[\u4e00-\u9fff]{1,2}$/;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’.-]*(?:[ ,]{1,2}[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’.-]*){0,3}$/;

/** The names in a field meant for names: one, or several set apart by 、; / and 和. `text` is normalised. */
export function namesInField(text: string): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (const part of text.slice(0, 200).split(/[、;；/|\n]|(?<=[\u4e00-\u9fff]),|和(?=[\u4e00-\u9fff]{2,4}$)/)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const written = withoutQuotes((BRACKET.test(part) ? part.replace(FROM_BRACKET, "") : part).trim());
    // "李　娜": set apart to fill the line.
    const name = written.includes(" ") && SPACED.test(written) ? written.replaceAll(" ", "") : written;
    const certainty = certaintyOfName(name);
    if (certainty === 0) continue;
    const from = text.indexOf(written, start);
    found.push({
      kind: "name",
      value: name,
      start: from,
      end: from + written.length,
      recogniser: "field-name",
      check: "unknown",
      certainty,
      masked: false,
      labelled: true,
    });
  }
  return found;
}

function withoutQuotes(text: string): string {
  return /^["'`]/.test(text) ? text.replace(/^["'`\s]+|["'`\s]+$/g, "") : text;
}

/** 0: not a person's name; otherwise how sure it is that it is one. The words that refute it cost most, so they come last. */
function certaintyOfName(name: string): number {
  const certainty = name.length < 1 || name.length > 40 || /\d/.test(name) ? 0 : certaintyByShape(name);
  return certainty > 0 && NOT_A_PERSON.test(name) ? 0 : certainty;
}

function certaintyByShape(name: string): number {
  if (isChineseName(name)) return 0.7;
  if (/^[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐|老师|总|经理|医生)$/.test(name)) return 0.4;
  if (/^[\u4e00-\u9fff]{2,4}$/.test(name)) return endsLikeAThing(name) || isEverydayWord(name) ? 0 : 0.45;
  if (LATIN.test(name)) return /[ ,]/.test(name) ? 0.6 : 0.35;
  return 0;
}
