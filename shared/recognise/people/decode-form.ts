/** A form with its escapes resolved, and where each of its UTF-16 units stood. */
export interface DecodedForm {
  readonly text: string;
  readonly at: Int32Array;
}

/** Resolves `%XX` (UTF-8) and `+`; escapes that are no UTF-8 stay as they are. */
export function decodeForm(source: string): DecodedForm {
  const at = new Int32Array(source.length + 1);
  let text = "";
  const append = (piece: string, index: number) => {
    for (let i = 0; i < piece.length; i++) at[text.length + i] = index;
    text += piece;
  };
  for (let index = 0; index < source.length; ) {
    const escaped = source[index] === "%" ? /^(?:%[\dA-Fa-f]{2}){1,4}/.exec(source.slice(index, index + 12))?.[0] : undefined;
    const character = escaped === undefined ? null : firstCharacter(escaped);
    if (character === null) append(source[index] === "+" ? " " : (source[index] ?? ""), index);
    else append(character.text, index);
    index += character?.length ?? 1;
  }
  return { text, at: at.subarray(0, text.length) };
}

/** The character that the first escapes of `escaped` spell, and how many units they take; null when they spell none. */
function firstCharacter(escaped: string): { text: string; length: number } | null {
  const first = Number.parseInt(escaped.slice(1, 3), 16);
  const length = 3 * (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
  try {
    return { text: decodeURIComponent(escaped.slice(0, length)), length };
  } catch {
    return null;
  }
}
