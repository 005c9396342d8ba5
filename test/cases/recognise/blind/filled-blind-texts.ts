import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { CASES_AT } from "../recognise-case.ts";
import { blindNobody, blindTextsByGenre } from "./all-blind-texts.ts";
import { fillBlindText } from "./blind-text.ts";

export interface FilledBlindText {
  readonly text: string;
  readonly type?: string;
}

/** Every hand-written text, those about nobody too, each with one cast of made-up people. */
export const FILLED_BLIND_TEXTS: readonly FilledBlindText[] = [...Object.values(blindTextsByGenre).flat(), ...blindNobody].map((template, place) => {
  const { text } = fillBlindText(template, 20_261_125 + place);
  return /^[[{]/.test(text) ? { text, type: "application/json" } : { text };
});

/** What is recognised in each of them, as a hash that is the same wherever the same people are found: some of the texts are read wrongly, but so everywhere. */
export async function fingerprintsOfBlindTexts(): Promise<string[]> {
  const fingerprints: string[] = [];
  for (const { text, type } of FILLED_BLIND_TEXTS) {
    const { people } = await recognise({ bytes: new TextEncoder().encode(text), contentType: type }, { at: CASES_AT });
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(people)));
    fingerprints.push(`${people.length} ${Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  }
  return fingerprints;
}
