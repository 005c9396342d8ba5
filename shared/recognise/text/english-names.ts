import { CALLED_BESIDE_CHINESE, GIVEN_NAMES_IN_LATIN } from "./given-names-in-latin.ts";
import type { NameInText } from "./name-in-text.ts";

/** Surnames as passports and mails spell them. */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    "Wang Zhang Chen Liu Zhao Huang Zhou Xu Zhu Guo Luo Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Yuan Jiang Cai Yu Ye Cheng Wei Su Lu Lyu Ding Shen Yao Cui Zhong Tan Liao Jia Xia Fu Bai Zou Meng " +
    "Xiong Qin Qiu Hou Xue Yan Duan Lei Hao Gong Shao Qian Wu Lin Zheng Li Yang Hu Gao Xiang Kong Wong Cheung Lau Leung Ng Kwok Tsang Tsai Hsu Hsieh Chang Chiu Kwan Ouyang Situ Huangfu Shangguan Zhuge Murong Linghu Sima " +
    "Ni Qi Qu Ren Rong Ruan Shi Shu Tao Teng Tong Wen Weng Xi Xing Xuan Yi Yin Ying You Yue Yun Zhai Zhan Zhen Zhuang Zhuo Zuo Zang Zong Mo Mu Nie Niu Ou Pei Pu Miao Mei Mao Ma Lou Lian Leng Lan Lai Kuang Ke Kang " +
    "Jing Jin Jian Ji Hua Hong Heng Hai Guan Gu Ge Gan Geng Fang Fei Fan Du Dou Diao Dai Chu Chi Che Chang Chai Cen Bo Bian Bao Ban Ao Ai " +
    "Lim Goh Teo Koh Chua Ong Yeo Sim Chow Fung Ip Kwong Lam Lui Mak Mok Ngai Poon Siu Suen Sze Tam Tse Tsui Tung Woo Yau Yeung Yip Yiu Yuen Yung Cheuk Chung Kam Ko Leong Kuok Loh Soh Tay Toh Wee Yap"
  ).split(" "),
);
/** Those that are English words as well: a sentence may begin with them. */
const ALSO_ENGLISH: ReadonlySet<string> = new Set("He Long Song Sun Fan Pan May Ran Man Can Hang Hui Min Pang Sha Shan Sang".split(" "));
/** One syllable of Hanyu Pinyin. */
const SYLLABLE =
  "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|uai|uan|iao|ian|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|e|i|o|u)";
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`);
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}${SYLLABLE}$`);
/** "Huang Shan", "Li Ion", "Bai Yun": what stands second in the name of a place or a thing. */
const NOT_SECOND = /^(?:Kong|Shan|He|Hu|Jiang|Lou|Cheng|Xian|Dao|Hai|Gang|Men|Ion|Tea|Lab|Center|Bank|Group|Zhou|Jing|Cun|Qiao|Yuan|Jie)$/;
/** Words of places and companies: not a surname, and nobody's where they stand behind a name. */
const OF_THINGS =
  "Road|Street|Avenue|Lane|Drive|Boulevard|Square|Plaza|Park|Tower|Building|Bank|University|College|School|Institute|Hospital|Clinic|Center|Centre|Airport|Station|Port|Bridge|Hotel|Temple|Lake|River|Island|Mountain|Bay|Beach|Springs|Province|City|County|District|Town|Village|Co|Ltd|Inc|Corp|LLC|GmbH|Group|Holdings|Foundation|Fund|Award|Prize|Day|Cup|Museum|Library|Theatre|Church|Cathedral|Studio|Studios|Press|Media|Technology|Technologies|Tech|Systems|Software|Labs?|Pharma|Motors|Airlines|Beer|Tea|Wine|Whisky|Test|Model|Method|Algorithm|Law|Act|Effect|Syndrome|Disease|Cloud|Code|Script|Framework|Server|Client|Edition|Series|Pro|Plus|Team|Project|Conference";
