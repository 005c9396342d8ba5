import type { Candidate } from "../text/candidate.ts";
import { isIdeograph } from "../text/character-kind.ts";

const BESIDE = /^ ?[(（/]? ?$/;
/** "——张伟" as it stands after full-width dashes have become plain ones. */
const SIGN_OFF = /(?:--|此致|敬上|落款[:：]?|署名[:：]?)\s{0,2}$/;
const OWN = /我|本人|\bmy\b/i;
/** How far before a number 我 may stand, and how much may follow a name that ends a letter. */
const REACH = 12;

/** "Li Na 李娜", "李娜 (Li Na)": one name in two scripts. `between` is what stands between the two. */
export function isNameAgain(previous: Candidate | null, item: Candidate, between: string): boolean {
  if (previous?.kind !== "name" || item.kind !== "name" || between.length > 3 || !BESIDE.test(between)) return false;
  return isIdeograph(previous.value.charCodeAt(0)) !== isIdeograph(item.value.charCodeAt(0));
}

/** "我电话138…，谢谢。——张伟": whoever signs is who speaks of a number as their own. `from` is where that number begins. */
export function isSignature(text: string, item: Candidate, from: number): boolean {
  if (item.kind !== "name" || text.length - item.end > REACH) return false;
  return SIGN_OFF.test(text.slice(Math.max(0, item.start - 6), item.start)) && OWN.test(text.slice(Math.max(0, from - REACH), from));
}
