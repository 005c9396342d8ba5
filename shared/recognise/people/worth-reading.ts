import { holdsEnglishName } from "../text/english-names.ts";
import { ENGLISH_CUE } from "../text/english-roles.ts";
import { TRAIT, traitsOf } from "../text/text-traits.ts";

/** Says in one pass that a text may hold something: seven digits with separators, an @, a mask, or Chinese words. */
const WORTH_READING =
  /\d[\d \-.·()_/\n\u00a0\u00ad\u2000-\u2015\u2212\u3000\uff0d]{5,}\d|[@\u3007\u4e00-\u9fff\u2e80-\u2fd5\uff08\uff10-\uff20\u200b\u2060-\u2064\ufeff\u2460-\u2792\u2070-\u2089\u0660-\u06f9\u00b2\u00b3\u00b9\ud835]|\d[ -]?(?:[*•●×＊]{2}|[xX]{4})/;
/** What English prose needs beside them. */
const WORDS =
  /\b(?:diagnos|salary|passport|hkid|idcard|identity|id (?:card|n)|(?:national|kong) id|sfz|zjh|pp no|we ?chat|weixin|[wv]x|qq|imei|meid|mac|idf|oaid|gaid|aaid|android|employee|staff|ssn|social sec|iban|dob|birth|born|csrq|driv|dot [a-z]{2,6}\b|at ?[)\]}>])|_at_|#(?:at#|(?:qq|163|126|gmail|example|outlook|hotmail|sina|foxmail|139|aliyun)\.)/i;

const SURELY = TRAIT.at | TRAIT.ideograph;
/** Two words with capitals, as a full name has them. */
const NAMED = /[A-Z][a-z]+\.? [A-Z]/;
/** Fewer characters are a label, a title or a state. */
const SENTENCE = 24;
const CAPITALS = TRAIT.upper | TRAIT.upperHex;
const PERHAPS = TRAIT.run7 | TRAIT.mask | TRAIT.unusual | TRAIT.otherWide;

/** Cheap; false means that nothing in the text needs the recognisers. */
export function isWorthReading(text: string, traits = traitsOf(text)): boolean {
  if (text.length < 4) return false;
  if ((traits & SURELY) !== 0 || ((traits & PERHAPS) !== 0 && WORTH_READING.test(text))) return true;
  if ((traits & TRAIT.ampersand) !== 0 && text.includes("&#")) return true;
  if ((traits & (TRAIT.space | TRAIT.label)) === 0) return false;
  return WORDS.test(text) || ((traits & CAPITALS) !== 0 && NAMED.test(text) && (ENGLISH_CUE.test(text) || (text.length >= SENTENCE && holdsEnglishName(text))));
}
