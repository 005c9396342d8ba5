const DIGIT = new Map([..."〇零○一二三四五六七八九"].map((char, place) => [char, Math.max(0, place - 2)]));
/** The first year of the Republic is 1912. */
const BEFORE_REPUBLIC = 1_911;

/** "十二" → 12, "七十四" → 74, "廿三" → 23, "初七" → 7, "一百零二" → 102; NaN for what is no number up to 199. */
function small(text: string): number {
  if (text.startsWith("一百")) return 100 + (text.length === 2 ? 0 : small(text.slice(2).replace(/^[零〇○]/, "")));
  const plain = text.replace("初", "").replace("廿", "二十").replace("卅", "三十");
  const [tens = "", ones = "", more] = plain.includes("十") ? plain.split("十") : ["", plain];
  if (more !== undefined || tens.length > 1 || ones.length > 1) return Number.NaN;
  if (!plain.includes("十")) return DIGIT.get(ones) ?? Number.NaN;
  return (tens === "" ? 1 : (DIGIT.get(tens) ?? Number.NaN)) * 10 + (ones === "" ? 0 : (DIGIT.get(ones) ?? Number.NaN));
}

function numberOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : small(text);
}

/** "一九九〇年十二月二十五日" → "1990年12月25日", "民國七十四年五月三日" → "1985年5月3日", "民國74/5/3" alike; any other text as it is. */
export function withArabicDate(text: string): string {
  const match = /^([一二][〇零○一二三四五六七八九]{3})年([正冬腊臘一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅初]{1,3})[日号]?$/.exec(text);
  if (match !== null) {
    const [, year = "", month = "", day = ""] = match;
    return `${Array.from(year, (char) => DIGIT.get(char)).join("")}年${OF_THE_MOON.get(month) ?? small(month)}月${small(day)}日`;
  }
  const era = /^(昭和|平成|令和) ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(text);
  if (era !== null) return `${(ERAS.get(era[1] ?? "") ?? 0) + (era[2] === "元" ? 1 : Number(era[2]))}年${era[3]}月${era[4]}日`;
  const short = /^([一二三四五六七八九〇零]{2})年/.exec(text);
  if (short !== null) return withArabicDate(`${/^[〇零一二]/.test(text) ? "二〇" : "一九"}${text}`);
  const republic =
    /^民[国國] ?([\d一二三四五六七八九十百零〇○]{1,5}) ?[年/.-] ?([\d一二三四五六七八九十]{1,2}) ?[月/.-] ?([\d一二三四五六七八九十廿卅初]{1,3}) ?[日号號]?$/.exec(
      text,
    );
  if (republic === null) return text;
  const [, year = "", month = "", day = ""] = republic;
  return `${numberOf(year) + BEFORE_REPUBLIC}年${numberOf(month)}月${numberOf(day)}日`;
}

/** The year before the first of each. */
const ERAS = new Map([
  ["昭和", 1_925],
  ["平成", 1_988],
  ["令和", 2_018],
]);

/** Months that the old calendar calls by a name. */
const OF_THE_MOON = new Map([
  ["正", 1],
  ["冬", 11],
  ["腊", 12],
  ["臘", 12],
]);
