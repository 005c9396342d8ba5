import { PlacedText } from "./tree.ts";

const SEPARATOR = /[,;，；\n]+/g;

/** "13800138000,13900139000" in the field of a list: its pieces, in their places; null for a text that is one. */
export function piecesOf(value: unknown): (string | PlacedText)[] | null {
  const text = value instanceof PlacedText ? value.text : value;
  if (typeof text !== "string" || text.search(SEPARATOR) === -1) return null;
  const pieces: (string | PlacedText)[] = [];
  let start = 0;
  const take = (end: number) => {
    const from = start;
    const piece = text.slice(from, end);
    if (piece.trim() !== "") pieces.push(value instanceof PlacedText ? new PlacedText(piece, (index) => value.at(from + index)) : piece);
  };
  for (const match of text.matchAll(SEPARATOR)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return pieces.length > 1 ? pieces : null;
}
