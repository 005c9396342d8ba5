import { partIn } from "./part-words.ts";
import { partOfPinyin } from "./pinyin-fields.ts";

/**
 * Words in a field name that speak of another person than the record's own. The order decides where two match
 * (被保险人 contains 保险人; 紧急联系人 contains 联系人).
 */
const ROLES: readonly (readonly [string, RegExp])[] = [
  ["animal", /宠物(?!主|店|医|险|师|寄养)|爱宠|(?:猫|犬|狗|马|牛|羊|动物)名|^品种$|毛色|\bpet\b(?! ?owner)|\bbreed\b|\bspecies\b/],
  ["emergency", /紧急|緊急|emergency|\bice\b|第二联系人/],
  ["husband", /丈夫|husband/],
  ["wife", /妻子|\bwife\b/],
  ["spouse", /配偶|爱人|spouse|partner name/],
  ["father", /父亲|father|\bdad(?:dy)?\b/],
  ["mother", /母亲|mother|\b(?:mom(?:my)?|mum)\b/],
  ["guardian", /监护人|監護人|家长|guardian|parent (?:name|phone|mobile|email|id)/],
  ["child", /子女|孩子|儿子|女儿|\bchild\b|\b(?:kid|son|daughter|baby)\b|children|dependent/],
  ["relative", /家属|亲属|亲戚|家人|relative|next of kin|family (?:members?|contacts?|phone|mobile|info)/],
  ["insured", /被保险人|被保人|insured/],
  ["beneficiary", /受益人|beneficiary/],
  ["applicant", /投保人|policy ?holder/],
  ["receiver", /收件|收货|收方|receiver|recipient|consignee|ship(?:ping)? ?to|shipping|deliver(?:y|ed)? to/],
  ["sender", /寄件|发件|发货人|寄方|\bsender|consignor|shipper|ship from/],
  ["payee", /收款人|payee/],
  ["payer", /付款人|payer/],
  ["referrer", /推荐人|介绍人|内推|referr?er|referred by|reference (?:name|phone|email)/],
  ["manager", /上级|主管|经理|领导|负责人|manager|supervisor|reports to|leader|\bboss\b/],
  [
    "agent",
    /经办|坐席|客服人员|客服姓名|客服专员|处理人|受理人|业务员|^销售$|销售(?:人员|姓名|员|电话|手机|微信)|顾问|跟进人|理财经理|代理人|agent|assignee|owner|account rep|\bsales\b|handled by|consultant/,
  ],
  [
    "author",
    /^(?:抄送|密送|知会|出席|列席|缺席|主持|执笔|带队|领队|制表|编制|审核|审批|复核|批准|签发|经办|受理|录入|校对|制单|记账|验收|质检|检验|送检|采样)$|创建人|录入人|操作人|提交人|修改人|审批人|审核人|created by|updated by|modified by|last modified|submitted by|\bauthor\b|creator|operator|approver|reviewer|reporter|uploader/,
  ],
  ["technical contact", /^tech(?:nical)? (?:contact|name|phone|mobile|tel|e ?mail)/],
  ["interviewer", /面试官|interviewer|招聘负责人|recruiter|hiring/],
  ["doctor", /医生|医师|主治|大夫|doctor|physician|surgeon/],
  ["seller", /卖方|卖家|seller|vendor contact/],
  ["landlord", /房东|出租人|landlord|lessor/],
  ["tenant", /承租人|租客|tenant (?:name|phone)|lessee/],
  ["witness", /见证人|(?<!身份|保)证人|witness/],
  ["guarantor", /担保人|保证人|guarantor/],
  [
    "organisation",
    /公司|企业|单位(?!联系)|机构|供应商名|商户|店铺|门店|医院|学校|银行(?!卡|账|帐)|company|organi[sz]ation|employer|\borg\b|\bbrand\b|merchant|supplier name|account name|workspace|project|product|campaign|\bteam\b|department|tenant id/,
  ],
];

/** The role a field name gives its value; "" where it is the record's own person. */
export function roleOfField(words: string): string {
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? (partOfPinyin(words) || partIn(words));
}
