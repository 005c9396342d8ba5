import { COMPOUND_SURNAMES, SURNAME_START, SURNAMES } from "./surnames.ts";
import { NOT_IN_GIVEN_NAMES, WORDS_THAT_LOOK_LIKE_NAMES } from "./words-that-look-like-names.ts";

/** `announced`: the text itself says that it is a name; `possible`: a name only where an identifier stands beside it. */
export interface NameInText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly strength: "labelled" | "announced" | "possible";
}

const CJK = /[\u4e00-\u9fff]/;
const LABEL_BEFORE =
  /(?:姓\s?名|名字|联系人|聯絡人|收件人|收货人|寄件人|投保人|被保险人|受益人|患者|病人|候选人|应聘者|应聘人|申请人|客户|顾客|会员|员工|职员|学生|家长|监护人|经办人|负责人|推荐人|面试官|户名|持卡人|开户人|收款人|付款人|报销人|乘客|旅客|入住人|参会人|当事人|报案人|出险人|联系人姓名|车主|业主|租客|房东|房客|法人|法定代表人|签收人|称呼|本人|用户|主叫人|来电人|发件人|领款人|担保人|借款人|配偶|紧急联系人|持有人|持证人|户主|所有人|权利人|委托人|代理人|见证人|监护人姓名|主治医生|医生|律师|讲师|讲者|作者|导师|班主任|甲方|乙方|丙方|出租方|承租方|买方|卖方|委托方|受托方|借款方|贷款方)[^\S\n]{0,2}[:：为是]?[^\S\n]{0,2}$/;
/** Words that announce a list of people, with their colon. */
const LIST_BEFORE = /(?:人员|名单|成员|出席|列席|与会者?|参会者?|主持人?|记录人?|汇报人|讲师|嘉宾|同事|学员|委员|代表)[^\S\n]?[:：][^\S\n]?$/;
const TRIGGER_BEFORE =
  /(?:我叫|我是|我姓名是|名叫|叫做|叫|请联系|联系|联络|联系一下|找|通知|告知|转告|同事|邀请|约了|致电|回访|打到|付给|汇给|打给|支付给|退给|属于|归属|来自|[Dd]ear|[Hh]i|[Hh]ello|Mr\.?|Ms\.?|Mrs\.?|给|帮|帮忙给|让|请|由|和|与|跟|对|为|抄送|转给|发给|寄给|交给|感谢|@|致|尊敬的|亲爱的|儿子|女儿|丈夫|妻子|父亲|母亲|哥哥|姐姐|弟弟|妹妹|经理|主任|医生|老师|教授|律师|总监|主管|董事长|专员|顾问|销售|客服|护士|司机|师傅|助理|病患|候选|候补|新人|新员工|新同事|女士|先生|员工|客户|患者)\s{0,2}$/;
const HONORIFIC_AFTER =
  /^\s?(?:先生|女士|小姐|太太|夫人|老师|医生|大夫|经理|总监|主任|主管|同学|同志|教授|律师|师傅|阿姨|叔叔|博士|院长|局长|处长|科长|部长|董事长|总经理|工程师|护士|老板|本人)/;
/** Words that begin with a character of given names and often follow a name. */
const WORD_AFTER =
  /^(?:月薪|年薪|年龄|月收入|年收入|信用|信息|今年|今天|明天|昨天|已|现|曾|于|至|并|正在|因|自|由|先后|反映|来电|表示|称|预约|入住|参加|负责|申请|要求|希望|需要|完成|本人|家住|毕业|担任|就职|任职|入职|离职|请假|出差|订|预订|购|报名|面试|简历|资料|档案|工号|电话|手机)/;