const OF_A_THING = new RegExp(`^ (?:${OF_THINGS})\\b`);
const THING = new RegExp(`^(?:${OF_THINGS})$`);
/** Makers and people of history that are spoken of everywhere. */
const FIGURES: ReadonlySet<string> = new Set(
  (
    "Louis Vuitton|Christian Dior|Christian Louboutin|Calvin Klein|Ralph Lauren|Hugo Boss|Max Mara|Tommy Hilfiger|Michael Kors|Jack Wolfskin|Jack Daniel|Jack Daniels|Jim Beam|Johnny Walker|Mary Kay|Elizabeth Arden|Tim Hortons|Tony Moly|Roger Vivier|" +
    "Albert Einstein|Isaac Newton|Charles Darwin|Marie Curie|Nikola Tesla|Thomas Edison|Thomas Bayes|Alan Turing|Karl Marx|Friedrich Engels|Vladimir Lenin|Adam Smith|Max Weber|Carl Gauss|Leonhard Euler|William Shakespeare|Charles Dickens|Jane Austen|Mark Twain|" +
    "Steve Jobs|Bill Gates|Elon Musk|Jeff Bezos|Tim Cook|Warren Buffett|Charlie Munger|Peter Drucker|Martin Fowler|Linus Torvalds|Harry Potter|Tom Clancy|James Bond|Robin Hood|Peter Pan|Mary Poppins|Santa Claus|Jesus Christ|Martin Luther|Marco Polo|Claude Sonnet|Claude Opus|Claude Haiku|Claude Code"
  ).split("|"),
);
/** "Zhang Wei", "Elena Kovács", "Margaret O'Donnell", "Jan van der Meer". */
const NAME =
  /(?<![A-Za-z\u00c0-\u017f@./_'’-])([A-Z][a-z\u00df-\u017f]{1,14}(?:-[A-Za-z][a-z]{1,10})?) (?:[A-Z]\. )?((?:(?:van|von|de|da|del|der|di|dos|bin|al|la|le|ten) ){0,2}[A-Z\u00c0-\u017d][A-Za-z'’\u00c0-\u017f]{0,20}(?:-[A-Z\u00c0-\u017d][a-z\u00df-\u017f]{1,20})?)(?![A-Za-z\u00c0-\u017f@_-]|\.[A-Za-z])/g;
/** A sentence about somebody goes on like this. */
const PERSON_AFTER =
  /^(?:['’]s\b|,? (?:will|was|is|has|had|said|says|asked|asks|requested|reported|reports|reviews?|joined|joins|left|leaves|confirmed|approved|called|calls|wrote|replied|needs|wants|can|and|with|who|from|thinks?|loved?|didn|doesn|signs?|complained|works?|sent|agreed|missed|led|leads|owns?|handles?)\b|[,.:;)、，：；。]|\s*$| <|\s*\(| ?[\u4e00-\u9fff])/;
/** And comes to somebody like this. */
const PERSON_BEFORE =
  /(?:\b(?:for|to|by|with|from|welcome|cc|and|meet|contact|called|met|ask|tell|patient|engineer|colleague|manager|director|consultant|lead|owner|assignee|reporter|Mr|Mrs|Ms|Dr|Dear|Hi|Hello|held by|belongs to)[.,:]?,? |^|[\n:>(“"、，：；。-] ?|\. |[\u4e00-\u9fff] ?)$/i;

/** Names in Latin letters in a sentence: Chinese ones by their syllables, others by the given name. `text` is normalised. */
export function englishNames(text: string): NameInText[] {
  const names: NameInText[] = [];
  for (let found = nextName(text, 0); found !== null; found = nextName(text, found.end)) {
    const { value, start, end, kind } = found;
    if (FIGURES.has(value) || OF_A_THING.test(text.slice(end, end + 16))) continue;
    const after = PERSON_AFTER.test(text.slice(end, end + 14));
    const before = PERSON_BEFORE.test(text.slice(Math.max(0, start - 14), start));
    const sure = kind === "sure" || (kind === "likely" ? after || before : after && before);
    names.push({ value, start, end, strength: sure ? "announced" : "possible" });
  }
  return names;
}

/** True where two words of `text` look like somebody's name, whatever stands around them. */
export function holdsEnglishName(text: string): boolean {
  return nextName(text, 0) !== null;
}

interface TwoWords {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "sure" | "likely" | "perhaps";
}

/** The next words at or behind `from` that look like a name. */
function nextName(text: string, from: number): TwoWords | null {
  NAME.lastIndex = from;
  for (let match = NAME.exec(text); match !== null; match = NAME.exec(text)) {
    const [value, first = "", last = ""] = match;
    const kind = kindOf(first, last);
    if (kind !== null) return { value, start: match.index, end: match.index + value.length, kind };
    // "Meeting Elena Kovács": the second word may begin the name.
    NAME.lastIndex = match.index + first.length + 1;
  }
  return null;
}

/** How much two words with capitals look like somebody's name; null where they do not. */
function kindOf(first: string, last: string): TwoWords["kind"] | null {
  if (THING.test(last) || THING.test(first)) return null;
  if (CALLED_BESIDE_CHINESE.has(first) && SURNAMES.has(last)) return "likely";
  if (GIVEN_NAMES_IN_LATIN.has(first)) return SURNAMES.has(last) || last.length > 2 ? "likely" : null;
  const given = last.toLowerCase().replace(/['’-]/g, "");
  if (SURNAMES.has(first) && !NOT_SECOND.test(last)) return TWO_SYLLABLES.test(given) ? "sure" : ONE_SYLLABLE.test(given) ? "perhaps" : null;
  return ALSO_ENGLISH.has(first) && TWO_SYLLABLES.test(given) && last.length > 3 ? "perhaps" : null;
}
