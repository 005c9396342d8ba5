import type { Candidate } from "../text/candidate.ts";

/**
 * What lies between two identifiers of a text. `near`: the same clause; `spare`: a second number of the same person;
 * `other`: a word that begins somebody else.
 */
export type Gap = "near" | "spare" | "sentence" | "line" | "paragraph" | "other";

const OTHER =
  /另外|另一|抄送|此外|其他人|还有(?!一个(?:手机|电话|邮箱))|分别|紧急联系|配偶|丈夫|妻子|爱人|父亲|母亲|儿子|女儿|家属|监护人|推荐人|面试官|经办|主管|上级|受益人|\bcc\b|\bbcc\b|emergency contact|spouse|manager|referr/i;
const SPARE =
  /备用|另一个(?:手机|电话|邮箱|号)|第二个|副号|工作(?:邮箱|手机|电话)|办公(?:邮箱|手机|电话)|个人邮箱|私人|家庭电话|或者?$|[/、]\s*$|旧号|新号|原号|改为|变更为|alternate|backup|secondary|personal e?-?mail|work e?-?mail|\bor\b\s*$/i;
const PRONOUN = /(?:他|她|其|本人|该客户|该患者|该员工|对方)(?!他|人)/;
/** Past this many characters two identifiers do not stand together. */
const FAR = 160;

export function gapBetween(text: string, from: number, item: Candidate): Gap {
  if (from >= item.start) return "near";
  const gap = text.slice(from, item.start);
  if (OTHER.test(gap)) return "other";
  if (SPARE.test(gap) && !/\n/.test(gap)) return "spare";
  if (/\n\s*\n/.test(gap) || gap.length > FAR) return "paragraph";
  if (gap.includes("\n")) return "line";
  if (/[。！？!?；;]/.test(gap) && !PRONOUN.test(gap)) return "sentence";
  return "near";
}
