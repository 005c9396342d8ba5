import { ALSO_BORNE, GIVEN_NAME_CHARACTERS } from "./given-name-characters.ts";
import { IdeographSet } from "./ideograph-set.ts";
import { isCompoundSurname, surnameLength } from "./surnames.ts";
import { WORDS_THAT_LOOK_LIKE_NAMES } from "./words-that-look-like-names.ts";

/** Ends of what is a place, a department, a product or a list, not a person. */
const THING_CHARACTERS = "部组店区县省镇村街路站厂队处科室局所园港馆院校司行社团班号款版型类费率额度性化器机线表单卡包箱量价品物药餐饭杯鞋衣";
const THING_WORDS = ["中心", "城市", "客服", "小区", "手机", "会员", "门店"];
const THING_END = new RegExp(`(?:[${THING_CHARACTERS}]|${THING_WORDS.join("|")})$`);
/** The last characters of all of them. Not out of the pattern: whoever makes it small for the browser writes its characters as escapes. */
const MAY_END_A_THING = new IdeographSet(`${THING_CHARACTERS}${THING_WORDS.join("")}`);
/** Surnames that begin an everyday word more often than a name: they need a better proof. */
const ALSO_WORDS = new IdeographSet(
  "高于方任万常关时成安明水江河石白金龙武温单包程路车项应支解管段施平和宁汤文左章简严华钱祝顾余许谢乐齐连全权商相来通强房曾向史何牛花井季计宣能国都那后尚别须红游满丰居衡步家储劳扶寿空沙边艾贡云冷危童经公司东党景阳宗官农年充习鱼易原古符池楼尤占容闻颜丛代鹿言初仇修门封终迟桑谈费廉浦安麻牧毕席梅荣仲伊祖慕荆芦巢昌吉元区皮况束植巴乌弓凤铁台查沃帅诸贝杭",
);

/** True for the end of a name of a place, a group or a thing ("黄埔区", "客服部"). */
export function endsLikeAThing(value: string): boolean {
  return value.length > 2 && MAY_END_A_THING.has(value.charCodeAt(value.length - 1)) && THING_END.test(value);
}

/** True where the first surname character is seldom the beginning of a word. */
export function hasTellingSurname(value: string): boolean {
  return isCompoundSurname(value) || !ALSO_WORDS.has(value.charCodeAt(0));
}

/** What the characters of a value are, as bits: one look at it in the place of one per question. */
export const SHAPE = {
  /** The first surname character is seldom the beginning of a word. */
  telling: 1,
  /** An everyday word, or one begins it ("成功经", "满意度"). */
  everyday: 2,
  /** The end of a name of a place, a group or a thing. */
  thing: 4,
  /** Surname and given name both of the characters people bear; it may begin with a word all the same ("黎明霞"). */
  name: 8,
  /** The shape of a name and no everyday word in it: a name wherever it stands. */
  likely: 16,
  /** Three characters, of which those that mostly begin a word may be one; no surname that begins words. */
  loose: 32,
  /** So for any surname; one that begins words needs a given character that does not. */
  wide: 64,
} as const;

/** The bits of `SHAPE` that hold of `value`, which may be no name at all. */
export function shapeOf(value: string): number {
  const surname = surnameLength(value);
  const given = value.length - surname;
  const isWord = WORDS_THAT_LOOK_LIKE_NAMES.has(value);
  let shape = surname === 2 || !ALSO_WORDS.has(value.charCodeAt(0)) ? SHAPE.telling : 0;
  if (isWord || (surname !== 2 && WORDS_THAT_LOOK_LIKE_NAMES.has(value.slice(0, 2)))) shape |= SHAPE.everyday;
  if (endsLikeAThing(value)) shape |= SHAPE.thing;
  if (surname === 0 || given < 1 || given > 2) return shape;
  let borne = 0;
  let odd = 0;
  for (let i = surname; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (GIVEN_NAME_CHARACTERS.has(code)) borne++;
    else if (ALSO_BORNE.has(code)) odd++;
  }
  if (borne === given && !isWord && (shape & SHAPE.thing) === 0) shape |= (shape & SHAPE.everyday) === 0 ? SHAPE.name | SHAPE.likely : SHAPE.name;
  // 罗果果, 周小渔: doubled, or 小 and any character.
  if (surname === 1 && given === 2 && (shape & (SHAPE.everyday | SHAPE.thing)) === 0 && (shape & SHAPE.telling) !== 0 && isPetName(value))
    return shape | SHAPE.wide;
  if (surname !== 1 || given !== 2 || borne + odd < 2 || (shape & (SHAPE.everyday | SHAPE.thing)) !== 0) return shape;
  if ((shape & SHAPE.telling) !== 0) shape |= SHAPE.loose | SHAPE.wide;
  return borne > 0 ? shape | SHAPE.wide : shape;
}

