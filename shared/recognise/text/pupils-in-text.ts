import { SIDE_WORDS } from "./side-words.ts";

const SCHOOL_WORD = SIDE_WORDS.add(["幼儿园", "年级", "托班", "学前班", "小朋友", "大班", "中班", "小班"]);
/** Classes that children under 14 go to (kindergarten and the six years of primary school); a shift of work is called 中班, too. */
const CLASS =
  /幼儿园|托班|学前班|小朋友们?|(?<![高初第])[一二三四五六1-6]年级|(?:[大小]班|中班)(?=[^\n]{0,12}(?:家长|小朋友|孩子|宝宝|观察记录|午睡|晨检|入园))/;
/** How far behind the name of a class its children are spoken of. */
const REACH = 100;
/** Whoever stands right behind or before these is grown up. */
const GROWN_UP =
  "老师|教师|班主任|园长|校长|主任|家长|爸爸|妈妈|父亲|母亲|爷爷|奶奶|外婆|外公|姥姥|监护人|校医|医生|护士|保安|司机|保育员|阿姨|师傅|教练|专家|教授|作者|编者|主编";
const GROWN_UP_BEFORE = new RegExp(`(?:${GROWN_UP})(?:是|为|叫|:|：)?\\s?$`);
const GROWN_UP_AFTER = new RegExp(`^\\s?(?:${GROWN_UP}|[（(](?:${GROWN_UP})[)）])`);
/** What is taught or written for a class says nothing of its children. */
const OF_SUBJECTS = /教材|课本|教案|课件|大纲|编写|主编|任教|授课|执教/;

/** True where the words before somebody speak of a class of children, and nothing says that this one is grown up. `start` and `end` are their name's. */
export function isPupil(text: string, sides: number, start: number, end: number): boolean {
  if ((sides & SCHOOL_WORD) === 0) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const paragraph = before.slice(before.lastIndexOf("\n\n") + 1);
  if (!CLASS.test(paragraph) || OF_SUBJECTS.test(paragraph)) return false;
  return !GROWN_UP_BEFORE.test(before.slice(-8)) && !GROWN_UP_AFTER.test(text.slice(end, end + 6));
}
