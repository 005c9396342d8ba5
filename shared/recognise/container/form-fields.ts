import { Fields, PlacedText } from "../people/tree.ts";
import { mayNameSomebodysNumber } from "../recognisers/number-neighbours.ts";

/** application/x-www-form-urlencoded (WHATWG URL, "urlencoded parsing") as fields; `withPlaces`: values know where they stand. */
export function formFields(text: string, withPlaces: boolean): Fields {
  const entries: [string, unknown][] = [...new URLSearchParams(text)].map(([name, value]) => [name, typed(name, value)]);
  if (!withPlaces) return new Fields(entries);
  const pairs = text.split("&");
  const placed: [string, unknown][] = [];
  let at = 0;
  let next = 0;
  for (const pair of pairs) {
    if (pair !== "") {
      const entry = entries[next++];
      const equals = pair.indexOf("=");
      if (entry !== undefined)
        placed.push([entry[0], typeof entry[1] === "string" && equals !== -1 ? place(entry[1], pair.slice(equals + 1), at + equals + 1) : entry[1]]);
    }
    at += pair.length + 1;
  }
  return new Fields(placed);
}

/** A form does not tell numbers from texts: eleven digits under a name that speaks of something else are a number. */
function typed(name: string, value: string): unknown {
  return /^1[3-9]\d{9}$/.test(value) && !mayNameSomebodysNumber(name) ? Number(value) : value;
}

function place(value: string, raw: string, at: number): PlacedText {
  if (!raw.includes("%")) return new PlacedText(value, (index) => at + index);
  const places: number[] = [];
  for (let i = 0; i < raw.length; ) {
    const run = /^(?:%[\da-f]{2})+/i.exec(raw.slice(i, i + 3_000))?.[0] ?? "";
    if (run === "") places.push(i++);
    else {
      for (const [char, width] of encodedChars(run)) {
        for (let unit = 0; unit < char.length; unit++) places.push(i);
        i += width;
      }
    }
  }
  return new PlacedText(value, (index) => at + (places[index] ?? raw.length));
}

/** The characters of a run of %XX and how many characters of the run each takes. */
function* encodedChars(run: string): Generator<[string, number]> {
  const bytes = Uint8Array.from(run.match(/[\da-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));
  for (const char of new TextDecoder().decode(bytes)) {
    const size = char === "\ufffd" ? 1 : new TextEncoder().encode(char).length;
    yield [char, size * 3];
  }
}