/** What stands behind 小 in words: 小时, 小区, 小组. */
const SMALL_WORDS = new IdeographSet("时学区组型票结计心说数麦吃费路店车镇城户程于到得的了个件包箱号队伙看米巧雨雪暑寒满康额微");

function isPetName(value: string): boolean {
  const first = value.charCodeAt(1);
  const second = value.charCodeAt(2);
  return first === second || (value.charAt(1) === "小" && !SMALL_WORDS.has(second));
}

export function isLikelyName(value: string): boolean {
  return (shapeOf(value) & SHAPE.likely) !== 0;
}

/** The value is an everyday word or begins with one. */
export function isEverydayWord(value: string): boolean {
  return WORDS_THAT_LOOK_LIKE_NAMES.has(value) || (!isCompoundSurname(value) && WORDS_THAT_LOOK_LIKE_NAMES.has(value.slice(0, 2)));
}

/** A whole field that can be a Chinese name: surname and one to three characters, or a dotted minority name. */
export function isChineseName(text: string): boolean {
  if (text.length < 2 || text.length > 20 || text < "\u4e00" || text > "\ua000") return false;
  if (!isAllIdeographs(text)) return /^[\u4e00-\u9fff]{1,8}(?:[·•‧・.][\u4e00-\u9fff]{1,8}){1,2}$/.test(text);
  if (text.length > 4 || WORDS_THAT_LOOK_LIKE_NAMES.has(text) || endsLikeAThing(text)) return false;
  const surname = surnameLength(text);
  return surname === 2
    ? text.length > 2
    : surname === 1 && !(text.length > 2 && WORDS_THAT_LOOK_LIKE_NAMES.has(text.slice(0, 2)) && !isOfGivenCharacters(text, 1));
}

function isAllIdeographs(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x4e00 || text.charCodeAt(i) > 0x9fff) return false;
  return true;
}

/** True where all characters from the index `from` stand in given names. */
export function isOfGivenCharacters(name: string, from: number): boolean {
  for (let i = from; i < name.length; i++) if (!GIVEN_NAME_CHARACTERS.has(name.charCodeAt(i))) return false;
  return true;
}

/** Tibetan given names, alone or two together ("次仁多吉"). */
const TIBETAN =
  /^(?:扎西|次仁|多吉|卓玛|央金|拉姆|尼玛|达瓦|旺堆|格桑|平措|索朗|洛桑|丹增|仁增|贡布|白玛|德吉|措姆|次旦|边巴|巴桑|普布|米玛|旦增|罗布|顿珠|强巴|曲珍|桑珠|旺久|益西|卓嘎|嘎玛|格列|单增|曲扎|旺姆|德庆|加措|江村|赤列|班丹|群培|达娃|玉珍|其美|桑吉|才让|才旦|仁青|加央|旺扎|扎巴|坚赞|洛追){1,2}/;
/** Characters with which names of Uyghurs, Kazakhs, Mongols and Manchus are written. */
const TRANSLITERATED =
  "阿卜杜拉买提古丽娜尔艾合迪热巴力木江依布都卡孜玛努肉吐逊麦米吾斯坦贝帕夏海祖然比克哈萨叶赛甫萨伊明穆罕默德乌塔格日勒图其仁恩和孟根巴雅苏赫那顺宝音朝鲁爱新觉罗叶赫纳喇茹仙再排帕提亚森居马托合塔洪铁文静卓嘎娅琴高娃乃再尼沙木沙塔依吉汗扎勒别克加恩胡达娃也热哈那提阿不来衣热西江衣明夏尔凯丽比努鲁斯曼";

/** Length of a name of another shape at the start of `text` (minority names); 0 where there is none. */
export function otherNameLength(text: string): number {
  const dotted = /^([\u4e00-\u9fff]{1,8})[·•‧・]([\u4e00-\u9fff]{1,10})/.exec(text);
  if (dotted !== null) {
    const [, first = "", rest = ""] = dotted;
    let length = 0;
    while (length < rest.length && TRANSLITERATED.includes(rest[length] ?? "")) length++;
    return length === 0 ? 0 : first.length + 1 + length;
  }
  return TIBETAN.exec(text)?.[0].length ?? 0;
}
