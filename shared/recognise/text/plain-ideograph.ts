/** Radicals that Unicode's own compatibility forms leave as they are; from EquivalentUnifiedIdeograph.txt, the simplified ones. */
const SIMPLIFIED = new Map(
  [
    "⺠民",
    "⻅见",
    "⻆角",
    "⻉贝",
    "⻋车",
    "⻓长",
    "⻔门",
    "⻘青",
    "⻚页",
    "⻛风",
    "⻜飞",
    "⻝食",
    "⻢马",
    "⻣骨",
    "⻥鱼",
    "⻦鸟",
    "⻨麦",
    "⻩黄",
    "⻬齐",
    "⻮齿",
    "⻰龙",
    "⻳龟",
  ].map(([radical = "", character = ""]) => [radical, character] as const),
);

/** The character a radical (U+2E80–2FD5) stands for: fonts in PDFs share one drawing between the two, and text taken from them has either. */
export function plainIdeograph(radical: string): string {
  return SIMPLIFIED.get(radical) ?? radical.normalize("NFKC");
}
