import { fieldMeaning } from "../field/field-meaning.ts";
import { isIdeograph, mayBeBlank } from "../text/character-kind.ts";
import type { Announcement } from "./recogniser.ts";

/** Words that, glued to a number or before its sign, say that it is somebody's. */
const CUE = "(?:tel(?:ephone)?|(?:mobile|cell)?[ _-]?phone|mobile|cell|mob|ph|call|whats ?app|wechat|weixin|wx|vx|sjh?m?|shouji|dianhua|lxdh|dh|contact|user)";
const GLUED = new RegExp(`(?:(?:^|[^A-Za-z])${CUE}|\\\\[nrt])$`, "i");
/** What a count, a sum or a measure is followed by. */
const UNIT =
  /^\s?(?:元|块(?!儿)|角(?!色)|分(?!机|别|店|公司|行|号|管|享)|次(?!日|序)|行(?!吗|动|踪|程|李|政|业|长)|件(?!人)|个(?!人)|条(?!件)|人次|人民币|吨|千克|公斤|米|公里|平方|字节|字符|毫秒|秒|分钟|小时|年(?!龄|级|轻|薪|终|收入|假|会|底|初|末)|股|万|亿|倍|%|‰|℃|°|(?:bytes?|bits?|[kmgt]i?b|ms|µs|us|ns|px|em|rem|pt|s|rows?|records?|items?|hits?|times|requests?|events?|users|people|usd|rmb|cny|hkd|yuan|seconds?|secs?|minutes?|hours?|days?|tokens?|chars?|lines?|points?|views?)\b)/i;
/** Names of a value that say nothing about it. */
const NEUTRAL =
  /^(?:v|val|value|values|q|query|s|search|kw|keywords?|text|content|data|input|param|arg|field|body|msg|message|filter|term|wd|word|k|default|col|column|number|num|no|nr)[\d_]*$/i;
/** What a field may say without ruling a person's number out. */
const OF_SOMEBODY: ReadonlySet<string> = new Set([
  "mobile",
  "phone",
  "landline",
  "contact",
  "wechat",
  "alipay",
  "qq",
  "account_number",
  "bank_card",
  "iban",
  "name",
  "account_name",
  "weak_name",
  "person_name",
  "part_name",
  "email",
]);
const SOMEBODY =
  /\b(?:user|login|account|acct|customer|client|member|caller|callee|called|calling|sender|receiver|recipient|owner|person|username|cust|from|to)\b/i;

/** Whether `name` may be the name of a field that holds somebody's number: it says so, or it says nothing at all. */
export function mayNameSomebodysNumber(name: string): boolean {
  if (NEUTRAL.test(name) || /[\u4e00-\u9fff]/.test(name)) return true;
  const { kind, role } = fieldMeaning(name);
  if (kind !== null) return OF_SOMEBODY.has(kind);
  return role !== "" ? role !== "organisation" : SOMEBODY.test(name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[_-]/g, " "));
}

/** A number stands right behind what announces it: "手机13912345678", "tel: 139…". */
const RIGHT_BEFORE = new RegExp(
  `(?:手机|手機|电话|電話|联系方式|联系|号码|微信|致电|拨打|身份证|身份證|证件|卡号|账号|帐号|银行卡|(?<![A-Za-z])${CUE})(?:号码?|是|为|:|#|[ \\t]|no\\.?|number|\\d(?=:)){0,4}["'“(\\[*_]{0,3}$`,
  "i",
);

/**
 * False where the characters around a number make it a piece of something else: an identifier, a path, a decimal, a sum, a
 * count. `sure`: a country code of its own speaks for it, so that a missing announcement does not count against it.
 */
export function standsFree(text: string, start: number, end: number, announced: Announcement, sure: boolean): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 32);
  const code = after.charCodeAt(0);
  // Between signs and Chinese the word before it matters only where something else speaks against it.
  if ((after === "" || isPlainNeighbour(code) || isIdeograph(code)) && isOpenBefore(before.charCodeAt(before.length - 1)))
    return sure || announced === "field" || !isCounted(before, after, text, start, end, announced) || RIGHT_BEFORE.test(before);
  const right = announced === "field" || RIGHT_BEFORE.test(before);
  return isFreeBefore(before, right || sure) && isFreeAfter(after, right) && (sure || right || !isCounted(before, after, text, start, end, announced));
}

function isFreeBefore(before: string, announced: boolean): boolean {
  const code = before.charCodeAt(before.length - 1);
  if (isOpenBefore(code)) return true;
  switch (before.at(-1)) {
    case undefined:
      return true;
    case "_":
      return /(?:[\u4e00-\u9fff]|(?:^|[^\w])_?)_$/.test(before) || endsInCue(before.slice(0, -1));
    case "-":
      if (/[A-Za-z]-$/.test(before)) return endsInCue(before.slice(0, -1));
      if (/\d-$/.test(before)) return /(?:^|[\n、,;])\s*\d{1,2}-$/.test(before);
      return announced || !/(?:^|\s)-$/.test(before);
    case ".":
      if (/\d\.$/.test(before)) return /(?:^|[\n、,;]|[\u4e00-\u9fff:]\s?)\s*[1-9]\d?\.$/.test(before);
      return !/[A-Za-z]\.$/.test(before) || endsInCue(before.slice(0, -1));
    case ":":
      return !/\d:$/.test(before) || /[\u4e00-\u9fffA-Za-z]\d{1,2}:$/.test(before);
    case "第":
      return false;
    case "#":
      return announced;
    case "¥":
    case "$":
    case "€":
    case "£":
      return false;
  }
  if (/\/\s?$/.test(before)) return /(?:[\u4e00-\u9fff)]|wa\.me|\d{7}[\dXx]*|@[\w.-]+|\d{4}[ -]\d{3,4})\s?\/\s?$/.test(before);
  if (/\d\s?[*×=+]\s?$/.test(before) || /\*{3}$/.test(before)) return false;
  return !/[A-Za-z]$/.test(before) || endsInCue(before);
}

