import { isSignOrDigit, mayBeBlank } from "./character-kind.ts";
import { IdeographSet } from "./ideograph-set.ts";

// What stands around a name in running text.

/** Words for people by what they are to a business; a name may follow them directly ("客户黎敏娟"). */
const ROLES =
  "姓名|名字|联系人|聯絡人|收件人|收货人|寄件人|发件人|投保人|被保险人|受益人|患者|患儿|病人|病患|产妇|候选人|应聘者|应聘人|申请人|客户|顾客|会员|用户|员工|职员|同事|学生|学员|考生|家长|家属|监护人|经办人|负责人|推荐人|面试官|户名|持卡人|开户人|收款人|付款人|报销人|乘客|旅客|入住人|住客|参会人|当事人|报案人|出险人|投诉人|举报人|来电人|主叫人|车主|业主|房主|租客|房东|房客|机主|法人|法定代表人|授权代表|甲方代表|乙方代表|丙方代表|双方代表|买方代表|卖方代表|签收人|领款人|担保人|借款人|贷款人|欠款人|紧急联系人|持有人|持证人|户主|所有人|权利人|委托人|受托人|代理人|见证人|证人|原告|被告|被告人|嫌疑人|医生|医师|大夫|护士|护士长|律师|法官|讲师|讲者|作者|导师|教师|老师|教练|班主任|甲方|乙方|丙方|出租方|承租方|买方|卖方|委托方|受托方|借款方|贷款方|经理|主任|总监|主管|董事长|院长|局长|处长|科长|部长|店长|校长|组长|队长|行长|专员|顾问|销售|客服|司机|驾驶员|骑手|快递员|师傅|助理|秘书|会计|出纳|教授|博士|工程师|设计师|运营|候补|新人|女士|先生|记者|编辑|主播|警官|民警|选手|运动员|演员|歌手|志愿者|党员|干部|居民|村民|市民|网友|儿子|女儿|丈夫|妻子|爱人|配偶|父亲|母亲|爸爸|妈妈|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶|孩子|男友|女友|邻居|室友|本人|称呼|受检者|来访者|被试|学习委员|班长|嘉宾|对接人|申请执行人|被执行人|申请者|受害人|被害人|负责同事|老公|老婆|爷爷|奶奶|外婆|姥姥|大爷|大妈|儿童|幼儿|宝宝|党委书记|书记|译者|摄影|记者|董事|监事|对象|工友|队友|战友|舍友|闺蜜|主刀|麻醉师|病理号|病友|机长|乘务长|领队|导游|向导|保安|保姆|月嫂|中介|代理律师|辩护人|法人代表|股东|合伙人|创始人|联合创始人|实控人|总裁|副总裁|副总|总经理|副总经理|上级|直属上级|经手人|执行董事|院士|研究员|博导|硕导|班干部|班委|寝室长|社长|团长|村长|镇长|县长|市长|省长|区长|校友|客人|老人|公公|婆婆|岳父|岳母|爸|妈|姥爷|外公|叔叔|舅舅|姑妈|姑姑|表哥|表弟|表姐|表妹|堂哥|堂弟|儿媳|女婿|孙子|孙女|侄子|侄女|外甥|同桌|早班|中班|晚班|夜班|白班|住户|队员|护工|邮递员|死者|伤者|佩戴者|搭档|男朋友|女朋友|男方|女方|被申请人|上诉人|公诉人|书记员|审判员|内推人|介绍人|上报人|责任人|主讲人|主持人|导演|编剧|门卫|保洁|电工|学长|学姐|师兄|师姐|师弟|师妹".split(
    "|",
  );
const ROLE_WORDS: ReadonlySet<string> = new Set(ROLES);
const ROLE_LENGTHS = [...new Set(ROLES.map((role) => role.length))];
const ROLE_ENDS = new IdeographSet(ROLES.map((role) => role.at(-1) ?? ""));

/** True where a role ends `text`, but for a bracket and two blanks. */
export function endsInRole(text: string): boolean {
  let end = text.length;
  if (isBracket(text.charCodeAt(end - 1))) end--;
  for (let blanks = 0; blanks < 2 && isBlank(text.charCodeAt(end - 1)); blanks++) end--;
  if (!ROLE_ENDS.has(text.charCodeAt(end - 1))) return false;
  return ROLE_LENGTHS.some((length) => length <= end && ROLE_WORDS.has(text.slice(end - length, end)));
}

