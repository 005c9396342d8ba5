import type { NameInText } from "./name-in-text.ts";
import { SHAPE, shapeOf } from "./name-shape.ts";

/** "[10:01] 张伟: …", "张伟 10:01". */
const LINE = /^[^\S\n]{0,4}(?:\[[\d: -]{4,20}\][^\S\n]?|[\d:/ -]{5,20}[^\S\n])?([\u4e00-\u9fff]{2,4})(?:[^\S\n]?[:：]|[^\S\n]{1,3}\d{1,2}:\d{2})/gm;

/** Who speaks in a chat: names at the beginnings of lines, two lines at least. `text` is normalised. */
export function speakersIn(text: string): NameInText[] {
  if (!text.includes("\n") || !text.includes(":")) return [];
  const speakers: NameInText[] = [];
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match !== null; match = LINE.exec(text)) {
    const value = match[1] ?? "";
    if ((shapeOf(value) & (SHAPE.likely | SHAPE.loose)) === 0) continue;
    const start = match.index + match[0].indexOf(value);
    speakers.push({ value, start, end: start + value.length, strength: "announced" });
  }
  return speakers.length > 1 ? speakers : [];
}
