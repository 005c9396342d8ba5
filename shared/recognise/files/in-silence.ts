const LEVELS = ["debug", "info", "log", "warn", "error"] as const;

/** Runs a library that talks to the console about what it reads, and may quote it. Only for work without an `await`: nobody else's words are lost. */
export function inSilence<Result>(work: () => Result): Result {
  const spoken = LEVELS.map((level) => [level, console[level]] as const);
  for (const level of LEVELS) console[level] = () => undefined;
  try {
    return work();
  } finally {
    for (const [level, speak] of spoken) console[level] = speak;
  }
}
