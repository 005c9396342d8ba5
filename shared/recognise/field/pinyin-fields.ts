import type { FieldKind } from "./field-kind.ts";

// Field names of Chinese systems by the first letters of their syllables ("skrxm" = 收款人姓名). No standard lists them; these are
// the ones that tax, bank, court and hospital systems have in common.

/** Whose: any 人 ("skr", "nsr"), customer, patient, student, employee, staff, user, member. */
const SURELY = "(?:[a-z]{1,4}r|kh|br|hz|xs|yg|ry|yh|hy|fr|frdb)";
/** The same letters stand for other words, too. */
const PERSON = "(?:[a-z]{1,4}r|kh|br|hz|xs|yg|ry|yh|hy|fr|frdb|cy|fd|zk|ls|ys|hs|js|jsy|ywy|bzr|jz|po|fq|mq|cz|zh)";
/** What of them, and the same as a field of its own. */
const HELD: readonly (readonly [FieldKind, whose: string, ofThem: string, alone: string])[] = [
  ["name", SURELY, "xm|xingming|zsxm", "xm|xingming|zsxm|cym"],
  ["person_name", PERSON, "xm|xingming", ""],
  ["mobile", PERSON, "sj|sjh|sjhm|lxsj|yddh", "sj|sjh|sjhm|lxsj|lxsjh|yddh|shouji|shoujihao"],
  ["phone", PERSON, "dh|dhhm|lxdh|lxfs|jtdh", "dh|dhhm|lxdh|lxdhhm|lxfs|jtdh|dianhua"],
  ["resident_id", PERSON, "sfz|sfzh|sfzhm|sfzjhm|sfhm|gmsfhm", "sfz|sfzh|sfzhm|sfzhh|sfzjhm|gmsfhm|gmsfzh|shenfenzheng"],
  ["identity_number", PERSON, "zjh|zjhm|zjbh|sfzjh|sbh", "zjh|zjhm|zjbh|sfzjh"],
  ["bank_card", "[a-z]{1,3}r", "zh|kh", "yhk|yhkh|yhzh|gzkh|skzh|fkzh"],
  ["bank_card", PERSON, "yhk|yhkh|yhzh", ""],
  ["birth_date", PERSON, "csrq|csny", "csrq|csny|csnyr"],
  ["postal_address", PERSON, "dz|zz|jtzz|lxdz|txdz|hjdz|xzz", "jtzz|jtdz|lxdz|txdz|hjdz|hkdz|hjszd|xzz|xjzd|czdz|jzdz|dizhi"],
  ["email", PERSON, "yx|dzyx", "dzyx|youxiang|dzyj"],
  ["wechat", PERSON, "wx|wxh", "wxh|weixinhao"],
  ["vehicle_plate", PERSON, "cph|cphm", "cph|cphm|hphm"],
  ["passport", PERSON, "hzhm", "hzhm"],
  ["employee_number", "(?:yg|js|ys|czy|jbr)", "gh", "ygbh|yggh|zgh|ygh|rybh"],
  ["social_security_number", PERSON, "sbkh|ybkh", "sbkh|ylbxh|shbzh|shbzhm|ybkh"],
  ["gender", PERSON, "xb", "xb|xingbie"],
  ["age", PERSON, "nl", "nl|nianling"],
];

const RULES = HELD.map(([kind, whose, ofThem, alone]) => [kind, new RegExp(`^(?:${alone === "" ? "" : `${alone}|`}${whose}(?:${ofThem}))$`)] as const);
const OF_THEM = new Set(HELD.flatMap(([, , ofThem]) => ofThem.split("|")));
const WHOSE = new RegExp(`^(${PERSON})(?:${[...OF_THEM].join("|")})$`);
/** Fields that hold who somebody is by what they do. */
const WHO =
  /^(?:lxr|jbr|sqr|fzr|shr|spr|czr|jsr|skr|fkr|sjr|jjr|fhr|bgr|djr|lrr|cjr|wtr|dlr|jhr|tbr|bbxr|syr|ysr|qsr|zrr|jcr|dsr|tjr|jdr|jsy|ywy|kfy|xsy|czy|fddbr|bzr|cz|zk|fd|zgys|zzys|jzys|ssys)$/;
/** Those of whom a record is; what is called otherwise is somebody else. */
const OWNERS = /^(?:kh|br|hz|xs|yg|ry|yh|hy|nsr|lxr|sqr|dsr|zh)$/;
/** What other names call the same part. */
const SYNONYMS: Readonly<Record<string, string>> = {
  jbr: "agent",
  ywy: "agent",
  cjr: "author",
  lrr: "author",
  djr: "author",
  skr: "payee",
  fkr: "payer",
  po: "spouse",
  fq: "father",
  mq: "mother",
  jhr: "guardian",
};
const LONGEST = 12;

/** The kind that a name of first letters gives; null for other names. */
export function kindOfPinyin(words: string): FieldKind | null {
  const name = written(words);
  if (name === "") return null;
  return WHO.test(name) ? "person_name" : (RULES.find(([, pattern]) => pattern.test(name))?.[0] ?? null);
}

/** Whose it is: "payee" for "skrxm", "skrzh" and "skr"; "" for whom the record is about. */
export function partOfPinyin(words: string): string {
  const name = written(words);
  if (name === "") return "";
  const part = WHO.test(name) ? name : (WHOSE.exec(name)?.[1] ?? "");
  return OWNERS.test(part) ? "" : (SYNONYMS[part] ?? part);
}

/** Short names in Latin letters alone, whatever set their syllables apart. */
function written(words: string): string {
  return words.length <= LONGEST && /^[a-z]{1,5} ?[a-z]{1,8}$/.test(words) ? words.replace(" ", "") : "";
}
