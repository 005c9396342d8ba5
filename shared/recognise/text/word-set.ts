const PAIRS = 0x1_0000;

/** A set of words of two characters and more that says no to nearly everything by the first two. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly pairs = new Uint8Array(PAIRS);

  constructor(words: readonly string[]) {
    this.words = new Set(words);
    for (const word of words) this.pairs[pairAt(word)] = 1;
  }

  has(word: string): boolean {
    return this.pairs[pairAt(word)] === 1 && this.words.has(word);
  }
}

function pairAt(word: string): number {
  return (word.charCodeAt(0) * 31 + word.charCodeAt(1)) & (PAIRS - 1);
}
