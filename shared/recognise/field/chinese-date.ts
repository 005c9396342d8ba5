const DIGIT = new Map([..."〇零○一二三四五六七八九"].map((char, place) => [char, Math.max(0, place - 2)]));

/** "十二" → 12, "二十五" → 25, "廿三" → 23, "初七" → 7; NaN for what is no number up to 39. */
function small(text: string): number {
  const plain = text.replace("初", "").replace("廿", "二十").replace("卅", "三十");
  const [tens = "", ones = "", more] = plain.includes("十") ? plain.split("十") : ["", plain];
  if (more !== undefined || tens.length > 1 || ones.length > 1) return Number.NaN;
  if (!plain.includes("十")) return DIGIT.get(ones) ?? Number.NaN;
  return (tens === "" ? 1 : (DIGIT.get(tens) ?? Number.NaN)) * 10 + (ones === "" ? 0 : (DIGIT.get(ones) ?? Number.NaN));
}

/** "一九九〇年十二月二十五日" → "1990年12月25日"; any other text as it is. */
export function withArabicDate(text: string): string {
  const match = /^([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅初]{1,3})[日号]?$/.exec(text);
  if (match === null) return text;
  const [, year = "", month = "", day = ""] = match;
  return `${Array.from(year, (char) => DIGIT.get(char)).join("")}年${small(month)}月${small(day)}日`;
}
