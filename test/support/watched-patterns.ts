/** A regular expression that ran, what it ran on, and the longest text it was given. */
export interface WatchedPattern {
  readonly source: string;
  readonly flags: string;
  readonly samples: Set<string>;
  longest: number;
}

const SAMPLES = 6;
const LONGEST_SAMPLE = 400;
const METHODS = ["exec", "test", Symbol.replace, Symbol.match, Symbol.matchAll, Symbol.split, Symbol.search] as const;
type Method = (this: RegExp, text: string, ...rest: unknown[]) => unknown;

/** Every regular expression that runs while `run` does, literal or made, wherever it stands in the code. */
export async function watchPatterns(run: () => Promise<void>): Promise<readonly WatchedPattern[]> {
  const seen = new Map<string, WatchedPattern>();
  const prototype = RegExp.prototype as unknown as Record<PropertyKey, Method>;
  const originals = METHODS.map((name) => [name, prototype[name] as Method] as const);
  for (const [name, original] of originals)
    prototype[name] = function (text, ...rest) {
      if (typeof text === "string") note(seen, this, text);
      return original.call(this, text, ...rest);
    };
  try {
    await run();
  } finally {
    for (const [name, original] of originals) prototype[name] = original;
  }
  return [...seen.values()];
}

function note(seen: Map<string, WatchedPattern>, { source, flags }: RegExp, text: string): void {
  const key = `${flags}/${source}`;
  const known = seen.get(key) ?? { source, flags, samples: new Set<string>(), longest: 0 };
  seen.set(key, known);
  known.longest = Math.max(known.longest, text.length);
  if (known.samples.size < SAMPLES && text.length < LONGEST_SAMPLE) known.samples.add(text);
}
