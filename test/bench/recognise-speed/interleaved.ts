/**
 * Medians in milliseconds of several tasks run in turn, so that whatever else the machine does slows all of them alike. The
 * first `warmUp` rounds are not counted: the engine compiles what it meets.
 */
export async function interleaved(rounds: number, tasks: readonly (() => unknown)[], warmUp = 2): Promise<number[]> {
  const times = tasks.map(() => [] as number[]);
  for (let round = -warmUp; round < rounds; round++)
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN);
}
