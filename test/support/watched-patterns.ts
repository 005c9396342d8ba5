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
  const stop = listen((pattern, text) => note(seen, pattern, text));
  try {
    await run();
  } finally {
    stop();
  }
  return [...seen.values()];
}

/** The regular expressions that run while `run` does, which waits for nothing, each once. */
export function patternsRunBy(run: () => unknown): readonly RegExp[] {
  const seen = new Map<string, RegExp>();
  const stop = listen((pattern) => seen.set(keyOf(pattern), pattern));
  try {
    run();
  } finally {
    stop();
  }
  return [...seen.values()];
}

/** Calls `hear` for every run of a regular expression until what it returns is called. */
function listen(hear: (pattern: RegExp, text: string) => void): () => void {
  const prototype = RegExp.prototype as unknown as Record<PropertyKey, Method>;
  const originals = METHODS.map((name) => [name, prototype[name] as Method] as const);
  for (const [name, original] of originals)
    prototype[name] = function (text, ...rest) {
      if (typeof text === "string") hear(this, text);
      return original.call(this, text, ...rest);
    };
  return () => {
    for (const [name, original] of originals) prototype[name] = original;
  };
}

/** The same for two expressions that are written alike. */
export function keyOf({ source, flags }: RegExp): string {
  return `${flags}/${source}`;
}

function note(seen: Map<string, WatchedPattern>, pattern: RegExp, text: string): void {
  const { source, flags } = pattern;
  const key = keyOf(pattern);
  const known = seen.get(key) ?? { source, flags, samples: new Set<string>(), longest: 0 };
  seen.set(key, known);
  known.longest = Math.max(known.longest, text.length);
  if (known.samples.size < SAMPLES && text.length < LONGEST_SAMPLE) known.samples.add(text);
}
