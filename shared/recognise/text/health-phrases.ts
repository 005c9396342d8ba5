import type { SensitiveKind } from "../../contract/kinds.ts";
import { ALLERGENS, HEALTH_WORDS } from "./health-words.ts";

/** [kind, the words without one of which the pattern cannot match, in lower case and set apart by |, the pattern]. */
export type Phrases = readonly (readonly [SensitiveKind, words: string, RegExp])[];

/** Names that say by themselves that somebody is ill, simplified and traditional. Everyday exaggerations (强迫症) are left out. */
const ILLNESSES =
  "阿尔茨海默|老年痴呆|失智症|帕金森|癫痫|癲癇|自闭症|自閉症|孤独症|多动症|躁郁症|躁鬱症|憂鬱症|双相情感|双相障碍|精神障碍|惊恐发作|创伤后应激|厌食症|暴食症|自伤|自残|自杀未遂|哮喘|氣喘病|肺炎|肺气肿|支气管炎|肺栓塞|气胸|尘肺|矽肺|肺结节|心梗|心肌梗|心衰|心力衰竭|心绞痛|心肌炎|早搏|动脉瘤|动脉硬化|静脉曲张|脑出血|脑溢血|脑卒中|脑瘫|脑膜炎|脑震荡|偏瘫|截瘫|下肢瘫痪|瘫痪在床|肝硬化|肝炎|脂肪肝|胆结石|胰腺炎|胃溃疡|胃炎|胃出血|肠梗阻|阑尾炎|痔疮|肛瘘|肾结石|肾炎|肾衰|尿毒症|肾病综合征|痛风|甲亢|甲减|甲状腺结节|乳腺结节|乳腺增生|子宫肌瘤|多囊卵巢|卵巢囊肿|宫外孕|前列腺炎|红斑狼疮|类风湿|强直性脊柱炎|淋巴瘤|骨髓瘤|血友病|地中海贫血|唐氏综合征|白内障|青光眼|视网膜脱落|梅毒|淋病|尖锐湿疣|疱疹|银屑病|白癜风|荨麻疹|手足口病|登革热|腰椎间盘突出|颈椎病|半月板损伤|韧带断裂|截肢|骨质疏松|关节炎|股骨头坏死|渐冻症|重症肌无力|多发性硬化|高血壓|腫瘤";

/** Medicines that are taken for something: said of somebody where one takes them, not where they are sold. */
const MEDICINES =
  "舍曲林|氟西汀|帕罗西汀|西酞普兰|度洛西汀|奥氮平|利培酮|喹硫平|阿立哌唑|碳酸锂|丙戊酸|卡马西平|拉莫三嗪|二甲双胍|阿卡波糖|达格列净|司美格鲁肽|胰岛素|氨氯地平|硝苯地平|缬沙坦|厄贝沙坦|美托洛尔|他汀|华法林|氯吡格雷|利伐沙班|左甲状腺素|优甲乐|甲巯咪唑|多奈哌齐|美金刚|左旋多巴|甲氨蝶呤|羟氯喹|泼尼松|恩替卡韦|替诺福韦|替尼|单抗|来那度胺|他莫昔芬|来曲唑|米非司酮|黄体酮|布地奈德|沙丁胺醇|孟鲁司特|奥司他韦|异烟肼|利福平|地西泮|阿普唑仑|佐匹克隆|美沙酮";

/** What a laboratory or a ward measures: a figure behind it is somebody's. */
const MEASURES =
  "血糖|血压|血壓|糖化|尿酸|肌酐|转氨酶|谷丙|谷草|甲胎蛋白|血红蛋白|白细胞|红细胞|血小板|胆固醇|甘油三酯|低密度|血氧|心率|肿瘤标志物|癌指數|癌指数|骨密度|眼压|左眼视力|右眼视力|裸眼视力";

