import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { RECOGNISERS } from "@outflow/shared/recognise/recognisers/all-recognisers.ts";
import { describe, expect, test } from "vitest";

const AT = new Date("2026-11-22T04:00:00Z");
/** What makes backtracking patterns stumble: long runs of nearly the right thing. */
const SEEDS = [
  "1",
  "1 ",
  "13-",
  "138",
  "a",
  "a.",
  "a@",
  "@a.",
  "a@a.",
  "6228 ",
  "62",
  "张",
  "上海市",
  "上海市浦东新区",
  "路1",
  "微信",
  "微信：",
  "QQ",
  "*",
  "1*",
  "+1 ",
  "(",
  "省市区",
  "<p>",
  "</",
  "{",
  '"',
  "\\u",
  "%E5",
  "\t",
  "姓名,",
  "姓名：",
  "\n",
  "，",
  "确诊",
  "患",
  "A",
  "E1",
  "DE89",
  "=",
  "a=b&",
  "无",
];

async function timeOf(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    await recognise({ bytes, contentType: "text/plain" }, { at: AT });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("time grows with the size, not with its square", () => {
  test.each(SEEDS)("a long run of %j", async (seed) => {
    const size = 20_000;
    const rounds: string[] = [];
    // A machine that is busy elsewhere can slow any one measurement, but not make a square look like a line: the best of several rounds counts.
    for (let round = 0; round < 4; round++) {
      const small = await timeOf(seed.repeat(size / seed.length));
      const large = await timeOf(seed.repeat((size * 8) / seed.length));
      // Eight times the text: linear is 8, quadratic 64; half a second of 160,000 characters is what a busy machine may add.
      if (large < 500 || large / small < 32) return;
      rounds.push(`${small.toFixed(1)} ms became ${large.toFixed(1)} ms`);
    }
    expect(rounds, "in every round the time grew faster than the text").toEqual([]);
  });

  test.each(RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))("%s on its own examples, joined", (_id, recogniser) => {
    const joined = [...recogniser.examples.hits, ...recogniser.examples.misses].join("").repeat(400);
    const time = (text: string) => {
      const start = performance.now();
      for (const _ of text.matchAll(recogniser.pattern));
      return performance.now() - start;
    };
    time(joined);
    const small = time(joined);
    const large = time(joined.repeat(8));
    expect(large < 500 || large / small < 32, `${small.toFixed(1)} ms became ${large.toFixed(1)} ms`).toBe(true);
  });
});
