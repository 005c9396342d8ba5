import { WordFinder } from "./word-finder.ts";

/** Words without which a text says nothing of somebody beside what identifies them. Asked of texts in lower case; whoever looks for a side adds its words. */
export const SIDE_WORDS = new WordFinder();

export const AGE_WORD = SIDE_WORDS.add([
  "岁",
  "歲",
  "年龄",
  "年齡",
  "个月大",
  "月龄",
  "年级",
  "小学",
  "幼儿园",
  "患儿",
  "新生儿",
  "year",
  "age ",
  "aged ",
  "age: ",
  "aged: ",
]);
