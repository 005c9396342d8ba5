import { Random } from "../recognise-quality/random.ts";

/**
 * Medians in milliseconds of several tasks run in turn, so that whatever else the machine does slows all of them alike. The
 * order is drawn anew for each round: nobody always comes after the same one and its garbage. The first `warmUp` rounds are
 * not counted: the engine compiles what it meets. A turn is as many runs as fit into `turn` milliseconds, at least one, so
 * that a quick task is not timed by what the slow one before it left in the caches.
 */
export async function interleaved(rounds: number, tasks: readonly (() => unknown)[], warmUp = 2, turn = 0): Promise<number[]> {
  const random = new Random(rounds);
  const times = tasks.map(() => [] as number[]);
  for (let round = -warmUp; round < rounds; round++)
    for (const index of shuffled(tasks.length, random)) {
      const time = await timeOfARun(tasks[index] as () => unknown, turn);
      if (round >= 0) times[index]?.push(time);
    }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN);
}

async function timeOfARun(task: () => unknown, turn: number): Promise<number> {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  do {
    await task();
    runs++;
    passed = performance.now() - start;
  } while (passed < turn);
  return passed / runs;
}

function shuffled(length: number, random: Random): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = random.int(0, last);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}
