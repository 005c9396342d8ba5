import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { expect, test } from "vitest";
import { ALL_CASES } from "../../cases/recognise/all-cases.ts";
import { FILE_CASES } from "../../cases/recognise/file-cases.ts";
import { CASES_AT } from "../../cases/recognise/recognise-case.ts";
import { type WatchedPattern, watchPatterns } from "../../support/watched-patterns.ts";

/** Shorter texts than this cost nothing even where time grows with their square. */
const LONG = 2_000;
const LONGEST = 60_000;
const OPTIONS = { at: CASES_AT, withFindings: true };
const utf8 = (text: string) => new TextEncoder().encode(text);

/** One long text in every place where a text can stand: what a field's name or a table's cell is asked is asked of it, too. */
function placesFor(text: string): readonly (readonly [body: string, type: string | null])[] {
  return [
    [text, "text/plain"],
    [`${text}\n${text}`, null],
    [
      JSON.stringify({ note: text, name: text, mobile: text, address: text, id_card: text, url: `https://example.com/?${text}`, [text]: "x" }),
      "application/json",
    ],
    [`姓名,手机,备注\n${text},${text},${text}\n`, "text/csv"],
    [`<p>${text}</p><table><tr><td>${text}</td></tr></table>`, "text/html"],
    [`a=${text}&${text}=b&c`, "application/x-www-form-urlencoded"],
    [`--x\r\nContent-Disposition: form-data; name="${text}"\r\n\r\n${text}\r\n--x--`, "multipart/form-data; boundary=x"],
    [`BEGIN:VCARD\r\nFN:${text}\r\nTEL:${text}\r\nEND:VCARD`, "text/vcard"],
    [`From: ${text}\r\nSubject: ${text}\r\n\r\n${text}`, "message/rfc822"],
  ];
}

async function recogniseEverything(): Promise<void> {
  for (const { text, type, file } of ALL_CASES) await recognise({ bytes: utf8(text), contentType: type, fileName: file }, OPTIONS);
  for (const { bytes, type, file } of FILE_CASES) await recognise({ bytes, contentType: type, fileName: file }, OPTIONS);
  for (const seed of ["张伟 13800138000，", "a1@example.com ", "上海市1", "<p>a</p>", "\\u5f20", "%E5%BC%A0", "a=b&", '"'])
    for (const [body, type] of placesFor(seed.repeat(20_000 / seed.length))) await recognise({ bytes: utf8(body), contentType: type }, OPTIONS);
}

/** What the pattern fits, beginnings and ends of it, and the characters it is written with: a pattern that goes back and forth does so over nearly the right thing. */
function pumpsFor({ source, flags, samples }: WatchedPattern): Set<string> {
  const pumps = new Set<string>([...source].slice(0, 200));
  for (const sample of samples) {
    const fit = new RegExp(source, flags.replace(/[gy]/g, "")).exec(sample)?.[0] || sample;
    for (let length = 1; length <= Math.min(fit.length, 24); length++) pumps.add(fit.slice(0, length)).add(fit.slice(-length));
    for (const char of fit.slice(0, 12)) pumps.add(char);
  }
  return pumps;
}

function timeOf({ source, flags }: WatchedPattern, pump: string, length: number): number {
  const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  const text = `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}!`;
  const start = performance.now();
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) if (match[0] === "") pattern.lastIndex++;
  return performance.now() - start;
}

/** Eight times the text: linear is 8, a square 64. What a busy machine adds once, it does not add in every round. */
function growsTooFast(pattern: WatchedPattern, pump: string, length: number): boolean {
  for (let round = 0; round < 3; round++) {
    const small = timeOf(pattern, pump, length / 8);
    const large = small > TOO_LONG_MS ? Number.POSITIVE_INFINITY : timeOf(pattern, pump, length);
    if (large < 40 || large / small < 32) return false;
  }
  return true;
}

/** Nothing that reads a text once takes as long for a few thousand characters; the longer text is then not waited for. */
const TOO_LONG_MS = 100;

test("time grows with the text for every pattern that meets a long one, whatever repeats in it", { timeout: 180_000 }, async () => {
  const patterns = (await watchPatterns(recogniseEverything)).filter(({ longest }) => longest >= LONG);
  expect(patterns.length).toBeGreaterThan(60);
  const slow = patterns.flatMap((pattern) => {
    const pump = [...pumpsFor(pattern)].find((candidate) => growsTooFast(pattern, candidate, Math.min(pattern.longest, LONGEST)));
    return pump === undefined ? [] : [`${JSON.stringify(pump)} in ${pattern.source}`];
  });
  expect(slow).toEqual([]);
});
