import { roleOfField } from "../field/field-role.ts";
import type { Candidate } from "../text/candidate.ts";
import { WordFinder } from "../text/word-finder.ts";

/**
 * What lies between two identifiers of a text. `near`: the same clause; `spare`: a second number of the same person;
 * `either`: nothing but "、", "/" or 或 between them; `other`: a word that begins somebody else.
 */
export type Gap = "near" | "spare" | "either" | "sentence" | "line" | "paragraph" | "other";

export interface Between {
  readonly gap: Gap;
  /** The role the words right before the item give it ("推荐人电话" → referrer); "" where they give none. */
  readonly role: string;
}

const OTHER = /另外|另一|抄送|此外|其他人|还有(?!一个(?:手机|电话|邮箱))|\bb?cc\b/i;
const ROLE =
  /紧急联系人?|配偶|丈夫|妻子|爱人|父亲|母亲|儿子|女儿|子女|孩子|家属|家长|监护人|推荐人|介绍人|面试官|经办人?|主管|上级|受益人|投保人|被保险人|收款(?!卡|账|帐|银行)人?|付款(?!卡|账|帐|银行)人?|收件人?|收货人?|寄件人?|担保人|房东|承租人|处理人|业务员|客户经理|emergency contact|spouse|manager|referr?er|interviewer|recipient|beneficiary/gi;
const SPARE =
  /备用|另一个(?:手机|电话|邮箱|号)|第二个|副号|工作(?:邮箱|手机|电话)|办公(?:邮箱|手机|电话)|个人邮箱|私人|家庭电话|旧号|新号|原号|改为|变更为|alternate|backup|secondary|personal e?-?mail|work e?-?mail/i;
const EITHER = /^[\s）)]*(?:[/、]|或者?|\bor\b)\s*$/i;
const PRONOUN = /(?:他|她|其|本人|该客户|该患者|该员工|对方)(?!他|人)/;
/** Without one of these, in lower case, the patterns above and below match nothing: nearly always nothing of the kind is said. */
const FINDER = new WordFinder();
const ROLE_WORD = FINDER.add(
  "紧急联系|配偶|丈夫|妻子|爱人|父亲|母亲|儿子|女儿|子女|孩子|家属|家长|监护人|推荐人|介绍人|面试官|经办|主管|上级|受益人|投保人|被保险人|收款|付款|收件|收货|寄件|担保人|房东|承租人|处理人|业务员|客户经理|emergency contact|spouse|manager|refer|interviewer|recipient|beneficiary".split(
    "|",
  ),
);
FINDER.add(
  "另外|另一|抄送|此外|其他人|还有|cc|备用|第二个|副号|工作|办公|个人邮箱|私人|家庭电话|旧号|新号|原号|改为|变更为|alternate|backup|secondary|personal|work|/|、|或|or|\n|。|！|？|!|?|；|;".split(
    "|",
  ),
);

/** "M: 138…" and on the next line "T: 021…": the lines of one visiting card. */
const CARD_LABEL = /\n[^\S\n]{0,4}(?:[TMEPCDOW]|Tel|Mob|Mobile|Cell|Direct|Office|E-?mail|Mail|WeChat)[.:：][^\S\n]{0,4}$/i;

/** Past this many characters two identifiers do not stand together. */
const FAR = 160;
const NOTHING_BETWEEN: Between = { gap: "near", role: "" };

/** What the words before the first identifier of a text say of it: nothing precedes it that it could stand apart from. `lower` is the text in lower case. */
export function roleBefore(text: string, lower: string, item: Candidate): string {
  return item.start === 0 ? "" : roleAt(text, lower, 0, item.start);
}

