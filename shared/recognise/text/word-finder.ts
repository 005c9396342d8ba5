/** As many lists as a small integer has bits to spare in every engine. */
const MOST_LISTS = 30;
const PAIRS = 0x1_0000;

interface Word {
  readonly word: string;
  readonly first: number;
  readonly second: number;
  /** -1 for a word of two characters. */
  readonly third: number;
  bits: number;
}

/** Looks for the words of many lists at once: one walk over a text in the place of one pattern per list. */
export class WordFinder {
  private readonly lists: string[] = [];
  /** 0 for a character that begins no word, else 1 + its place in `alone`. */
  private readonly begins = new Uint16Array(0x1_0000);
  /** Lists that hold a first character as a word of its own. */
  private readonly alone: number[] = [];
  /** By the first two characters, hashed: 0, or the place of such words in `buckets`. */
  private readonly pairs = new Uint16Array(PAIRS);
  private readonly buckets: Word[][] = [[]];

  /** The bit of a list of words, the same for the same list; 0 for an empty one. Throws where there are more lists than bits: those are for another finder. */
  add(list: readonly string[]): number {
    if (list.length === 0) return 0;
    const key = list.join("\n");
    const known = this.lists.indexOf(key);
    if (known !== -1) return 1 << known;
    if (this.lists.length === MOST_LISTS) throw new Error(`a word finder takes ${MOST_LISTS} lists`);
    const bit = 1 << (this.lists.push(key) - 1);
    for (const word of list) this.addWord(word, bit);
    return bit;
  }

  private addWord(word: string, bit: number): void {
    const first = word.charCodeAt(0);
    if (this.begins[first] === 0) this.begins[first] = this.alone.push(0);
    if (word.length === 1) {
      const place = (this.begins[first] as number) - 1;
      this.alone[place] = (this.alone[place] as number) | bit;
      return;
    }
    const second = word.charCodeAt(1);
    const pair = pairOf(first, second);
    if (this.pairs[pair] === 0) this.pairs[pair] = this.buckets.push([]) - 1;
    const bucket = this.buckets[this.pairs[pair] as number] as Word[];
    const known = bucket.find((other) => other.word === word);
    if (known === undefined) bucket.push({ word, first, second, third: word.length === 2 ? -1 : word.charCodeAt(2), bits: bit });
    else known.bits |= bit;
  }

  /** The bits of the lists of which a word stands in `text` from `start` to `end`. */
  in(text: string, start = 0, end = text.length): number {
    const { begins, alone, pairs } = this;
    let found = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const place = begins[code] as number;
      if (place === 0) continue;
      found |= alone[place - 1] as number;
      if (i + 1 === end) break;
      const pair = pairs[pairOf(code, text.charCodeAt(i + 1))] as number;
      if (pair !== 0) found |= this.beginningAt(text, i, end, this.buckets[pair] as Word[], found);
    }
    return found;
  }

  private beginningAt(text: string, at: number, end: number, words: readonly Word[], known: number): number {
    let found = 0;
    for (let w = 0; w < words.length; w++) {
      const { word, first, second, third, bits } = words[w] as Word;
      if ((known & bits) === bits || first !== text.charCodeAt(at) || second !== text.charCodeAt(at + 1)) continue;
      if (third === -1 || (third === text.charCodeAt(at + 2) && at + word.length <= end && text.startsWith(word, at))) found |= bits;
    }
    return found;
  }
}

function pairOf(first: number, second: number): number {
  return (first * 257 + second) & (PAIRS - 1);
}
