import type { Say } from "../words/speak.ts";

/** 1 234 567 with thin spaces, as everywhere in this product. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, "\u2009");
}

export function peopleUnit(count: number, say: Say): string {
  return say(count === 1 ? "people.unit.one" : "people.unit");
}

export function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Wall-clock time in the reader's own zone. */
export function clock(instant: string, say: Say): string {
  return new Intl.DateTimeFormat(say("language.tag"), { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false }).format(new Date(instant));
}

/** "美国 · US"; the code stays beside the name because reports carry the code. */
export function countryName(code: string | null, say: Say): string {
  if (code === null) return say("country.unknown");
  const name = new Intl.DisplayNames([say("language.tag")], { type: "region", fallback: "none" }).of(code);
  return name ? `${name} · ${code}` : code;
}
