const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Chinese characters as a table: asked for nearly every character of a text, without making a string of it. */
export class IdeographSet {
  private readonly table = new Uint8Array(LAST - FIRST + 1);

  constructor(characters: Iterable<string>) {
    for (const char of characters) this.table[char.charCodeAt(0) - FIRST] = 1;
  }

  /** `code` is a UTF-16 unit; false for what is no ideograph. */
  has(code: number): boolean {
    return code >= FIRST && code <= LAST && this.table[code - FIRST] === 1;
  }
}