/** What stands between the index `from` and an identifier. `lower` is the text in lower case. */
export function gapBetween(text: string, lower: string, from: number, item: Candidate): Between {
  if (from >= item.start) return NOTHING_BETWEEN;
  const said = wordsBetween(text, lower, from, item.start);
  // Nearly always the whole stretch is within a role's reach, and has been looked through.
  const role = (said & ROLE_WORD) === 0 ? "" : roleAt(text, lower, from, item.start);
  if ((said & ~ROLE_WORD) === 0)
    return role === "" && item.start - from <= FAR ? NOTHING_BETWEEN : { gap: item.start - from > FAR ? "paragraph" : "near", role };
  const words = text.slice(from, item.start);
  if (OTHER.test(words)) return { gap: "other", role };
  // Cells of a row.
  if (words === ";" && item.kind !== "name") return { gap: "near", role };
  if (EITHER.test(words) && !words.includes("\n")) return { gap: "either", role };
  // "备用手机：" may begin a line of its own.
  if (SPARE.test(words.slice(words.lastIndexOf("\n") + 1)) && !/\n\s*\n/.test(words)) return { gap: "spare", role };
  if (/\n\s*\n/.test(words) || words.length > FAR) return { gap: "paragraph", role };
  if (words.includes("\n")) return { gap: item.kind !== "name" && CARD_LABEL.test(words) ? "near" : "line", role };
  // "Name: Li Na; ID: …": the fields of one form.
  if (/^\s*[;；]\s*(?:[A-Za-z][\w =]{1,30}|[\u4e00-\u9fff]{2,8})[:：=]\s*["']?$/.test(words) && item.kind !== "name") return { gap: "near", role };
  return { gap: /[。！？!?；;]/.test(words) && !PRONOUN.test(words) ? "sentence" : "near", role };
}

/** True when a remark gives a second number of the person it belongs to ("备用手机 …"). */
export function speaksOfASpare(remark: string): boolean {
  return SPARE.test(remark) || /(?:[/、]|或者?|\bor\b)\s*$/i.test(remark);
}

function wordsBetween(text: string, lower: string, from: number, to: number): number {
  // Few letters are longer in lower case; behind one of them nothing stands where it stood.
  return lower.length === text.length ? FINDER.in(lower, from, to) : -1;
}

/** How far before an identifier a role may stand. */
const ROLE_REACH = 40;

function roleAt(text: string, lower: string, from: number, to: number): string {
  const start = Math.max(from, to - ROLE_REACH);
  return (wordsBetween(text, lower, start, to) & ROLE_WORD) === 0 ? "" : roleIn(text.slice(start, to));
}

/** "收款人：…" and on the next line the account: it is the payee's, even where what stands there was not read as a name. */
const PAYEE_ACCOUNT = /收款人[:：]\s?(?!本人|同上|自己|同被保险人)[^\s:：]{2,12}\s+收款[^\s:：]{0,2}[账帐卡][^\s:：]{0,2}[:：]\s?$/;

/** The last role word, where nothing but the rest of its label stands behind it. */
function roleIn(label: string): string {
  if (PAYEE_ACCOUNT.test(label)) return roleOf("收款人");
  let last: RegExpExecArray | null = null;
  ROLE.lastIndex = 0;
  for (let match = ROLE.exec(label); match !== null; match = ROLE.exec(label)) last = match;
  if (last === null || /[\n。；;，,]/.test(label.slice(last.index + last[0].length).replace(/^[^\n。；;，,]{0,6}[:：]/, ""))) return "";
  // "受益人：法定 缴费账号：": the role has its own value, what follows is another label.
  if (/^[^\s:：]{0,6}[:：]\s?\S{1,12}\s+[^\s:：]{2,8}[:：]\s*$/.test(label.slice(last.index + last[0].length))) return "";
  return roleOf(last[0].toLowerCase());
}

/** By the few words that `ROLE` finds. */
const ROLES = new Map<string, string>();

function roleOf(word: string): string {
  const known = ROLES.get(word);
  if (known !== undefined) return known;
  const role = roleOfField(word) || roleOfField(`${word}人`) || word;
  ROLES.set(word, role);
  return role;
}