function isBracket(code: number): boolean {
  return code === 0x28 || code === 0xff08;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code !== 10 && code < 128 ? code === 9 || (code > 10 && code < 14) : code >= 0x80 && /\s/.test(String.fromCharCode(code)));
}

/** Any profession or part in something, and a department: "驾驶员", "审批人", "财务部". */
const ROLE_ENDING_BEFORE = /[\u4e00-\u9fff](?:员|师|长|人|者|部|科|组|处|岗|工|匠)[^\S\n]{0,2}$/;
const ROLE_ENDINGS = new IdeographSet("员师长人者部科组处岗工匠");

/** True where a text ends in a profession, a part or a department. */
export function endsInRoleEnding(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return (ROLE_ENDINGS.has(code) || mayBeBlank(code)) && ROLE_ENDING_BEFORE.test(text);
}

/** "我叫", "请联系", "会议由": what comes next is somebody. */
const TRIGGER_BEFORE =
  /(?:我叫|我是|我姓名是|名叫|叫做|叫|请联系|联系|联络|联系一下|找|通知|告知|转告|邀请|约了|致电|回访|打到|付给|汇给|打给|支付给|退给|属于|归属|来自|[Dd]ear|[Hh]i|[Hh]ello|Mr\.?|Ms\.?|Mrs\.?|给|帮|帮忙给|让|请|由|和|与|跟|对|为|抄送|转给|发给|寄给|交给|感谢|@|致|尊敬的|亲爱的|关于|换成|改成|带着|陪着?|那位|这位|\d床|[\d一二三四五六七八九十](?:栋|班|年级|号楼))\s{0,2}$/;
/** The last characters of the Chinese ones. */
const TRIGGER_ENDS = new IdeographSet("叫做是系络下找知告请了电访到给于属自帮让由和与跟对为送谢致的成着陪位床栋班级楼");

/** True where a text ends in what somebody's name follows. */
export function endsInTrigger(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return (TRIGGER_ENDS.has(code) || (code < 0x4e00 && !isSignOrDigit(code))) && TRIGGER_BEFORE.test(text);
}

/** A preposition and the surname-like character behind it that are one word: 由于, 对应, 和平. */
export const ONE_WORD =
  /(?:师傅|[由對關屬於處对关]於|[由对关属位至等基处用便鉴介归善勇终过敢乐出小大高低多少优陷属利][于]|[对相供反响适感效理报接顺不内回答][应]|和[平谐解睦善]|给予|让步|为[何时难安]|与[时其会]|对[方等付白手]|[联系][系统]|是[否非]|为[什止]|通知单|联系方|叫[停车]|请[安求示]|找[钱回]|及[时格]|由[来此衷]|[理自]由.?)$/;
/** What a sentence says before it comes to whoever it is about: a time, a preposition, a verb that takes a person. */
const WHEN_BEFORE =
  /(?:昨[天晚日]|今[天晚早日]|明[天晚]|上周|下周|刚才|[上下]午|周[一二三四五六日天]|据|经|由|授予|把|将|向|同|替|等|劝退|转告|看见|看到|借到|移出|拉进|诉|被|听|像|与会的|其中|证明|上级是|负责人是|需求是|患者|嘉宾|现有|请假的有|写一份)$/;
/** The last characters of all of them. */
const WHEN_ENDS = new IdeographSet("天晚日早周才午一二三四五六据经由予把将向同替等退告见到出进诉被听像的中明是者宾有份");

/** True where a text ends in what a sentence says before it comes to somebody. */
export function endsInWhen(text: string): boolean {
  return WHEN_ENDS.has(text.charCodeAt(text.length - 1)) && WHEN_BEFORE.test(text);
}

const HONORIFIC_AFTER =
  /^\s?(?:先生|女士|小姐|太太|夫人|老师|医生|大夫|经理|总监|主任|主管|同学|同志|教授|律师|师傅|阿姨|叔叔|博士|院长|局长|处长|科长|部长|董事长|总经理|工程师|护士|老板|本人)/;
const HONORIFIC_STARTS = new IdeographSet("先女小太夫老医大经总主同教律师阿叔博院局处科部长董工护本");

