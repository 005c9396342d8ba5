import { NOT_A_PERSON } from "../field/not-a-person.ts";
import { NOT_NAMES } from "./english-roles.ts";
import type { NameInText } from "./name-in-text.ts";

/** `Lin, Pei-Shan <lin@example.com>`, `("Takuya Mori", "mori@example.com")`: two words with capitals, and an address right behind them. */
const BEFORE_AN_ADDRESS =
  /(?<![A-Za-z\u00c0-\u017f@._-])([A-Z][a-z\u00df-\u017f]{1,20}(?:-[A-Z][a-z]{1,20})?,? (?:[A-Z]\. )?[A-Z][A-Za-z\u00c0-\u017f'’]{1,20}(?:-[A-Z][a-z]{1,20})?)["'”]?[^\S\n]?[,;|\t<(（][^\S\n]?["'<]?(?=[\w.+%-]{1,40}@)/g;

/** Names in Latin letters before addresses, of any language; nobody's where the address turns out to be one of a function. */
export function namesAtAddresses(text: string): NameInText[] {
  const names: NameInText[] = [];
  BEFORE_AN_ADDRESS.lastIndex = 0;
  for (let match = BEFORE_AN_ADDRESS.exec(text); match !== null; match = BEFORE_AN_ADDRESS.exec(text)) {
    const value = match[1] ?? "";
    if (!NOT_A_PERSON.test(value) && !NOT_NAMES.test(value)) names.push({ value, start: match.index, end: match.index + value.length, strength: "possible" });
  }
  return names;
}
