import { PlacedText } from "../people/tree.ts";

const ESCAPE = /\\u([\da-f]{4})/gi;

/** Text in which `\\u5f20` stands for a character, as source code and logs write it, with the characters back in their places; null where there is none. */
export function unescapeText(text: string): PlacedText | null {
  const places: number[] = [];
  let plain = "";
  let from = 0;
  for (const match of text.matchAll(ESCAPE)) {
    for (let i = from; i < match.index; i++) places.push(i);
    plain += text.slice(from, match.index) + String.fromCharCode(Number.parseInt(match[1] ?? "", 16));
    places.push(match.index);
    from = match.index + match[0].length;
  }
  if (from === 0) return null;
  for (let i = from; i < text.length; i++) places.push(i);
  return new PlacedText(plain + text.slice(from), (index) => places[index] ?? text.length);
}
