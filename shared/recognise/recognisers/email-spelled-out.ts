import { isPlainEmail } from "./email.ts";
import { REFUTED, type Recogniser } from "./recogniser.ts";

const AT = String.raw`[ ]{0,2}(?:[([{<【]\s?(?:at|@|艾特|圈a)\s?[)\]}>】]|#at#|#|_at_|艾特)[ ]{0,2}`;
const DOT = String.raw`[ ]{0,2}(?:[([{<【]\s?(?:dot|点|\.)\s?[)\]}>】]|\.|_dot_| dot | 点 ?|点)[ ]{0,2}`;
/** The same in front of the @, where a dot that is written as one is part of the name. */
const DOT_IN_LOCAL = String.raw`(?:[ ]{0,2}[([{<【]\s?(?:dot|点|\.)\s?[)\]}>】][ ]{0,2}|_dot_| dot | ?点 ?)`;
const SPOKEN_DOT = String.raw`(?: dot | ?\. ?)`;
/** Before " at … dot com" stands no word of a sentence: it holds a digit or a dot, or the address is announced. */
const SPOKEN_LOCAL = String.raw`(?:[a-z\d]{1,20}[\d._-][\w.-]{0,30}|(?<=(?:mail|write to|contact|reach|邮箱|邮件)(?: is| me| to|[:：])?\s{0,2})[a-z]\w{1,30})`;

/** Where a # may stand for the @; elsewhere it numbers an issue. */
const MAIL_HOSTS = ["qq", "163", "126", "gmail", "example", "outlook", "hotmail", "sina", "foxmail", "139", "aliyun"];

/** Addresses written so that no machine reads them: "li.na (at) example (dot) com", "lina at example dot com", "lina#example.com". */
export const emailSpelledOut = {
  id: "email-spelled-out",
  kind: "email",
  country: null,
  source: "Written forms of RFC 5321 addresses in public posts",
  pattern: new RegExp(
    `(?<![\\w.%+@-])(?:[a-z\\d](?:[\\w+-]|\\.(?!\\.)){0,40}(?:${DOT_IN_LOCAL}[\\w+-]{1,30}){0,2}${AT}(?:[a-z\\d-]{1,40}${DOT}){1,3}[a-z]{2,6}|(?:[a-z\\d]{1,20} dot ){0,2}${SPOKEN_LOCAL} at (?:[a-z\\d-]{1,40}${SPOKEN_DOT}){0,2}[a-z\\d-]{1,40} dot [a-z]{2,6})(?![\\w@])`,
    "gi",
  ),
  trigger: "keyword",
  keywords: [
    ...Array.from("([{<【", (bracket) => [`${bracket}at`, `${bracket} at`, `${bracket}@`, `${bracket} @`]).flat(),
    "圈a",
    " dot ",
    "(dot)",
    "[dot]",
    "#at#",
    "_at_",
    "艾特",
    ...MAIL_HOSTS.map((host) => `#${host}.`),
  ],
  validate(raw) {
    const value = raw
      .toLowerCase()
      .replace(/\s?[([{<【]\s?(?:dot|点|\.)\s?[)\]}>】]\s?|_dot_| dot |\s?点\s?/g, ".")
      .replace(/\s?[([{<【]\s?(?:at|@|艾特|圈a)\s?[)\]}>】]\s?|\s?#at#\s?|_at_|\s?艾特\s?| at |\s?#\s?/, "@")
      .replace(/\s/g, "");
    return isPlainEmail(value) ? { outcome: "unknown", value, certainty: 0.85 } : REFUTED;
  },
  examples: {
    hits: [
      "邮箱 lina88(at)example.com",
      "zhang.wei [at] example [dot] com",
      "write to lina at example dot com please",
      "请发 wang_fang#qq.com",
      "chen.hao（at）mail.example.cn",
      "li88艾特example点com",
    ],
    misses: ["look at example.com", "meet at ten", "info(at)example.com", "issue #163.", "arr[at]", "the dot product at hand", "look at the dot com boom"],
  },
} as const satisfies Recogniser;