/** Only a person has these. */
const OWNS = /^的?(?:手机|电话|联系方式|联系电话|银行卡|身份证|邮箱|微信|护照|账户|账号|工资|月薪|年薪|家庭住址|住址|病历|简历|生日|车牌)/;
const LEFT_EDGE = /[\s,.;:!?，。；：！？、()（）【】[\]「」『』《》"'“”‘’|/\\<>*#@=\-—~·•→+&\d_`]/;
const RIGHT_EDGE = /[\s,.;:!?，。；：！？、()（）【】[\]「」『』《》"'“”‘’|/\\<>*#@=\-—~·•→+&\d_`]/;

/** Every place where a Chinese name may stand, left to right, none overlapping. */
export function namesInText(text: string): NameInText[] {
  const names: NameInText[] = [];
  SURNAME_START.lastIndex = 0;
  for (let match = SURNAME_START.exec(text); match !== null; match = SURNAME_START.exec(text)) {
    const name = SURNAMES.has(match[0]) || COMPOUND_SURNAMES.has(text.slice(match.index, match.index + 2)) ? nameAt(text, match.index) : null;
    if (name === null) continue;
    names.push(name);
    SURNAME_START.lastIndex = name.end;
  }
  return names;
}

function nameAt(text: string, start: number): NameInText | null {
  const surname = COMPOUND_SURNAMES.has(text.slice(start, start + 2)) ? 2 : 1;
  const given = givenNameLength(text, start + surname);
  // 李经理 is somebody, but not by name.
  if (given === 0 || HONORIFIC_AFTER.test(text.slice(start + surname, start + surname + 4))) return null;
  const before = text.slice(Math.max(0, start - 14), start);
  const leftEdge = start === 0 || LEFT_EDGE.test(text[start - 1] ?? "");
  const labelled = LABEL_BEFORE.test(before) || LIST_BEFORE.test(before);
  const triggered = TRIGGER_BEFORE.test(before);
  const maybeOwner = !leftEdge && !labelled && !triggered;
  // The longer name first; a shorter one where the longer has no edge behind it.
  for (let length = given; length >= 1; length--) {
    const end = start + surname + length;
    const value = text.slice(start, end);
    const after = text.slice(end, end + 5);
    const owns = OWNS.test(after);
    if (maybeOwner && !(owns && after.startsWith("的"))) continue;
    if (WORDS_THAT_LOOK_LIKE_NAMES.has(value) || (surname === 1 && !labelled && !owns && WORDS_THAT_LOOK_LIKE_NAMES.has(value.slice(0, 2)))) continue;
    const honoured = HONORIFIC_AFTER.test(after);
    const rightEdge = after === "" || RIGHT_EDGE.test(after[0] ?? "") || NOT_IN_GIVEN_NAMES.has(after[0] ?? "") || WORD_AFTER.test(after);
    if (!rightEdge && !honoured) continue;
    if (labelled) return { value, start, end, strength: "labelled" };
    if (
      honoured ||
      maybeOwner ||
      (owns && after.startsWith("的")) ||
      (triggered && !leftEdge) ||
      (triggered && /[Dd]ear|[Hh]i |[Hh]ello|M[rs]/.test(before.slice(-6)))
    )
      return { value, start, end, strength: "announced" };
    if (leftEdge) return { value, start, end, strength: "possible" };
  }
  return null;
}

/** 0, 1 or 2 characters that can be a given name. */
function givenNameLength(text: string, from: number): number {
  let length = 0;
  while (length < 2 && CJK.test(text[from + length] ?? "") && !NOT_IN_GIVEN_NAMES.has(text[from + length] ?? "")) length++;
  return length;
}

/** A whole field that can be a Chinese name: surname and one to three characters, or a dotted minority name. */
export function isChineseName(text: string): boolean {
  if (text.length < 2 || text.length > 12) return false;
  if (/^[\u4e00-\u9fff]{1,8}[·•‧.][\u4e00-\u9fff]{1,8}$/.test(text)) return true;
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(text) || WORDS_THAT_LOOK_LIKE_NAMES.has(text)) return false;
  return COMPOUND_SURNAMES.has(text.slice(0, 2)) ? text.length > 2 : SURNAMES.has(text[0] ?? "");
}