/** True where somebody is addressed at `index`. */
export function isHonoured(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (HONORIFIC_STARTS.has(code) || mayBeBlank(code)) && HONORIFIC_AFTER.test(text.slice(index, index + 4));
}

/** Words that follow the name of somebody who does, says, has or undergoes something. */
export const PREDICATE_AFTER =
  /^(?:[，,]?\s?(?:男|女)(?=[，,、。；;\s()（）]|$|\d|性)|[，,]\s?(?:今年|现年)?\d{1,3}\s?(?:周?岁|年)|您好|你好|月薪|年薪|年龄|月收入|年收入|身高|体重|血型|信用|征信|信息|今年|今天|今晚|明天|昨天|昨晚|本人|本月|本学期|上月|上周|下周|已|现|曾|于|至|因|自|由|先后|反映|反馈|来电|表示|称|说|介绍|汇报|提议|附议|发朋友圈|带着|转给|补充|拉进|移出|搬到|认为|预约|入住|参加|负责|主持|主讲|主治|讲解|讲授|撰写|翻译|编写|申请|要求|希望|需要|完成|家住|毕业|担任|就职|任职|入职|离职|请假|出差|预订|购买|购|报名|面试|复试|应聘|简历|资料|档案|工号|电话|手机|邮箱|微信|投诉|接待|陪同|签字|签署|签收|签名|拒收|查房|会诊|术后|承认|构成|代替|到庭|到达|到场|值班|未|被|将|把|在|向|从|对|与|和|及|跟|均|都|也|持有|信仰|信奉|自述|主诉|确诊|患|怀孕|做了|接受|背调|名下|所在|当前|代表|同意|协商|转账|付款|支付|收到|发来|提交|提出|提供|负责|审批|审核|批准|评|给|请|既往|体检|住院|出院|入院|就诊|死亡|去世|获得|荣获|欠|还款|逾期|涉嫌|违反|驾驶|说道?[，,：:。]|说[:：]|汇报|介绍[，,说]|提议|附议|证明[，,]|带着|发朋友圈|出轨|沟通能力|搬到|辞职|跳槽|坦言|透露|指出|强调|告诉|回忆|写道|宣布|直言|呼吁|感慨|缴纳|携带身份证|犯[^\s，。]{1,6}罪|诉(?![求讼])|转给|看见|分享|讲话|发言|报道|摄|拉进|移出|与被告|因[^\s，。]{1,8}(?:就诊|住院|被|去世|请假|离职)|[的]?(?:年假|工位|提成|考勤|绩效|社保|学籍|疫苗接种|加班申请|手机号|个税|直属上级|汇报线|谈话提纲)|期望|写|来校|前来|赶到|到|是|有|没有|的)/;
/** Of those, the ones that nothing but a person does: enough where a name begins the sentence. */
export const SURE_PREDICATE_AFTER =
  /^(?:[，,]?\s?(?:男|女)(?=[，,、。；;\s()（）]|$|\d|性)|[，,]\s?(?:今年|现年)?\d{1,3}\s?周?岁|您好|你好|月薪|年薪|身高|体重|血型|本学期|由\d|[，,]\s?[您你]好|提的|说$|发朋友圈|上周|今年|曾[因任在于是患被]|来电|表示|认为|说道?[，,：:。]|说[:：]|汇报|介绍[，,说]|提议|附议|证明[，,]|带着|发朋友圈|出轨|沟通能力|搬到|辞职|跳槽|坦言|透露|指出|强调|告诉|回忆|写道|宣布|直言|呼吁|感慨|缴纳|携带身份证|犯[^\s，。]{1,6}罪|诉(?![求讼])|转给|看见|分享|讲话|发言|报道|摄|拉进|移出|与被告|因[^\s，。]{1,8}(?:就诊|住院|被|去世|请假|离职)|[的]?(?:年假|工位|提成|考勤|绩效|社保|学籍|疫苗接种|加班申请|手机号|个税|直属上级|汇报线|谈话提纲)|参加|负责|主持|主讲|讲解|撰写|翻译|毕业|担任|就职|任职|入职|离职|请假|出差|应聘|投诉|签字|签署|签收|签名|拒收|到庭|值班|补充[了道]|承认|否认[了曾]|供述|辩称|诉称|构成|出具|[她他](?:妈妈|爸爸|母亲|父亲|丈夫|妻子)|[，,]\s?[您你](?!们)|\s?@[\u4e00-\u9fff]{2}|[，,]\s?(?:残疾证|[汉回满壮苗藏]族|已婚|未婚|孕\d)|被[判列拘捕捉诊录警]|持有|信仰|信奉|自述|主诉|确诊|患有?|怀孕|做了|背调|审批|审核|批准|住院|出院|入院|就诊|去世|涉嫌|驾驶|[面复]试)/;
