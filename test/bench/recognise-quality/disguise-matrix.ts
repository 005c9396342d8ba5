import type { PiKind } from "@outflow/shared/contract/kinds.ts";
import { type MadeUpPerson, madeUpPerson } from "./made-up-person.ts";
import type { Random } from "./random.ts";

type Value = "mobile" | "residentId" | "bankCard" | "email";
type Write = (value: string) => string;

const KIND: Readonly<Record<Value, PiKind>> = { mobile: "mobile", residentId: "resident_id", bankCard: "bank_card", email: "email" };
const NUMBERS = ["mobile", "residentId", "bankCard"] as const;
const ALL = [...NUMBERS, "email"] as const;

const groups = (value: string): string[] =>
  value.length === 11
    ? [value.slice(0, 3), value.slice(3, 7), value.slice(7)]
    : value.length === 18
      ? [value.slice(0, 6), value.slice(6, 14), value.slice(14)]
      : (value.match(/\d{1,4}/g) ?? []);
const joined =
  (separator: string): Write =>
  (value) =>
    value.includes("@") ? value : groups(value).join(separator);
const each =
  (from: string, to: string): Write =>
  (value) =>
    Array.from(value, (char) => Array.from(to)[from.indexOf(char)] ?? char).join("");
const email =
  (at: string, dot: string): Write =>
  (value) =>
    value.replace("@", at).replaceAll(".", dot);

/** Ways to write a value that people read without effort and patterns do not; which values each is used on. */
export const MATRIX_DISGUISES: readonly (readonly [name: string, values: readonly Value[], write: Write])[] = [
  ["plain", ALL, (value) => value],
  ["dashes", NUMBERS, joined("-")],
  ["blanks", NUMBERS, joined(" ")],
  ["dots", NUMBERS, joined(".")],
  ["middle dots", NUMBERS, joined("·")],
  ["underscores", NUMBERS, joined("_")],
  ["two blanks", NUMBERS, joined("  ")],
  ["slashes", ["mobile"], joined("/")],
  ["en dashes", NUMBERS, joined("–")],
  ["full-width dashes", NUMBERS, joined("－")],
  ["ideographic blanks", NUMBERS, joined("　")],
  ["no-break blanks", NUMBERS, joined("\u00a0")],
  ["zero-width space", ALL, (value) => Array.from(value).join("\u200b")],
  ["word joiner", NUMBERS, joined("\u2060")],
  ["soft hyphen", NUMBERS, joined("\u00ad")],
  ["byte order mark", NUMBERS, joined("\ufeff")],
  ["full width", ALL, (value) => value.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
  ["Chinese digits", NUMBERS, each("0123456789", "〇一二三四五六七八九")],
  ["零 for zero", NUMBERS, each("0123456789", "零一二三四五六七八九")],
  ["幺 for one", ["mobile"], each("0123456789", "零幺二三四五六七八九")],
  ["bank's capitals", NUMBERS, each("0123456789", "零壹贰叁肆伍陆柒捌玖")],
  ["circled digits", NUMBERS, each("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")],
  ["mathematical digits", NUMBERS, each("0123456789", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗")],
  ["superscript digits", ["mobile"], each("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")],
  ["Arabic-Indic digits", ["mobile"], each("0123456789", "٠١٢٣٤٥٦٧٨٩")],
  ["O for zero", ["mobile"], each("0", "O")],
  ["every digit apart", NUMBERS, (value) => Array.from(value).join(" ")],
  ["in brackets", ["mobile"], (value) => `(${value.slice(0, 3)})${value.slice(3, 7)}-${value.slice(7)}`],
  ["+86", ["mobile"], (value) => `+86 ${value}`],
  ["+86-", ["mobile"], (value) => `+86-${joined("-")(value)}`],
  ["0086", ["mobile"], (value) => `0086${value}`],
  ["(+86)", ["mobile"], (value) => `(+86)${value}`],
  ["leading zero", ["mobile"], (value) => `0${value}`],
  ["5-3-3", ["mobile"], (value) => `${value.slice(0, 5)} ${value.slice(5, 8)} ${value.slice(8)}`],
  ["6-4-4-4", ["residentId"], (value) => `${value.slice(0, 6)} ${value.slice(6, 10)} ${value.slice(10, 14)} ${value.slice(14)}`],
  ["line wrap", NUMBERS, (value) => `${value.slice(0, 7)}\n${value.slice(7)}`],
  ["lower case", ["residentId", "email"], (value) => value.toLowerCase()],
  ["upper case", ["email"], (value) => value.toUpperCase()],
  ["(at)", ["email"], email("(at)", ".")],
  ["[at] [dot]", ["email"], email(" [at] ", " [dot] ")],
  ["（at）", ["email"], email("（at）", ".")],
  ["# for @", ["email"], email("#", ".")],
  ["spoken", ["email"], email(" at ", " dot ")],
  ["艾特 点", ["email"], email("艾特", "点")],
  ["HTML entities", ["mobile", "email"], (value) => Array.from(value, (char) => `&#${char.charCodeAt(0)};`).join("")],
];

const CARRIERS: Readonly<Record<Value, readonly string[]>> = {
  mobile: ["联系电话：{}，谢谢", "打我手机{}就行", "【工单】回访 {} 优先级普通", "（{}）是客户本人手机", "手机={} status=ok", "first line\n手机 {}\nlast line"],
  residentId: ["身份证号：{}，请核对", "身份证{}已登记", "他的证件号码是 {}", "（身份证 {}）", "idcard={} ok", "第一行\n身份证号 {}\n第三行"],
  bankCard: ["银行卡号：{}，请核对", "打到卡{}里", "收款账号 {} 招商银行", "（卡号 {}）", "cardNo={} ok", "第一行\n银行卡 {}\n第三行"],
  email: ["邮箱：{}，谢谢", "发到邮箱{}就行", "我的邮箱是 {} 收到回复", "（邮箱 {}）", "email={} ok", "第一行\n邮箱 {}\n第三行"],
};

export interface Disguised {
  readonly text: string;
  readonly kind: PiKind;
  readonly start: number;
  readonly end: number;
}

/** One value of each kind in each carrier, written one way. */
export function disguisedTexts(values: readonly Value[], write: Write, random: Random): Disguised[] {
  return values.flatMap((kind) =>
    CARRIERS[kind].map((carrier) => {
      const person: MadeUpPerson = madeUpPerson(random);
      const written = write(person[kind]);
      const start = carrier.indexOf("{}");
      return { text: carrier.replace("{}", () => written), kind: KIND[kind], start, end: start + written.length };
    }),
  );
}
