const WARM_UP_CALLS = 60_000;

/**
 * Nanoseconds for one call of each competitor, taken in turn so that a slow moment of the machine hits all of them; each round begins with
 * another of them, so that nobody always pays for the garbage of the same one. The median of the rounds counts. `inputsOf` gives a round its inputs: the same every time, or new ones that nobody has seen.
 */
export function nanosecondsEach(
  inputsOf: (round: number) => readonly string[],
  competitors: Readonly<Record<string, (input: string) => unknown>>,
  rounds: number,
): Readonly<Record<string, number>> {
  const taken = new Map<string, number[]>(Object.keys(competitors).map((name) => [name, []]));
  const all = Object.entries(competitors);
  let kept: unknown;
  let turn = 0;
  for (let round = -Math.max(3, Math.ceil(WARM_UP_CALLS / inputsOf(0).length)); round < rounds; round++) {
    const inputs = inputsOf(round);
    turn++;
    for (let at = 0; at < all.length; at++) {
      const [name, run] = all[(at + turn) % all.length]!;
      const start = process.hrtime.bigint();
      for (const input of inputs) kept = run(input);
      const nanoseconds = Number(process.hrtime.bigint() - start) / inputs.length;
      // The first rounds only warm up, so that compiled code is compared with compiled code.
      if (round >= 0) taken.get(name)?.push(nanoseconds);
    }
  }
  if (kept === undefined) throw new Error("A competitor returned nothing.");
  return Object.fromEntries([...taken].map(([name, times]) => [name, median(times)]));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
