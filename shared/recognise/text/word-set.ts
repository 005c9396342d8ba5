const PAIRS = 0x1_0000;

/** A set of words of two characters and more that says no to nearly everything by the first two. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly pairs = new Uint8Array(PAIRS);

  constructor(words: readonly string[]) {
    this.words = new Set(words);
    for (const word of words) this.pairs[pairAt(word, 0)] = 1;
  }

  has(word: string): boolean {
    return this.mayBegin(word, 0) && this.words.has(word);
  }

  /** False where no word begins at `start` of `text`. */
  mayBegin(text: string, start: number): boolean {
    return this.pairs[pairAt(text, start)] === 1;
  }
}

function pairAt(text: string, start: number): number {
  return (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1)) & (PAIRS - 1);
}
