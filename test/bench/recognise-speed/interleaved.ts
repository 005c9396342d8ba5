/**
 * Medians in milliseconds of several tasks run in turn, so that whatever else the machine does slows all of them alike. Each
 * round begins with another of them, so that nobody always comes after the same one and its garbage. The first `warmUp` rounds are not counted: the engine compiles what it meets.
 */
export async function interleaved(rounds: number, tasks: readonly (() => unknown)[], warmUp = 2): Promise<number[]> {
  const times = tasks.map(() => [] as number[]);
  for (let round = -warmUp; round < rounds; round++)
    for (let turn = 0; turn < tasks.length; turn++) {
      const index = (turn + round + warmUp) % tasks.length;
      const start = performance.now();
      await tasks[index]?.();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN);
}
