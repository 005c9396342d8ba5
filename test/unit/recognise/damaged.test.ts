import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { recogniseStream } from "@outflow/shared/recognise/recognise-stream.ts";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ALL_CASES } from "../../cases/recognise/all-cases.ts";
import { FILE_CASES } from "../../cases/recognise/file-cases.ts";
import { CASES_AT } from "../../cases/recognise/recognise-case.ts";

const CONSOLE = ["debug", "info", "log", "warn", "error"] as const;
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const level of CONSOLE) vi.spyOn(console, level).mockImplementation((...words) => void said.push(words.map(String).join(" ")));
});
afterEach(() => vi.restoreAllMocks());

const documents = [
  ...FILE_CASES.map(({ bytes, type, file }) => ({ bytes, type, file })),
  ...ALL_CASES.slice(0, 400).map(({ text, type, file }) => ({ bytes: new TextEncoder().encode(text), type, file })),
];
const document = fc.constantFrom(...documents);
const TYPES = [null, "application/json", "text/csv", "text/html", "multipart/form-data; boundary=x", "application/pdf", "text/plain; charset=gbk"];
/** A document with bytes changed, its end cut off, or a piece of it put in again. */
const damage = fc.record({
  document,
  at: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }),
  cut: fc.option(fc.nat()),
  twice: fc.option(fc.nat()),
  type: fc.option(fc.constantFrom(...TYPES)),
  file: fc.option(fc.constantFrom("a.csv", "a.xlsx", "a.docx", "a.pdf", "a.zip", "a.eml", "a.vcf", "a.xml", "a.txt")),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged({ document: { bytes }, at, cut, twice }: Damage): Uint8Array {
  const changed = twice === null ? bytes.slice() : Uint8Array.of(...bytes, ...bytes.subarray(twice % (bytes.length + 1)));
  for (const [place, byte] of at) if (changed.length > 0) changed[place % changed.length] = byte;
  return cut === null ? changed : changed.subarray(0, cut % (changed.length + 1));
}

test("damaged documents are read as far as they go: nothing is thrown, nothing is said", { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (one) => {
      const bytes = damaged(one);
      const { account } = await recognise(
        { bytes, contentType: one.type ?? one.document.type, fileName: one.file ?? one.document.file },
        { at: CASES_AT, withFindings: true },
      );
      expect(account.bytes).toBe(bytes.length);
      expect(account.read === "full").toBe(account.reason === null);
    }),
    { numRuns: 1_500 },
  );
  expect(said).toEqual([]);
});

test("as a stream in pieces of any size they are the same", { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(damage, fc.integer({ min: 1, max: 4_000 }), async (one, size) => {
      const bytes = damaged(one);
      const file = { contentType: one.type ?? one.document.type, fileName: one.file ?? one.document.file };
      const whole = await recognise({ bytes, ...file }, { at: CASES_AT });
      let at = 0;
      const stream = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.subarray(at, at + size));
          at += size;
        },
      });
      let people = 0;
      let account = null;
      for await (const batch of recogniseStream(stream, file, { at: CASES_AT })) {
        people += batch.people.length;
        account = batch.account;
      }
      expect([people, account]).toEqual([whole.people.length, whole.account]);
    }),
    { numRuns: 300 },
  );
});

test("every canary stays where it is: in no finding, no account and no log, whatever document it is in", async () => {
  const canaries = ["13800138000", "13900139000", "张伟", "李娜", "zw@example.com", "440305196210262971"];
  for (const { bytes, type, file } of documents)
    for (const end of [bytes.length, Math.floor(bytes.length / 2)]) {
      const { findings, account, people } = await recognise(
        { bytes: bytes.subarray(0, end), contentType: type, fileName: file },
        { at: CASES_AT, withFindings: true },
      );
      const told = JSON.stringify([findings, account, people.map(({ identifiers, ...rest }) => [rest, identifiers.map(({ kind }) => kind)])]) + said.join();
      expect(canaries.filter((canary) => told.includes(canary))).toEqual([]);
    }
});

test("a damaged workbook, about which its library would speak, is read in silence", async () => {
  const book = FILE_CASES.find(({ name }) => name === "XLS")!;
  for (let at = 512; at < book.bytes.length; at += 301) {
    const bytes = book.bytes.slice();
    bytes.fill(0xee, at, at + 2);
    await recognise({ bytes, fileName: book.file }, { at: CASES_AT });
  }
  expect(said).toEqual([]);
});
