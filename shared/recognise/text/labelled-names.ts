import { fieldMeaning } from "../field/field-meaning.ts";
import { NOT_A_PERSON } from "../field/not-a-person.ts";
import { englishNames } from "./english-names.ts";
import { englishRoles } from "./english-roles.ts";
import type { NameInText } from "./name-in-text.ts";
import { isLikelyName, otherNameLength } from "./name-shape.ts";
import { endsInRole, isEdge, PREDICATE_AFTER } from "./name-surroundings.ts";
import { namesAtAddresses } from "./names-at-addresses.ts";
import { SIDE_WORDS } from "./side-words.ts";
import { TRAIT } from "./text-traits.ts";

/** A label and what sets it off from its value; a bar, a comma or a tab does so only behind the first word of a line. */
const LABEL =
  /(?:^|[\n,;，；。、|{("'\t\s-])["'*]{0,2}([A-Za-z][A-Za-z_]{1,20}(?: [A-Za-z]{2,12}){0,2}|[\u4e00-\u9fff]{1,3}(?: {0,2}[\u4e00-\u9fff]){0,7})\d?[)）]?["'*]{0,2}[^\S\n]{0,2}[:：=][^\S\n]{0,3}["'`*]{0,2}(?:(?<=\*)[^\S\n]{0,2}\n[^\S\n]{0,2})?$/;
const FIRST_CELL =
  /(?:^|\n)[^\S\n]{0,3}[|｜]?[^\S\n]{0,2}["'*]{0,2}([A-Za-z][A-Za-z_ ]{1,20}|[\u4e00-\u9fff]{2,8})["'*]{0,2}[^\S\n]{0,2}[|｜,\t][^\S\n]{0,3}["'*]{0,2}$/;
/** "**报销人**" on a line of its own. */
const BOLD = /(?:^|\n)\*{1,2}([A-Za-z][A-Za-z ]{1,20}|[\u4e00-\u9fff]{2,8})\*{1,2}[^\S\n]{0,2}\n$/;
/** "key=xm val=", "字段：姓名，值：": the name of the field stands before the label. */
const PAIR =
  /(?:key|name|field|label|字段|名称)["']?[^\S\n]?[:：=][^\S\n]?["']?([A-Za-z_]{2,20}|[\u4e00-\u9fff]{2,8})["']?[^\S\n]?[\s,，;；][^\S\n]?["']?(?:val|value|值|内容)["']?[^\S\n]?[:：=][^\S\n]?["']?$/i;
const VALUE_OF = /^(?:val|value|值|内容)$/i;
/** Labels that list people or say what somebody did. */
const OF_PEOPLE = /(?:抄送|密送|主送|审批|审核|主持|记录|出席|列席|参会|与会|发言|主讲|签字|签名|值班|人员|名单|成员|嘉宾|学员|委员|代表|人|员|者)$/;

/** "sure" where a name must follow the label at the end of `before`, "weak" where one may; null where there is no such label. */
export function labelBefore(before: string): "sure" | "weak" | null {
  const label = isSetOff(before, COLONS) ? LABEL.exec(before)?.[1] : undefined;
  if (label !== undefined) return meaningOfLabel(VALUE_OF.test(label) ? (PAIR.exec(before)?.[1] ?? label) : label);
  const bold = before.endsWith("\n") && before.includes("*") ? BOLD.exec(before)?.[1] : undefined;
  if (bold !== undefined) return meaningOfLabel(bold) === "sure" ? "sure" : null;
  const cell = isSetOff(before, BARS) ? FIRST_CELL.exec(before)?.[1] : undefined;
  return cell !== undefined && meaningOfLabel(cell) === "sure" && fieldMeaning(cell).kind === "name" ? "sure" : null;
}

/** A sign that sets a label off is among the last characters. */
function isSetOff(before: string, signs: readonly number[]): boolean {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 6; i--) if (signs.includes(before.charCodeAt(i))) return true;
  return false;
}

const COLONS = Array.from(":：=", (sign) => sign.charCodeAt(0));
const BARS = Array.from("|｜,\t", (sign) => sign.charCodeAt(0));

function meaningOfLabel(label: string): "sure" | "weak" | null {
  const { kind, role } = fieldMeaning(/[ \u3000]/.test(label) ? label.replace(/[ \u3000]+(?=[\u4e00-\u9fff])/g, "") : label);
  if (kind === "name" || kind === "person_name") return "sure";
  if (kind === "weak_name" || kind === "account_name" || kind === "part_name") return "weak";
  if (kind !== null || role === "organisation" || role === "animal") return null;
  return OF_PEOPLE.test(label) || endsInRole(label) ? "sure" : null;
}

const LATIN =
  /^(?:[A-Z][a-z'’-]{1,20}, ?[A-Z][a-z'’-]{1,20}(?=[^\S\n]*(?:$|[\n;|]))|[A-Z][A-Za-z'’-]{0,20}(?: (?:[A-Z]\.(?= )|[A-Z][A-Za-z'’-]{0,20})){1,3}(?![A-Za-z]| ?[:：=]))/;
const SPACED = /^[\u4e00-\u9fff]{1,2} {1,3}[\u4e00-\u9fff]{1,2}(?=[\s,，;；。|]|$)/;
const PASSENGER = /(?:^|\s)\d{1,2}\.([A-Z]{2,20}\/[A-Z]{2,30}) ?(?:MR|MS|MRS|MISS|MSTR|CHD|INF)\b/g;
/** What English says before the name of somebody. */
const ENGLISH_ROLE =
  /\b(?:[Ee]mployees?|[Ss]taff|[Pp]atient|[Cc]ustomer|[Cc]lient|[Cc]ontact|[Cc]andidate|[Aa]pplicant|[Gg]uest|[Pp]assenger|[Ss]tudent|[Mm]ember|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Dear)[ ]([A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){1,2})\b/g;
const NONE: NameInText[] = [];
/** What a text must hold before its places are looked at one by one. */
const DOT = /[\u4e00-\u9fff][·•‧・]/;
const LABELLED = /[:：=|]/;
const BOOKING = /\d\.[A-Z]{2,20}\//;
const TWO_WORDS = /[A-Z][a-z\u00df-\u017f]+(?:-[A-Za-z][a-z]+)? (?:[A-Z]\. )?(?:(?:van|von|de|da|del|der|di|dos|bin|al|la|le|ten) )?[A-Z\u00c0-\u017d]/;
const TWO_CAPITALS = /[a-z.] [A-Z][a-z]+ [A-Z][a-z]/;
/** Behind a label, two words with capitals or Chinese with a space in it. */
const VALUE = /[:：=|][^\S\n]{0,3}["'`*]{0,2}(?=[A-Z][A-Za-z'’-]{0,20}(?:, ?| )[A-Z]|[\u4e00-\u9fff]{1,2} {1,3}[\u4e00-\u9fff])/g;
const TIBETAN =
  "扎西|次仁|多吉|卓玛|央金|拉姆|尼玛|达瓦|旺堆|格桑|平措|索朗|洛桑|丹增|贡布|白玛|德吉|边巴|巴桑|普布|米玛|旦增|罗布|顿珠|强巴|桑珠|益西|嘎玛|才让|仁青";
const TIBETAN_WORD = SIDE_WORDS.add(TIBETAN.split("|"));
const UNUSUAL = new RegExp(`[\\u4e00-\\u9fff][·•‧・][\\u4e00-\\u9fff]|${TIBETAN}`, "g");

/** Names that only their label or their form gives away: Latin, spaced, dotted and Tibetan ones, passengers of a booking. */
export function labelledNames(text: string, traits: number, sides: number): NameInText[] {
  const labelled = (traits & (TRAIT.label | TRAIT.equals | TRAIT.unusual)) !== 0 && ((traits & (TRAIT.label | TRAIT.equals)) !== 0 || LABELLED.test(text));
  const capitals = (traits & (TRAIT.upper | TRAIT.upperHex)) !== 0;
  const unusual = ((traits & (TRAIT.otherWide | TRAIT.unusual)) !== 0 && DOT.test(text)) || (sides & TIBETAN_WORD) !== 0;
  if (!labelled && !capitals && !unusual) return NONE;
  const names: NameInText[] = [];
  if (capitals && BOOKING.test(text))
    for (const match of text.matchAll(PASSENGER)) names.push(nameAt(text, match.index + match[0].indexOf(match[1] ?? ""), match[1]?.length ?? 0, "labelled"));
  if (capitals && TWO_CAPITALS.test(text))
    for (const match of text.matchAll(ENGLISH_ROLE)) {
      const value = match[1] ?? "";
      if (!NOT_A_PERSON.test(value)) names.push(nameAt(text, match.index + match[0].length - value.length, value.length, "possible"));
    }
  if (capitals && TWO_WORDS.test(text)) names.push(...englishNames(text), ...englishRoles(text));
  if (capitals && (traits & TRAIT.at) !== 0) names.push(...namesAtAddresses(text));
  if (unusual) for (const match of text.matchAll(UNUSUAL)) unusualName(text, match.index, names);
  if (!labelled) return sorted(names);
  VALUE.lastIndex = 0;
  for (let match = VALUE.exec(text); match !== null; match = VALUE.exec(text)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 60);
    const value = (LATIN.exec(rest) ?? SPACED.exec(rest))?.[0];
    if (value === undefined) continue;
    const label = labelBefore(text.slice(Math.max(0, start - 44), start));
    if (label === null || NOT_A_PERSON.test(value)) continue;
    if (/[A-Z]/.test(value)) names.push(nameAt(text, start, value.length, label === "sure" ? "labelled" : "possible"));
    else if (isLikelyName(value.replaceAll(" ", ""))) names.push({ ...nameAt(text, start, value.length, "labelled"), value: value.replaceAll(" ", "") });
  }
  return sorted(names);
}

function nameAt(text: string, start: number, length: number, strength: NameInText["strength"]): NameInText {
  return { value: text.slice(start, start + length), start, end: start + length, strength };
}

const RANK = { labelled: 0, announced: 1, possible: 2 } as const;

function sorted(names: NameInText[]): NameInText[] {
  if (names.length < 2) return names;
  names.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.strength] - RANK[b.strength]);
  return names.filter((name, index) => name.start >= (names[index - 1]?.end ?? 0));
}

/** A dotted or Tibetan name around `index`, where a label, a role or an edge says that it begins there. */
function unusualName(text: string, index: number, names: NameInText[]): void {
  let from = index;
  while (index - from < 8 && /[\u4e00-\u9fff]/.test(text[from - 1] ?? "")) from--;
  for (let start = from; start <= index; start++) {
    const length = otherNameLength(text.slice(start, start + 24));
    const before = text.slice(Math.max(0, start - 20), start);
    if (length > 0 && (labelBefore(before) !== null || endsInRole(before))) {
      names.push(nameAt(text, start, length, "labelled"));
      return;
    }
  }
  const isDotted = /[·•‧・]/.test(text[index + 1] ?? "");
  const length = isDotted && isEdge(text, from - 1) ? otherNameLength(text.slice(from, from + 24)) : 0;
  if (length > 0) names.push(nameAt(text, from, length, PREDICATE_AFTER.test(text.slice(from + length, from + length + 8)) ? "announced" : "possible"));
}