/** A sign or a word of Chinese but 第. */
function isOpenBefore(code: number): boolean {
  return isPlainNeighbour(code) || (isIdeograph(code) && code !== ORDINAL);
}

/** 第 */
const ORDINAL = 0x7b2c;

/** A comma, a semicolon, brackets, 、。and their kin: nothing that makes a number beside it a piece of something. */
function isPlainNeighbour(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x28 || code === 0x29 || (code > 0x3000 && code < 0x3020);
}

/** True behind a word that announces a number, or behind a line break somebody left escaped. */
function endsInCue(before: string): boolean {
  return GLUED.test(before);
}

function isFreeAfter(after: string, announced: boolean): boolean {
  const code = after.charCodeAt(0);
  if (after === "" || isPlainNeighbour(code) || isIdeograph(code)) return true;
  if (/^[A-Za-z]/.test(after)) return announced && !UNIT.test(after);
  if (after.startsWith("_")) return /^_{1,2}(?![\w])/.test(after);
  if (/^(?:@|:\/\/|\*{3}|\s?[*×=+]\s?\d)/.test(after)) return false;
  if (/^[-.:]\d/.test(after)) return announced && /^\.0(?!\d)/.test(after);
  if (/^\s?\/\s?\d/.test(after)) return /^\s?\/\s?(?:\d{7,}|\(?0\d{2,3}\)?[ -]?\d{7,8}|1[3-9]\d[ -]|\d{4}[ -]\d{4}|\d{1,2}(?![\d./]))/.test(after);
  return true;
}

/** A sum, a count, the value of a variable: said by the unit behind or by the word before. */
function isCounted(before: string, after: string, text: string, start: number, end: number, announced: Announcement): boolean {
  if (after !== "" && !isPlainNeighbour(after.charCodeAt(0)) && UNIT.test(after)) return true;
  const assigned = mayBeAssigned(before) ? /([A-Za-z_$][\w$.-]*)(\s?[:=]\s?)$/.exec(before) : null;
  if (assigned !== null) {
    const [, name = "", sign = ""] = assigned;
    // "Wang Li: 139…" is a person, "memory: 186…" a variable.
    return (
      !(/^(?:[A-Z][a-z]|[TMPCH]$)/.test(name) && sign === ": " && fieldMeaning(name).kind !== "nobody") &&
      !SPOKEN_OF.test(name) &&
      !mayNameSomebodysNumber(name)
    );
  }
  if (announced !== "none" || holdsIdeographInLine(before)) return false;
  if (IN_CODE.test(before) && !/[\u4e00-\u9fff]/.test(before)) return true;
  const word = /(?:^|[^\w])([A-Za-z][\w-]*) $/.exec(before)?.[1];
  const line = lineAround(text, start, end);
  if (/[\u4e00-\u9fff]/.test(line)) return false;
  // A line of a log goes on with figures.
  if (word === undefined) return /\d["\])]?\s$/.test(before) && LOG.test(line);
  return !/^[A-Z][a-z]/.test(word) && !SPOKEN_OF.test(word);
}

/** A colon or an equals sign ends `before`, or stands before its last character. */
function mayBeAssigned(before: string): boolean {
  let at = before.length - 1;
  if (mayBeBlank(before.charCodeAt(at))) at--;
  const sign = before.charCodeAt(at);
  // The name of a variable is not Chinese: "电话:".
  return (sign === 0x3a || sign === 0x3d) && !isIdeograph(before.charCodeAt(at - 1));
}

/** Chinese on the line that goes on with the number: neither code nor a log. */
function holdsIdeographInLine(before: string): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const code = before.charCodeAt(i);
    if (code === 0x0a) return false;
    if (isIdeograph(code)) return true;
  }
  return false;
}

/** Words right before a number in a sentence about somebody's number. */
const SPOKEN_OF =
  /^(?:at|on|to|is|me|him|her|them|us|via|by|or|and|from|for|with|number|no|contact|reach|dial|text|sms|login|logout|new|old|my|his|client|customer|patient|member|guest|user|caller)$/i;
/** An argument, an element, a limit: a line of code goes on with a number. */
const IN_CODE = /(?:[\w)\]]\s[<>]=?|[-+]=|\breturn|[=:]\s?\[[\d\s,.]*|(?<!\bvalues)(?<!call|tel|phone|mobile|dial|sms)\b[A-Za-z_]\w*\([\d\s,.]*)\s?$/i;
const LOG = /\d\d:\d\d:\d\d|\b(?:GET|POST|PUT|DELETE|HEAD|PATCH|HTTP|INFO|WARN|ERROR|DEBUG|TRACE)\b|\w=\S/;
const LINE = 120;

/** Bounded, so that a document without line breaks costs no more than one with them. */
function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LINE), start);
  const after = text.slice(start, end + LINE);
  const stop = after.indexOf("\n", end - start);
  return before.slice(before.lastIndexOf("\n") + 1) + (stop === -1 ? after : after.slice(0, stop));
}
