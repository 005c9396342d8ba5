/** As many lists as a small integer has bits to spare in every engine. */
const MOST_LISTS = 30;
const PAIRS = 4_096;

interface Word {
  readonly word: string;
  readonly second: number;
  bits: number;
}

/** The words with one first character. */
interface Bucket {
  /** Lists that hold the character itself. */
  alone: number;
  readonly words: Word[];
}

/** Looks for the words of many lists at once: one walk over a text in the place of one pattern per list. */
export class WordFinder {
  private readonly lists: string[] = [];
  private readonly begins = new Uint16Array(0x1_0000);
  /** Which first and second characters go together: says no to most of what begins like a word. */
  private readonly pairs = new Uint8Array(PAIRS);
  private readonly buckets: Bucket[] = [{ alone: 0, words: [] }];

  /** The bit of a list of words, the same for the same list; 0 for an empty one. Throws where there are more lists than bits. */
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
    if (this.begins[first] === 0) this.begins[first] = this.buckets.push({ alone: 0, words: [] }) - 1;
    const bucket = this.buckets[this.begins[first] as number] as Bucket;
    if (word.length === 1) {
      bucket.alone |= bit;
      return;
    }
    const second = word.charCodeAt(1);
    this.pairs[pairOf(first, second)] = 1;
    const known = bucket.words.find((other) => other.word === word);
    if (known === undefined) bucket.words.push({ word, second, bits: bit });
    else known.bits |= bit;
  }

  /** The bits of the lists of which a word stands in `text` from `start` to `end`. */
  in(text: string, start = 0, end = text.length): number {
    let found = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const begins = this.begins[code] as number;
      if (begins === 0) continue;
      const { alone, words } = this.buckets[begins] as Bucket;
      found |= alone;
      if (i + 1 === end) break;
      const next = text.charCodeAt(i + 1);
      if (this.pairs[pairOf(code, next)] === 0) continue;
      for (let w = 0; w < words.length; w++) {
        const { word, second, bits } = words[w] as Word;
        if (second === next && (found & bits) !== bits && i + word.length <= end && (word.length === 2 || text.startsWith(word, i))) found |= bits;
      }
    }
    return found;
  }
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}
