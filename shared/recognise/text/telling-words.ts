import { RECOGNISERS } from "../recognisers/all-recognisers.ts";
import type { Recogniser } from "../recognisers/recogniser.ts";
import { TRAIT } from "./text-traits.ts";
import { WordFinder } from "./word-finder.ts";

/** Without one of these, in lower case, the pattern that says whether a sentence is worth the rules of `sensitive-in-text` cannot match. */
const SENSITIVE =
  "admitted|房颤|心律|骨裂|摔伤|扭伤|烧伤|烫伤|胃镜|肠镜|核磁|级伤残|诊|患|病|癌|孕|术|疗|抑郁|糖尿|血压|血糖|核酸|抗体|抗原|活检|主诉|接种|发烧|发热|体温|慢阻肺|脑梗|中风|失眠|瘤|艾滋|hiv|乙肝|处方|化验|体检|服用|骨折|过敏|薪|工资|收入|实发|应发|奖金|终奖|基数|信仰|佛教|基督|穆斯林|信佛|信教|残疾|低保|犯罪|前科|判|刑|吸毒|征信|信用|失信|拘|逮捕|通缉|位置|行踪|阳性|信奉|人脸|指纹|声纹|虹膜|掌纹|基因|性取向|性恋|性生活|性伴|轨迹|经纬|坐标|定位|东经|西经|gps|身份证|银行|证券|基金|密码|cvv|diagnos|medical|suffer|allergic|prescri|pregnan|chemo|diabet|hypert|depress|cancer|salary|income|pay|earn|bonus|religio|disab|criminal|convict|credit|face|finger|sexual|muslim|christian|buddhist|catholic|hindu|gay|lesbian|余额".split(
    "|",
  );
const AGES = ["岁", "年龄", "year", "age ", "aged ", "age: "];

const FINDER = new WordFinder();
export const SENSITIVE_WORD = FINDER.add(SENSITIVE);
export const AGE_WORD = FINDER.add(AGES);

/** What is looked up of a recogniser: its keywords, and the words it needs where `needs` lists them. */
export interface WordBits {
  readonly keywords: number;
  readonly needs: number;
}

export const WORD_BITS: readonly WordBits[] = RECOGNISERS.map(({ keywords, needs }: Recogniser) => ({
  keywords: FINDER.add(keywords),
  needs: needs === undefined || needs instanceof RegExp ? 0 : FINDER.add(needs),
}));

/** Characters that have another form in lower case. */
const CASED = TRAIT.upperHex | TRAIT.upper | TRAIT.casedWide;

/** `text` in lower case; the very text where nothing in it has another form. */
export function lowerCased(text: string, traits: number): string {
  return (traits & CASED) === 0 ? text : text.toLowerCase();
}

/** Which words of recognisers, sides and ages stand in a text: the bits above. `lower` is the text in lower case. */
export function tellingWords(lower: string): number {
  return FINDER.in(lower);
}
