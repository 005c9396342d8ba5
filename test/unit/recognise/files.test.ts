import { utils, write } from "@e965/xlsx";
import type { RecogniseInput } from "@outflow/shared/contract/examination.ts";
import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { deflateSync, gzipSync, strToU8, zipSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { minimalPdf } from "./minimal-pdf.ts";

const AT = new Date("2026-11-22T04:00:00Z");
const utf8 = (text: string) => new TextEncoder().encode(text);
const look = async (input: RecogniseInput) => {
  const { people, account } = await recognise(input, { at: AT });
  return {
    people: people.length,
    values: people.flatMap((person) => person.identifiers.map(({ value }) => value)),
    format: account.format,
    read: account.read,
    reason: account.reason,
  };
};

const ROWS = [["客户名单 2026"], ["姓名", "手机号", "月薪"], ["张伟", 13800138000, 23000], ["李娜", "139-0013-9000", 18000]];
const workbook = utils.book_new();
utils.book_append_sheet(workbook, utils.aoa_to_sheet(ROWS), "客户");
utils.book_append_sheet(workbook, utils.aoa_to_sheet([["Email"], ["wf@example.com"]]), "More");
const xlsx = new Uint8Array(write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
const xls = new Uint8Array(write(workbook, { type: "array", bookType: "biff8" }) as ArrayBuffer);
const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const docx = zipSync({
  "word/document.xml": strToU8(
    `<w:document><w:body><w:p><w:r><w:t>联系人：张伟 138</w:t></w:r><w:r><w:t>00138000</w:t></w:r></w:p><w:tbl><w:tr>${cell("姓名")}${cell("邮箱")}</w:tr><w:tr>${cell("李娜")}${cell("lina@example.com")}</w:tr></w:tbl></w:body></w:document>`,
  ),
  "word/footer1.xml": strToU8("<w:ftr><w:p><w:r><w:t>王芳 13700137000</w:t></w:r></w:p></w:ftr>"),
});
const pptx = zipSync({
  "ppt/slides/slide1.xml": strToU8("<p:sld><a:p><a:r><a:t>讲师：张伟 13800138000</a:t></a:r></a:p></p:sld>"),
  "ppt/presentation.xml": strToU8("<p:presentation/>"),
});

describe("files", () => {
  test("XLSX: every sheet, a title above the header, numbers as numbers", async () => {
    expect(await look({ bytes: xlsx, fileName: "客户.xlsx" })).toMatchObject({ people: 3, format: "xlsx", read: "full" });
  });
  test("XLS", async () => expect(await look({ bytes: xls, fileName: "a.xls" })).toMatchObject({ people: 3, read: "full" }));
  test("DOCX: runs joined, tables as tables, footers", async () => {
    expect(await look({ bytes: docx, fileName: "a.docx" })).toMatchObject({
      people: 3,
      read: "full",
      values: expect.arrayContaining(["13800138000", "lina@example.com", "13700137000"]),
    });
  });
  test("DOCX without its name", async () =>
    expect(await look({ bytes: zipSync({ "word/document.xml": strToU8("<w:p><w:t>13800138000</w:t></w:p>") }) })).toMatchObject({ people: 1 }));
  test("PPTX", async () => expect(await look({ bytes: pptx, fileName: "a.pptx" })).toMatchObject({ people: 1, read: "full" }));
  test("PDF with a text layer", async () =>
    expect(await look({ bytes: minimalPdf("zw@example.com 13800138000"), fileName: "a.pdf" })).toMatchObject({ people: 1, format: "pdf", read: "full" }));
  test("PDF without text is an image", async () =>
    expect(await look({ bytes: minimalPdf(""), fileName: "a.pdf" })).toMatchObject({ people: 0, read: "opaque", reason: "image-only" }));
  test("a broken PDF is damaged", async () =>
    expect(await look({ bytes: utf8("%PDF-1.4 nothing"), fileName: "a.pdf" })).toMatchObject({ read: "opaque", reason: "damaged" }));
  test("ZIP in ZIP", async () => {
    const bytes = zipSync({ "a.xlsx": xlsx, "b/c.zip": zipSync({ "x.csv": strToU8("姓名,电话\n赵敏,13600136000\n") }), "__MACOSX/._a": strToU8("x") });
    expect(await look({ bytes, fileName: "a.zip" })).toMatchObject({ people: 4, read: "full" });
  });
  test("a picture is opaque", async () =>
    expect(await look({ bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), contentType: "image/png" })).toMatchObject({
      read: "opaque",
      reason: "image-only",
    }));
  test("RAR and 7z are opaque", async () =>
    expect(await look({ bytes: utf8("Rar!\u001a\u0007"), fileName: "a.rar" })).toMatchObject({ read: "opaque", reason: "unknown-format" }));
  test("VCF: quoted-printable and folded lines", async () => {
    const bytes = utf8(
      "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=E4=BC=9F\r\nTEL;CELL:1380013\r\n 8000\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:李娜\r\nTEL:13900139000\r\nTEL:13900139001\r\nEND:VCARD\r\n",
    );
    expect(await look({ bytes, fileName: "a.vcf" })).toMatchObject({ people: 2, values: expect.arrayContaining(["张伟", "13800138000"]) });
  });
  test("EML: addresses, text, attachments; shared mailboxes are nobody", async () => {
    const bytes = utf8(
      `From: =?utf-8?B?5byg5Lyf?= <zw@example.com>\r\nTo: lina@example.com, support@example.com\r\nSubject: hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n王芳 13700137000\r\n--b\r\nContent-Type: text/csv; name=a.csv\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\nname,mobile\r\nZhao Min,13600136000\r\n--b--\r\n`,
    );
    expect(await look({ bytes, fileName: "a.eml" })).toMatchObject({ people: 4, read: "full" });
  });
});

describe("bodies", () => {
  test("gzip", async () =>
    expect(await look({ bytes: gzipSync(utf8('{"name":"王芳","mobile":"13700137000"}')), contentType: "application/json" })).toMatchObject({
      people: 1,
      format: "gzip",
      read: "full",
    }));
  test("zlib", async () => expect(await look({ bytes: zlibSync(utf8('{"name":"王芳","mobile":"13700137000"}')) })).toMatchObject({ people: 1, read: "full" }));
  test("protobuf is read in part", async () => {
    const bytes = Uint8Array.of(0x0a, 6, ...utf8("张伟"), 0x12, 11, ...utf8("13800138000"), 8, 0, 0x0a, 6, ...utf8("李娜"), 0x12, 11, ...utf8("13900139000"));
    expect(await look({ bytes, contentType: "application/x-protobuf" })).toMatchObject({ people: 2, read: "partial", reason: "binary" });
  });
  test("raw deflate is noise, and said to be binary", async () =>
    expect(await look({ bytes: deflateSync(utf8("x".repeat(5_000))) })).toMatchObject({ people: 0 }));
  test("base64 in a field: text and a workbook", async () => {
    const body = { note: Buffer.from("王芳 13700137000").toString("base64url"), file: Buffer.from(xlsx).toString("base64") };
    expect(await look({ bytes: utf8(JSON.stringify(body)), contentType: "application/json" })).toMatchObject({ people: 4 });
  });
  test("a multipart upload with a picture of an identity card makes its person sensitive", async () => {
    const text =
      '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\n张伟\r\n--x\r\nContent-Disposition: form-data; name="mobile"\r\n\r\n13800138000\r\n--x\r\nContent-Disposition: form-data; name="idCardFront"; filename="1.png"\r\nContent-Type: image/png\r\n\r\n\u0089PNG\r\n--x--\r\n';
    const { people, account } = await recognise({ bytes: utf8(text), contentType: "multipart/form-data; boundary=x" }, { at: AT });
    expect(people.map((person) => person.sensitiveKinds)).toEqual([["id_card_image"]]);
    expect(account).toMatchObject({ read: "partial", reason: "image-only" });
  });
  test.each([
    ["UTF-16 LE with a mark", "utf16le", [0xff, 0xfe]],
    ["UTF-16 LE without", "utf16le", []],
    ["UTF-8 with a mark", "utf8", [0xef, 0xbb, 0xbf]],
  ] as const)("%s", async (_name, encoding, mark) => {
    expect(await look({ bytes: Uint8Array.of(...mark, ...Buffer.from("姓名,手机\n张伟,13800138000\n", encoding)), fileName: "a.csv" })).toMatchObject({
      people: 1,
      values: expect.arrayContaining(["张伟"]),
    });
  });
  test("GB18030", async () => {
    const bytes = Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0x0a, 0xd5, 0xc5, 0xce, 0xb0, ...utf8(",13800138000\n"));
    expect(await look({ bytes, fileName: "a.csv" })).toMatchObject({ people: 1, values: expect.arrayContaining(["张伟"]) });
  });
  test("\\u escapes", async () => expect(await look({ bytes: utf8('{"\\u59d3\\u540d":"\\u5f20\\u4f1f"}') })).toMatchObject({ people: 1, values: ["张伟"] }));
});