/** A sex or an age: what stands before it is somebody, whatever the words around are. */
export const DEFINITE_AFTER =
  /^(?:[，,（(]\s?(?:男|女)(?=[，,、。；;\s()（）]|$|\d|性)|[，,（(]?\s?(?:今年|现年)?(?:\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?周?岁)/;
/** "房东是", "收件人写", "孩子叫": a role and what says who it is. */
export function endsInRoleSaid(text: string): boolean {
  return SAYS_WHO.test(text) && endsInRole(text.slice(0, -1));
}
const SAYS_WHO = /[是为叫写填系]$/;
/** "A：", "B:" as a list of people has them. */
const LETTER_BEFORE = /(?:^|[\s；;，,：:])[A-H][：:]\s?$/;
/** Those that things do as well: enough behind a surname that begins no word. */
export const CLAUSE_PREDICATE_AFTER =
  /^(?:已|现[为年任在住]|因|被|对[^\s，。]{1,8}过敏|先后|反映|反馈|预约|入住|申请|要求|希望|购买|报名|提交|提出|同意|付款|转账|收到|发来|逾期|患|本[月人]|今[天晚年]|昨[天晚]|明天|[上下][周月]|未|均|陪同|完成|家住|到[达场]|获得|称|说|将|把|接待|协商|违反|提供|[有没]有?[^\s，。]{0,6}(?:前科|病史|贷款))/;
/** Only a person has these, or relatives. */
export const OWNS_AFTER =
  /^的?(?:年假|工位|提成|考勤|绩效|社保|公积金|学籍|疫苗|加班|个税|直属|汇报线|电脑|离职|入职|转正|劳动合同|手机|电话|联系方式|联系电话|银行卡|银行账|账号|身份证|邮箱|微信|护照|账户|工资|月薪|年薪|月收入|年收入|收入|薪资|家庭住址|住址|病历|病情|简历|生日|车牌|行踪|行程|征信|体检|诊断|儿子|女儿|丈夫|妻子|爱人|配偶|父亲|母亲|父母|爸爸|妈妈|家长|家属|孩子|哥哥|姐姐|弟弟|妹妹|同事|室友|朋友)/;
/** True where such a letter ends `before`. */
export function endsInListLetter(before: string): boolean {
  const last = before.length - 1;
  return (isListLetter(before.charCodeAt(last - 1)) || isListLetter(before.charCodeAt(last - 2))) && LETTER_BEFORE.test(before);
}

function isListLetter(code: number): boolean {
  return code >= 0x41 && code <= 0x48;
}

const EDGES: ReadonlySet<number> = new Set(
  Array.from(" \t\r\n\u3000\u00a0,.;:!?，。；：！？、()（）【】[]「」『』《》\"'“”‘’|/\\<>*#@=-—~·•→+&_`0123456789", (char) => char.charCodeAt(0)),
);

/** True where nothing stands at `index`, or what ends a word of Chinese. */
export function isEdge(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return Number.isNaN(code) || (!(code >= 0x4e00 && code <= 0x9fff) && EDGES.has(code));
}

const CLAUSE_SIGNS: ReadonlySet<number> = new Set(Array.from('-\n。！？!?；;，,：:“"”」「『《【】)）(（\t、', (char) => char.charCodeAt(0)));
/** Blanks that may stand between such a sign and the clause. */
const MOST_BLANKS = 4;

/** True where a sentence, a line or a clause begins behind `before`. */
export function beginsClause(before: string): boolean {
  for (let i = before.length - 1; i >= before.length - 1 - MOST_BLANKS; i--) {
    const code = before.charCodeAt(i);
    if (i < 0 || CLAUSE_SIGNS.has(code)) return true;
    if (!mayBeBlank(code) || !/\s/.test(before.charAt(i))) return false;
  }
  return false;
}
