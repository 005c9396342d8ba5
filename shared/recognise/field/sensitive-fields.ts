import type { SensitiveKind } from "../../contract/kinds.ts";

/** Field names that hold sensitive personal information: GB/T 45574-2025 Annex A, PIPL Art. 28 (examples per kind in the standard). */
const RULES: readonly (readonly [SensitiveKind, RegExp])[] = [
  [
    "id_card_image",
    /身份证(?:件)?(?:照|图|正面|反面|复印|扫描|影像)|证件照片|身份证(?:人像|国徽)面|id ?card ?(?:photo|image|front|back|scan|pic\b|picture)|identity ?card ?(?:photo|image|front|back)/,
  ],
  [
    "biometric",
    /人脸|面部(?:特征|图像|信息)|指纹|声纹|虹膜|掌纹|掌?静脉|\bgait\b|facial ?(?:features?|recognition|image|data)|眼纹|耳廓|步态|基因|生物识别|生物特征|\bdna\b|liveness|face ?(?:id|enrol|match|image|feature|embedding|template|encoding|vector|data|token|photo)|fingerprint(?: ?(?:data|template|image))?$|voice ?print|iris|palm ?print|biometric|genom|genetic/,
  ],
  ["religion", /\bzjxy\b|宗教|信仰|信教|教派|教会|religio|\bfaith\b|church/],
  ["specific_identity", /\bcj(?:zh|dj|lb)\b|残疾|殘疾|伤残|低保|特困|建档立卡|军人身份|disab(?:led|ility)|handicap/],
  [
    "medical_health",
    /诊断|診斷|病史|病情|疾病|症状|过敏|用药|药物|处方|病历|病案号|门诊|就诊|体检|检查结果|检验|化验|手术|住院|治疗|医嘱|疫苗|健康状况|健康情况|既往|怀孕|孕产|生育|血糖|精神|心理状态|临床|科室|主诉|病种|初诊|复诊|诊疗|医[生师]意见|医[生师]提示|伤情|伤病|病因|死因|孕周|孕期|孕次|产次|产检|预产期|末次月经|妊娠|分娩|胎次|血压|心率|血脂|血红蛋白|胆固醇|甘油三酯|尿酸|肌酐|转氨酶|血氧|血小板|肿瘤标志|过敏|疼痛|术前|术后|麻醉|出院小结|护理记录|护理级别|diagnos|medical(?! insurance)|health(?! ?check)|\bpatient ?(?:id|no|number)\b|\bmrn\b|illness|disease|symptom|allerg|medication|prescription|patholog|vaccin|treatment|clinical|pregnan|fertility|gestation|(?:visit|admission) ?reason|reason for (?:visit|admission)|chief ?complaint|presenting ?complaint|comorbidit|blood ?(?:pressure|sugar|glucose)|heart ?rate|^dx$|^hiv\b|\bicd\b|^(?:(?:cy|ry|mz|zy|cb|lc)zd|zd(?:mc|jg|xx)|jb(?:mc|zd|bm)|ssmc|gms|jws|jwbs|xbs|zyh|blh|mzh|jzkh)$|surgery|injur/,
  ],
  [
    "credit_report",
    /征信|徵信|信用报告|信用评分|^信用分|芝麻(?:信用)?分|信用记录|信用等级|逾期(?:次数|金额|期数)|credit ?(?:report|score|history|record|rating)|\bfico\b/,
  ],
  ["criminal_record", /\b(?:fz|wf)jl\b|犯罪|前科|案底|刑事|违法记录|服刑|criminal|conviction|felony|arrest/],
  ["sex_life", /性取向|性生活|性伴|性经历|sexual|sex ?life/],
  ["intimate_image", /私密照|裸照|intimate ?image|nude/],
  [
    "location_track",
    /行踪|轨迹|轨迹点|行程|出行记录|通行记录|track ?points?|trajectory|gps ?track|(?:location|route) ?history|travel ?records?|travel ?history|itinerary/,
  ],
  [
    "precise_location",
    /经纬度|精准定位|精确位置|实时位置|定位坐标|^经度$|^纬度$|gps|lat ?(?:lng|lon)|^lat(?:itude)?$|^(?:lng|lon|longitude)$|geo ?(?:location|point|coordinates)|precise ?location|home ?location/,
  ],
  [
    "income",
    /工资(?!卡|账)|调薪|定薪|薪资|薪酬|月薪|年薪|薪水|底薪|基本工资|实发|应发|奖金|津贴|个税|收入|年终奖|报酬|待遇|绩效工资|公积金(?!账)|期望薪|salary|income|\bwage|payroll(?! account)|compensation|bonus|net ?pay|gross ?pay|base ?pay|earnings|remuneration|\bctc\b|stipend|^(?:srze|[sy]fgz|jbgz|gzze|gwgz|xjgz|jxgz|grsds)$/,
  ],
  [
    "financial_account",
    /银行卡|銀行卡|开户账|开户帐|支付宝密码|\byh(?:kh|zh)\b|card ?expir|brokerage ?account|银行账|银行帐|储蓄卡|信用卡|借记卡|工资卡|证券账|基金账|资金账|股票账|支付账|存款|账户余额|支付密码|交易密码|卡密|收款账|退款账|cvv2?|\bcvc\b|card ?(?:no|num|number|pin)|bank ?(?:account|card|acct)|securities ?account|fund ?account|\biban\b|磁道|payment ?account|account ?balance|debit card|credit card/,
  ],
  ["minor_under_14", /儿童姓名|幼儿|婴儿|宝宝|小学生|child ?(?:name|dob|birth)|kindergarten/],
];

/** "salary type", "tax rate", "bonus points": what is beside an income and is none. */
const NO_INCOME = /\b(?:type|rate|points?|currency|frequency|period|cycle|status)\b|类型|类别|币种|积分|税率|周期|状态/;

/** The sensitive kind a field name announces; null for ordinary fields. `words` comes from `wordsOfField`. */
export function sensitiveKindOfField(words: string): SensitiveKind | null {
  const kind = RULES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return kind === "income" && NO_INCOME.test(words) ? null : kind;
}