/** Health as prose speaks of it: GB/T 45574-2025 Annex A. */
export const HEALTH_PHRASES: Phrases = [
  [
    "medical_health",
    "诊|房颤|心律|骨裂|摔伤|扭伤|烧伤|烫伤|镜|核磁|级伤残|患|病|癌|既往|过敏|孕|妊娠|流产|术|化疗|放疗|透析|抑郁|焦虑|精神分裂|糖尿|高血压|冠心|肿瘤|艾滋|hiv|乙肝|乙型|肺结核|住院|处方|化验|体检|服用|骨折|阳性|阴性|核酸|抗体|抗原|活检|基因检测(?:报告|结果)|致病性(?:变异|突变)|主诉|接种|基因检测|致病性|发烧|发热|体温|慢阻肺|胆囊|脑梗|中风|心理咨询",
    /确诊|诊断(?:为|结果|[:：]|患)|被诊断|患有?(?:[^\s，。；,;]{0,8})(?:病|癌|炎|症|瘤|综合征)|罹患|病史|既往史|过敏史|药物过敏|对[^\s，。；,;]{1,8}过敏|怀孕|孕\d{1,2}周|妊娠|流产|手术(?:史|后|记录)|(?:做了?|行|接受|进行)[^\s，。；,;]{0,10}(?:手术|切除术|置换术|移植术)|切除(?:手)?术后?|化疗|放疗|透析|抑郁症|焦虑症|精神分裂|糖尿病|高血压|冠心病|肿瘤|癌症|[\u4e00-\u9fff]癌|艾滋|HIV|乙肝|乙型肝炎|肺结核|白血病|心脏病|住院(?:治疗|号|记录)|病历|处方|化验(?:单|结果)|体检(?:报告|结果|异常)|服用[^\s，。；,;]{1,10}(?:片|胶囊|药)|骨折|(?:核酸|抗体|抗原|梅毒|结核|尿检|血检|检测|检查|复检|结果|试验|筛查|仍|呈|确证)[^\s，。；,;]{0,10}阳性(?!率|预测|对照|样本)|体检发现|房颤|心律失常|骨裂|(?:摔|扭|烧|烫)伤|[胃肠]镜(?!检查室)|核磁共振|发烧\s?\d{2}|体温\s?\d{2}|[一二三四五六七八九十]级伤残|(?:核酸|抗体|抗原|病毒)[^\s，。；,;]{0,6}(?:结果|阳性|阴性)|(?:入院|出院|门诊)诊断|活检|术后恢复|主诉|(?:疫苗)?接种记录|(?:发烧|发热|体温)[^\S\n]?3[89]|慢阻肺|胆囊炎|脑梗|中风|失眠焦虑|心理咨询预约/,
  ],
  [
    "medical_health",
    "diagnos|medical|admitted|appendicitis|suffer|allergic|prescribed|pregnant|chemo|diabet|hypertension|depression|hiv|cancer|fractur|sprained|underwent|asthma|anxiety|bipolar|schizophreni|ptsd|autis|dementia|alzheimer|parkinson|stroke|heart|epilep|tumo|leuk|hepatitis|tubercul|miscarr|positive|insulin|dialysis|antidepress",
    /\b(?:diagnos(?:ed with|is)\b|medical history|suffers? from|allergic to|prescribed|pregnant|chemotherapy|diabet(?:es|ic)|hypertension|admitted with|appendicitis|depression disorder|HIV[- ]positive|cancer patient|fractured|sprained|underwent [a-z ]{0,20}surgery|(?:has|with|have|had) (?:an? )?(?:mild |severe |chronic |acute )?(?:asthma|stroke|heart attack|tumou?r|epilepsy|hepatitis|tuberculosis|dementia|autism|miscarriage)|anxiety disorder|bipolar disorder|schizophreni(?:a|c)|PTSD|alzheimer'?s|parkinson'?s|leuk(?:a)?emia|tested positive|(?:on|takes?) (?:insulin|antidepressants)|on dialysis)/i,
  ],
  ["medical_health", ILLNESSES, new RegExp(ILLNESSES)],
  ["medical_health", `${ALLERGENS.map((allergen) => `${allergen}过敏`).join("|")}`, new RegExp(`(?:${ALLERGENS.join("|")})过敏`)],
  [
    "medical_health",
    "mg|ug|ml|iu",
    /\d[^\S\n]?(?:mg|ug|ml|iu)[^\S\n]{0,2}(?:q[dn]|bid|tid|qid|qod)(?![a-z])|(?:片|胶囊|颗粒)[^\S\n]?\d{1,4}(?:\.\d{1,2})?[^\S\n]?mg/i,
  ],
  ["medical_health", HEALTH_WORDS.join("|"), new RegExp(HEALTH_WORDS.join("|"))],
  [
    "medical_health",
    `${MEASURES}|cd4|hcg|psa`,
    new RegExp(`(?:${MEASURES}|(?<![a-z])(?:cd4|hcg|psa))[^\\s，。；,;\\d]{0,6}[^\\S\\n]?(?:\\d|偏[高低]|超标|异常|升高|過高)`, "i"),
  ],
  [
    "medical_health",
    MEDICINES,
    new RegExp(
      `(?:服用?|[吃用打停换开]了?|注射|改用|口服)[^\\s，。；,;]{0,6}(?:${MEDICINES})|(?:${MEDICINES})[^\\s，。；,;\\d]{0,3}[^\\S\\n]?(?:\\d{1,4}(?:\\.\\d{1,3})?[^\\S\\n]?(?:mg|g|ml|毫克|单位|片|粒)|每[日天晚早次周]|治疗|一[天日次]|已用)`,
      "i",
    ),
  ],
  [
    "medical_health",
    "预产期|預產期|产检|產檢|剖腹|剖宫|顺产|順產|早产|備孕|备孕|懷孕|试管婴儿|保胎|不孕|不育|月经|停经|绝经",
    /预产期|預產期|产检|產檢|剖[腹宫]产|顺产|順產|早产|备孕|備孕|懷孕|试管婴儿|保胎|不孕|不育症?|月经(?:推迟|不调|未来)|停经|绝经/,
  ],
  [
    "medical_health",
    "领药|取药|拿药|抓药|病假|发烧|高烧|住院|入院|出院|转院|就诊|就診|复诊|複診|回診|转icu|入icu|进icu|在icu|病危|抢救|轮椅|人工耳蜗|助听器|假肢|义肢|胰岛素|服药|服藥|吃药|停药|用药|口服|停服|漏服|每日|每天|每晚|每早",
    /[领取拿抓]药(?!房|店|窗|机|柜)|(?:请|休)了?[^\s，。；,;]{0,3}病假|发烧(?!友)|高烧|住院(?!医|部|总|楼)[^\s，。；,;]{0,4}\d{1,3}\s?[天日]|(?:因|住)[^\s，。；,;]{1,12}住院(?!医|部)|办[理了]?(?:入院|出院|转院)|(?:入院|出院|转院)(?:治疗|记录|小结|手续|后|时|诊断|日期)|(?:复诊|複診|回診)|(?:前来|多次|因[^\s，。；,;]{1,10})就[诊診]|[转入进在]ICU(?![a-z])|病危|抢救(?:无效|室)|(?:坐|使用|依靠)轮椅|人工耳蜗|助听器|假肢|义肢|(?:打|用|注射)[^\s，。；,;]{0,4}胰岛素|(?:长期|规律|按时|正在|坚持|需要?)(?:服药|服藥|吃药|用药|口服)|停药|停服|漏服|每[日天晚早][^\s，。；,;]{0,2}[一二两三四半\d]{1,2}[片粒丸颗支]/i,
  ],
];
