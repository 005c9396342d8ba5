import type { NameInText } from "./name-in-text.ts";

/** Surnames as passports and mails spell them, without those that are English words (He, Long, Song, Sun, Fan, Pan, May …). */
const SURNAME =
  "Wang|Zhang|Chen|Liu|Zhao|Huang|Zhou|Xu|Zhu|Guo|Luo|Liang|Xie|Tang|Deng|Feng|Cao|Peng|Zeng|Xiao|Tian|Dong|Yuan|Jiang|Cai|Yu|Ye|Cheng|Wei|Su|Lu|Lyu|Ding|Shen|Yao|Cui|Zhong|Tan|Liao|Jia|Xia|Fu|Bai|Zou|Meng|Xiong|Qin|Qiu|Hou|Xue|Yan|Duan|Lei|Hao|Gong|Shao|Qian|Wu|Lin|Zheng|Li|Yang|Hu|Gao|Xiang|Kong|Wong|Cheung|Lau|Leung|Ng|Kwok|Tsang|Tsai|Hsu|Hsieh|Chang|Chiu|Kwan|Ouyang|Situ";
const GIVEN_IN_ENGLISH =
  "Alice|Amy|Andrew|Andy|Anna|Annie|Ben|Betty|Bill|Bob|Brian|Candy|Carol|Cathy|Cindy|Coco|Daniel|David|Eason|Echo|Eddie|Ella|Ellen|Emily|Emma|Eric|Eva|Fiona|Frank|Gary|George|Gina|Helen|Henry|Irene|Ivy|Jack|Jacky|James|Jane|Jason|Jay|Jenny|Jerry|Jessica|Jessie|Jim|Jimmy|Joe|John|Johnny|Joyce|Judy|Julia|Karen|Kate|Kelly|Ken|Kevin|Kitty|Lily|Linda|Lisa|Lucy|Luke|Maggie|Mandy|Maria|Mary|Matt|Mia|Michael|Michelle|Mike|Nancy|Nick|Nicole|Olivia|Oscar|Paul|Peter|Rachel|Ray|Richard|Robert|Robin|Rose|Ryan|Sally|Sam|Sarah|Simon|Sophia|Sophie|Stella|Steve|Steven|Susan|Tina|Tom|Tommy|Tony|Vicky|Victor|Vivian|Wendy|William|Winnie|Yoyo|Zoe";
/** One or two syllables of Hanyu Pinyin that do not read as an English word. */
const SYLLABLE =
  "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|uai|uan|iao|ian|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|e|i|o|u)";
/** "Huang Shan", "Li Ion": what stands second in the name of a place or a thing. */
const NOT_SECOND = "Shan|He|Hu|Jiang|Lu|Lou|Cheng|Xian|Shi|Dao|Hai|Yuan|Gang|Men|Kong|Ion|Tea|Lab|Center|Institute|University|Bank|Group";

const NAME = new RegExp(
  `(?<![A-Za-z-])(?:(?:${GIVEN_IN_ENGLISH}) (?:${SURNAME})|(?:${SURNAME}) (?!(?:${NOT_SECOND})\\b)(?=[A-Z][a-z])[A-Z][a-z]{1,10})(?![A-Za-z-]| (?:Road|Street|Avenue|Bank|University|Hospital|Co|Ltd|Inc|Group|River|Lake|Province|City)\\b)`,
  "g",
);
const GIVEN_FIRST = new RegExp(`^(?:${GIVEN_IN_ENGLISH}) `);
const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,2}$`);
/** A sentence about somebody goes on like this. */
const PERSON_AFTER =
  /^(?:'s\b|,? (?:will|was|is|has|had|said|asked|requested|reported|reviews?|joined|joins|left|confirmed|approved|called|wrote|replied|needs|wants|can|and|with|who|from)\b|[,:;)]|\s*$| <|\s*\()/;
/** And comes to somebody like this. */
const PERSON_BEFORE =
  /(?:\b(?:for|to|by|with|from|welcome|cc|and|meet|contact|called|met|ask|tell|patient|Mr|Mrs|Ms|Dr|Dear|Hi|Hello|held by|belongs to)[.,]?,? |^|[\n:>(“"] ?|\. )$/i;

/** Names of Chinese people in Latin letters, in a sentence that speaks of somebody. `text` is normalised. */
export function englishNames(text: string): NameInText[] {
  const names: NameInText[] = [];
  for (const match of text.matchAll(NAME)) {
    const value = match[0];
    if (!GIVEN_FIRST.test(value) && !PINYIN.test(value.slice(value.indexOf(" ") + 1).toLowerCase())) continue;
    const start = match.index;
    const end = start + value.length;
    const sure = PERSON_AFTER.test(text.slice(end, end + 14)) && PERSON_BEFORE.test(text.slice(Math.max(0, start - 14), start));
    names.push({ value, start, end, strength: sure ? "announced" : "possible" });
  }
  return names;
}
