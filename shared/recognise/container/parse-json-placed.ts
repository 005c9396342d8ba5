import { PlacedText } from "../people/tree.ts";

/** Deeper than this the ordinary parser takes over; its values have no places. */
const DEPTH = 200;

/** JSON (RFC 8259) whose strings know where they stand in `text`; undefined when it is not JSON or too deep. For findings only: slower than JSON.parse. */
export function parseJsonPlaced(text: string): unknown {
  try {
    JSON.parse(text);
    return new PlacedJson(text).document();
  } catch {
    return undefined;
  }
}

/** Reads what JSON.parse has already accepted, so it need not judge. */
class PlacedJson {
  private at = 0;

  constructor(private readonly text: string) {}

  document(): unknown {
    return this.value(0);
  }

  private value(depth: number): unknown {
    if (depth > DEPTH) throw new RangeError("too deep for places");
    this.skipBlanks();
    const char = this.text[this.at];
    if (char === "{") return this.object(depth);
    if (char === "[") return this.array(depth);
    if (char === '"') return this.string();
    const token = /[^\s,\]}]+/y;
    token.lastIndex = this.at;
    const word = token.exec(this.text)?.[0] ?? "null";
    this.at += word.length;
    return JSON.parse(word);
  }

  private object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.at++;
    for (this.skipBlanks(); this.text[this.at] !== "}"; this.skipBlanks()) {
      if (this.text[this.at] === ",") this.at++;
      this.skipBlanks();
      const name = this.string().text;
      this.skipBlanks();
      this.at++;
      entries.push([name, this.value(depth + 1)]);
    }
    this.at++;
    return Object.fromEntries(entries);
  }

  private array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at++;
    for (this.skipBlanks(); this.text[this.at] !== "]"; this.skipBlanks()) {
      if (this.text[this.at] === ",") this.at++;
      items.push(this.value(depth + 1));
    }
    this.at++;
    return items;
  }

  private string(): PlacedText {
    const start = this.at + 1;
    let end = start;
    while (this.text[end] !== '"') end += this.text[end] === "\\" ? 2 : 1;
    this.at = end + 1;
    const raw = this.text.slice(start, end);
    if (!raw.includes("\\")) return new PlacedText(raw, (index) => start + index);
    const places = placesOf(raw);
    return new PlacedText(JSON.parse(`"${raw}"`) as string, (index) => start + (places[index] ?? raw.length));
  }

  private skipBlanks(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? "")) this.at++;
  }
}

/** Where in the escaped text every UTF-16 unit of the string begins. */
function placesOf(raw: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < raw.length; i += raw[i] === "\\" ? (raw[i + 1] === "u" ? 6 : 2) : 1) places.push(i);
  return places;
}
