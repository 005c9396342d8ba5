import { recognise } from "@outflow/shared/recognise/recognise.ts";
import fc from "fast-check";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

const AT = new Date("2026-11-22T04:00:00Z");
const TYPES = [
  null,
  "application/json",
  "text/plain",
  "text/csv",
  "text/html",
  "application/xml",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
  "application/octet-stream",
  "application/pdf",
  "application/zip",
  "message/rfc822",
  "text/vcard",
  "text/plain; charset=gbk",
  "nonsense",
] as const;
const NAMES = [null, "a.csv", "a.xlsx", "a.xls", "a.docx", "a.pdf", "a.zip", "a.eml", "a.vcf", "a.json", "a.png"] as const;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("whatever the bytes are", () => {
  test("it answers and accounts for every byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.constantFrom(...TYPES), fc.constantFrom(...NAMES), async (bytes, contentType, fileName) => {
        const { account } = await recognise({ bytes, contentType, fileName }, { at: AT });
        expect(account.bytes).toBe(bytes.length);
        expect(account.read === "full").toBe(account.reason === null);
      }),
      { numRuns: 300 },
    );
  });

  test("it answers to any text and any JSON", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.json({ maxDepth: 6 })),
        fc.constantFrom(...TYPES),
        async (text, contentType) => {
          const { people } = await recognise({ bytes: utf8(text), contentType }, { at: AT, withFindings: true });
          expect(people.every((person) => person.identifiers.length > 0 && person.certainty > 0 && person.certainty <= 1)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("nothing it says carries a value, but for the identifiers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10_000_000, max: 99_999_999 }),
        fc.constantFrom("手机号：138#，备注", '{"name":"王#","mobile":"138#"}', "姓名,手机\n张伟,138#"),
        async (number, shape) => {
          const canary = String(number);
          const { findings, account, people } = await recognise({ bytes: utf8(shape.replaceAll("#", canary)) }, { at: AT, withFindings: true });
          expect(JSON.stringify([findings, account, people.map(({ identifiers: _, ...rest }) => rest)])).not.toContain(canary);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("caps hold and say so", () => {
  test("JSON a million deep", async () => {
    const { account } = await recognise({ bytes: utf8("[".repeat(1_000_000) + "]".repeat(1_000_000)), contentType: "application/json" }, { at: AT });
    expect(account).toMatchObject({ read: "partial", reason: "too-deep" });
  });

  test("a string inside a string inside a string", async () => {
    let text = "张伟 13800138000";
    for (let i = 0; i < 12; i++) text = JSON.stringify({ a: text });
    expect((await recognise({ bytes: utf8(text) }, { at: AT })).people).toHaveLength(1);
  });

  test("a ZIP bomb is not unpacked", async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(300_000_000) }, { level: 9 });
    expect((await recognise({ bytes: bomb, fileName: "a.zip" }, { at: AT })).account).toMatchObject({ reason: "too-large" });
  });

  test("a gzip bomb is cut off", async () => {
    const bomb = gzipSync(new Uint8Array(100_000_000).fill(32), { level: 9 });
    expect((await recognise({ bytes: bomb }, { at: AT })).account.reason).toBe("too-large");
  });

  test("an archive in an archive in an archive ends", async () => {
    let inner: Uint8Array = strToU8("张伟 13800138000");
    for (let i = 0; i < 12; i++) inner = zipSync({ [i === 0 ? "a.txt" : "a.zip"]: inner });
    expect((await recognise({ bytes: inner }, { at: AT })).account).toMatchObject({ reason: "too-deep" });
  });

  test("billion laughs stay quiet", async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${"bcdefghij"
      .split("")
      .map((name, i) => `<!ENTITY ${name} "${`&${"abcdefghi"[i]};`.repeat(10)}">`)
      .join("")}]><l>&j;</l>`;
    expect((await recognise({ bytes: utf8(xml), contentType: "text/xml" }, { at: AT })).people).toEqual([]);
  });
});
