import type { SensitiveKind } from "../../contract/kinds.ts";
import { SIDE_WORDS } from "./side-words.ts";

export interface SensitiveInText {
  readonly kind: SensitiveKind;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`[^\S\n]{0,2}(?:[:：为是约达至]|大概|税前|税后|[￥¥]|RMB|CNY|人民币){0,3}[^\S\n]{0,2}(?:[￥¥]?\d|[壹贰叁肆伍陆柒捌玖拾][壹贰叁肆伍陆柒捌玖拾佰仟万]{1,8}元)`;

/**
 * What prose says about a person's sensitive sides. A bare topic word ("医疗行业") says nothing about anybody, so each
 * pattern asks for a finding, a value or a possessive beside it. The words before it, in lower case: without one of them it
 * cannot match. GB/T 45574-2025 Annex A.
 */
const RULES: readonly (readonly [SensitiveKind, words: string, RegExp])[] = [
  [
    "medical_health",
    "诊|房颤|心律|骨裂|摔伤|扭伤|烧伤|烫伤|镜|核磁|级伤残|患|病|癌|既往|过敏|孕|妊娠|流产|术|化疗|放疗|透析|抑郁|焦虑|精神分裂|糖尿|高血压|冠心|肿瘤|艾滋|hiv|乙肝|乙型|肺结核|住院|处方|化验|体检|服用|骨折|阳性|阴性|核酸|抗体|抗原|血糖|血压|活检|主诉|接种|发烧|发热|体温|慢阻肺|胆囊|脑梗|中风|心理咨询",
    /确诊|诊断(?:为|结果|[:：]|患)|被诊断|患有?(?:[^\s，。；,;]{0,8})(?:病|癌|炎|症|瘤|综合征)|罹患|病史|既往史|过敏史|药物过敏|对[^\s，。；,;]{1,8}过敏|怀孕|孕\d{1,2}周|妊娠|流产|手术(?:史|后|记录)|(?:做了?|行|接受|进行)[^\s，。；,;]{0,10}(?:手术|切除术|置换术|移植术)|切除(?:手)?术后?|化疗|放疗|透析|抑郁症|焦虑症|精神分裂|糖尿病|高血压|冠心病|肿瘤|癌症|[\u4e00-\u9fff]癌|艾滋|HIV|乙肝|乙型肝炎|肺结核|白血病|心脏病|住院(?:治疗|号|记录)|病历|处方|化验(?:单|结果)|体检(?:报告|结果|异常)|服用[^\s，。；,;]{1,10}(?:片|胶囊|药)|骨折|(?:核酸|抗体|抗原|梅毒|结核)[^\s，。；,;]{0,4}阳性|体检发现|房颤|心律失常|骨裂|(?:摔|扭|烧|烫)伤|[胃肠]镜(?!检查室)|核磁共振|发烧\s?\d{2}|体温\s?\d{2}|[一二三四五六七八九十]级伤残|血糖\s?\d|血压\s?\d|(?:核酸|抗体|抗原|病毒)[^\s，。；,;]{0,6}(?:结果|阳性|阴性)|(?:入院|出院|门诊)诊断|活检|术后恢复|主诉|(?:疫苗)?接种记录|(?:发烧|发热|体温)[^\S\n]?3[89]|慢阻肺|胆囊炎|脑梗|中风|失眠焦虑|心理咨询预约/,
  ],
  [
    "medical_health",
    "diagnos|medical|admitted|appendicitis|suffer|allergic|prescribed|pregnant|chemo|diabet|hypertension|depression|hiv|cancer",
    /\b(?:diagnos(?:ed with|is)\b|medical history|suffers? from|allergic to|prescribed|pregnant|chemotherapy|diabet(?:es|ic)|hypertension|admitted with|appendicitis|depression disorder|HIV[- ]positive|cancer patient)/i,
  ],
  [
    "income",
    "薪|工资|实发|应发|收入|奖|基数",
    new RegExp(
      `(?:月薪|年薪|薪资|工资|薪水|底薪|基本工资|实发|应发|税前收入|税后收入|月收入|年收入|收入|奖金|年终奖|期望薪资|薪酬|社保基数|公积金基数)${NUMBER}|(?:工资|薪资|薪酬)调整[^\\n]{0,30}由\\d{4,6}`,
    ),
  ],
  [
    "income",
    "earn|salary|income|pay|bonus",
    /\bearns? (?:RMB|CNY|USD|[￥¥$]) ?\d|\b(?:salary|annual income|monthly income|base pay|net pay|gross pay|bonus)\b\s{0,2}(?:is|of|:|=|：)?\s{0,2}(?:RMB|CNY|USD|[￥¥$])?\s?\d/i,
  ],
  [
    "religion",
    "信奉|信仰|宗教|佛教徒|基督徒|穆斯林|天主教徒|信佛|信教|受洗|muslim|christian|buddhist|catholic|hindu",
    /信奉[\u4e00-\u9fff]{1,4}教|\bis an? (?:muslim|christian|buddhist|catholic|hindu)\b|信仰(?:[:：为]|佛教|基督|天主|伊斯兰|道教)|宗教信仰|(?:佛教徒|基督徒|穆斯林|天主教徒|信佛|信教|受洗)/i,
  ],
  [
    "specific_identity",
    "残疾|低保户|disability",
    /残疾(?:人证|证|等级|人)|[一二三四]级残疾|肢体残疾|视力残疾|听力残疾|低保户|disability certificate|\bha(?:s|ve) an? [a-z ]{0,12}disability\b/i,
  ],
  [
    "criminal_record",
    "犯罪记录|前科|判|拘留|逮捕|通缉|刑满|服刑|吸毒|criminal record|convicted",
    /犯罪记录|有[^\s，。；,;]{0,4}前科|前科(?:[:：]|人员)|曾被判|被判刑|被判(?:处)?有期徒刑|判处(?:有期徒刑|无期徒刑|拘役|管制|缓刑)|(?:被|行政|刑事)拘留|被(?:逮捕|通缉)|刑满释放|服刑|吸毒(?:史|记录)|criminal record|convicted of/i,
  ],
  [
    "credit_report",
    "失信|征信|芝麻|信用|credit",
    /失信被执行人|失信人员名单|被列入失信|征信有[^\s，。；,;]{0,4}逾期|征信(?:报告|记录|分|评分|[:：]|不良|逾期|良好)|芝麻信用分?\s?[:：]?\s?\d|信用评分\s?[:：]?\s?\d|credit (?:score|report)/i,
  ],
  [
    "biometric",
    "人脸|指纹|声纹|虹膜|掌纹|基因|face embedding|fingerprint",
    /(?:人脸|指纹|声纹|虹膜|掌纹|基因)(?:数据|特征|信息|模板|样本|图像|照片|识别码|检测结果)|face embedding|fingerprint template/i,
  ],
  [
    "sex_life",
    "性取向|同性恋|双性恋|性生活|性伴侣|sexual|gay|lesbian|bisexual",
    /性取向|同性恋|双性恋|性生活|性伴侣|sexual orientation|\bis (?:gay|lesbian|bisexual)\b/i,
  ],
  ["location_track", "行踪|轨迹", /行踪[:：]|行踪轨迹|行程轨迹|活动轨迹|定位轨迹|出行轨迹|轨迹(?:数据|记录|信息|[:：])/],
  [
    "precise_location",
    "经纬度|坐标|定位|位置|gps|东经|西经",
    /(?:经纬度|坐标|定位|位置|GPS)[^\S\n]{0,2}[:：为]?[^\S\n]{0,2}[(（]?\d{1,3}\.\d{4,}|[东西]经[^\S\n]?\d{1,3}\.\d{4,}/i,
  ],
  ["id_card_image", "身份证", /身份证(?:正反面)?(?:照片|扫描件|复印件|图片|影印件)/],
  [
    "financial_account",
    "银行|账户|密码|cvv",
    /(?:银行卡号|银行账号|银行账户|证券账户|基金账户|支付密码|交易密码|CVV2?|账户余额)[^\S\n]{0,2}[:：为是]?[^\S\n]{0,2}[A-Za-z\d]{3}/i,
  ],
];

const EVERYWHERE = RULES.map(
  ([kind, words, pattern]) => [kind, SIDE_WORDS.add(words.split("|")), new RegExp(pattern.source, pattern.flags.includes("i") ? "gi" : "g")] as const,
);

/** A denial right before a hit takes it back: "无犯罪记录", "否认高血压". */
const DENIED = /(?:无|没有|未|未见|否认(?:[^，。；,;\n]{0,12}[、和及或])?|排除|并非|非|不是|\bno |\bdenies )[^，。；,;\n]{0,6}$/i;
/** "既往史：无", "过敏史: 否认". */
const NONE_AFTER = /^[^\S\n]{0,2}[:：]?[^\S\n]{0,2}(?:无|否认|未见|未发现|没有|阴性|正常|none\b|nil\b|no\b|n\/a\b)(?!名|锡|数)/i;
/** What makes a topic of what would be a finding: what is taught, bought or researched. */
const TOPIC_BEFORE =
  /(?:讲解|讲授|主讲|介绍|宣传|宣讲|科普|研究|撰写|编写|翻译|关于|有关|针对|购买|采购|订购|销售|推广|生产|研发|学习|培训|课程|论文|讲座|文章|书籍|防治|预防|筛查)(?:了|的|过)?[^，。；,;\n]{0,8}$/;
const TOPIC_AFTER =
  /^(?:患者)?的?(?:预防|防治|防控|知识|讲座|试纸|研究|科普|宣教|课题|论文|专家|保险|险种|疫苗|新药|风险|筛查|试剂|说明书|封存|制度|指南|机制|管理|检测(?:仪|试剂)|宣传|培训|业务|系统|课程|概论|行业|市场|[^，。；,;\n]{0,6}(?:说明书|论文|讲座|课程|制度|指南|手册))/;

/** Without one of the words of all of them nothing of the kind is said. */
const ANY_WORD = EVERYWHERE.reduce((bits, [, words]) => bits | words, 0);

/** Places in `text` that speak of a sensitive side of somebody, in order. `sides` is what `SIDE_WORDS` says of it. */
export function sensitiveInText(text: string, sides: number): SensitiveInText[] {
  if ((sides & ANY_WORD) === 0) return [];
  const found: SensitiveInText[] = [];
  for (const [kind, words, everywhere] of EVERYWHERE) {
    if ((sides & words) === 0) continue;
    everywhere.lastIndex = 0;
    for (let match = everywhere.exec(text); match !== null; match = everywhere.exec(text)) {
      if (DENIED.test(text.slice(Math.max(0, match.index - 22), match.index))) continue;
      if (isTopic(text, match.index, match.index + match[0].length)) continue;
      found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/** True where nothing is said of anybody: a denied history, a subject of study, goods. */
function isTopic(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 16);
  return NONE_AFTER.test(after) || TOPIC_AFTER.test(after) || TOPIC_BEFORE.test(text.slice(Math.max(0, start - 16), start));
}
