import { CFB, utils, write } from "@e965/xlsx";
import type { PiKind } from "@outflow/shared/contract/kinds.ts";
import type { Read } from "@outflow/shared/contract/transfer-report.ts";
import { deflateSync, gzipSync, strToU8, zipSync, zlibSync } from "fflate";
import { HALF_SEALED_ZIP, SEALED_PDF, SEALED_ZIP } from "./sealed-samples.ts";

/** A file or body that is no text, and the truth about it. */
export interface FileCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
  readonly file?: string;
  readonly people: number;
  readonly read: Read;
  /** Why it was not read in full. */
  readonly reason?: string;
  readonly kinds?: readonly PiKind[];
}

const PERSON = '{"name":"张伟","mobile":"13800138000"}';
const CSV = "姓名,手机\n张伟,13800138000\n李娜,13900139000\n";
const ROWS = [["客户名单"], ["姓名", "订单号", "手机"], ["张伟", "13700137000", 13_800_138_000], ["李娜", "13600136000", "139-0013-9000"]];
const HAN: readonly PiKind[] = ["name", "mobile"];
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

function workbook(bookType: "xlsx" | "xlsb" | "biff8" | "xlml" | "ods"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), "客户");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** An office document with a password is a compound file with the encrypted package in it (MS-OFFCRYPTO 2.3). */
function sealedOffice(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0));
  CFB.utils.cfb_add(container, "/EncryptedPackage", new Uint8Array(64));
  return new Uint8Array(CFB.write(container, { type: "array" }) as number[]);
}

/** GB18030 of 张伟 and 姓名,手机. */
const ZHANG_WEI = [0xd5, 0xc5, 0xce, 0xb0];
const HEADER = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa];
const gb18030 = Uint8Array.of(...HEADER, 10, ...ZHANG_WEI, ...strToU8(",13800138000\n"));

function utf16(text: string, order: "little" | "big", mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (order === "little" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const message = (number: number, text: string) => [number, strToU8(text).length, ...strToU8(text)];
const protobuf = Uint8Array.of(...message(0x0a, "张伟"), ...message(0x12, "13800138000"), 8, 0, ...message(0x1a, "zw@example.com"));
const utf16Prose = "姓名：张伟，性别：男，住址：上海市浦东新区世纪大道一百号";
const mail = strToU8(
  [
    "From: =?GB2312?B?1cXOsA==?= <zw@example.com>",
    'To: "Li, Na" <ln@example.com>, noreply@example.com',
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: multipart/alternative; boundary=c",
    "",
    "--c",
    "Content-Type: text/plain",
    "",
    "Your program does not show HTML.",
    "--c",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>王芳 13700137000</p>",
    "--c--",
    "--b",
    "Content-Type: application/zip",
    'Content-Disposition: attachment; filename="a.zip"',
    "Content-Transfer-Encoding: base64",
    "",
    SEALED_ZIP,
    "--b--",
    "",
  ].join("\r\n"),
);
const gbkCard = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5=CE=B0\r\nTEL:13800138000\r\nEND:VCARD\r\n";
const newCard = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:李娜\r\nTEL;TYPE="cell";VALUE=uri:tel:+86-139-0013-9000\r\nBDAY:19900307\r\nEND:VCARD\r\n';

const full = (name: string, bytes: Uint8Array, file: string | undefined, people: number, kinds = HAN): FileCase => ({
  name,
  bytes,
  file,
  people,
  read: "full",
  kinds,
});
const opaque = (name: string, bytes: Uint8Array, file: string, reason: string): FileCase => ({ name, bytes, file, people: 0, read: "opaque", reason });
const partly = (name: string, bytes: Uint8Array, file: string | undefined, people: number, reason: string): FileCase => ({
  name,
  bytes,
  file,
  people,
  read: "partial",
  reason,
});

export const FILE_CASES: readonly FileCase[] = [
  full("XLSX", workbook("xlsx"), "a.xlsx", 2),
  full("XLSX that says CSV", workbook("xlsx"), "a.csv", 2),
  full("XLSB", workbook("xlsb"), "a.xlsb", 2),
  full("XLS", workbook("biff8"), "a.xls", 2),
  full("XLS that is XML", workbook("xlml"), "a.xls", 2),
  full("XLS that is a page", strToU8("<table><tr><th>姓名</th><th>手机</th></tr><tr><td>张伟</td><td>13800138000</td></tr></table>"), "a.xls", 1),
  full("ODS", workbook("ods"), "a.ods", 2),
  opaque("XLSX with a password", sealedOffice(), "a.xlsx", "encrypted"),
  opaque("DOCX with a password", sealedOffice(), "a.docx", "encrypted"),
  opaque("PDF with a password", fromBase64(SEALED_PDF), "a.pdf", "encrypted"),
  opaque("ZIP with a password", fromBase64(SEALED_ZIP), "a.zip", "encrypted"),
  partly("ZIP half of which has a password", fromBase64(HALF_SEALED_ZIP), "a.zip", 1, "encrypted"),
  opaque("RTF", strToU8("{\\rtf1 13800138000}"), "a.rtf", "unknown-format"),
  opaque("DOC", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)), "a.doc", "unknown-format"),
  opaque("ZIP cut short", zipSync({ "a.txt": strToU8("张伟 13800138000".repeat(50)) }).subarray(0, 60), "a.zip", "damaged"),
  full("ZIP in ZIP", zipSync({ "a.csv": strToU8(CSV), "b.zip": zipSync({ "c.json": strToU8('{"name":"王芳","mobile":"13700137000"}') }) }), "a.zip", 3),
  partly("ZIP with a bomb beside a table", zipSync({ "a.txt": new Uint8Array(30_000_000), "b.csv": strToU8(CSV) }), "a.zip", 2, "too-large"),
  partly("mail with a sealed attachment", mail, "a.eml", 3, "encrypted"),
  full("VCF in GBK", strToU8(gbkCard), "a.vcf", 1),
  full("VCF 4.0", strToU8(newCard), "a.vcf", 1, ["name", "mobile", "birth_date"]),
  full("gzip of CSV", gzipSync(strToU8(CSV)), "a.csv.gz", 2),
  full("gzip in gzip", gzipSync(gzipSync(strToU8(PERSON))), undefined, 1),
  full("zlib", zlibSync(strToU8(PERSON)), undefined, 1),
  { ...full("raw deflate", deflateSync(strToU8(PERSON)), undefined, 1), type: "application/json" },
  partly("gzip cut short", gzipSync(strToU8(`${PERSON}${"x".repeat(2_000)}`)).subarray(0, 60), undefined, 1, "damaged"),
  { ...partly("protobuf", protobuf, undefined, 1, "binary"), type: "application/x-protobuf" },
  { ...partly("protobuf that says JSON", protobuf, undefined, 1, "binary"), type: "application/json" },
  full("GB18030", gb18030, "a.csv", 1),
  full("GB18030 in JSON", Uint8Array.of(...strToU8('{"name":"'), ...ZHANG_WEI, ...strToU8('","mobile":"13800138000"}')), undefined, 1),
  full(
    "XML in GBK",
    Uint8Array.of(...strToU8('<?xml version="1.0" encoding="GBK"?><c><name>'), ...ZHANG_WEI, ...strToU8("</name><mobile>13800138000</mobile></c>")),
    "a.xml",
    1,
  ),
  ...(["little", "big"] as const).flatMap((order) => [
    full(`UTF-16, ${order} end first, with a mark`, utf16(CSV, order, true), "a.csv", 2),
    full(`UTF-16, ${order} end first, without`, utf16(CSV, order, false), "a.csv", 2),
    full(`UTF-16, ${order} end first, nothing but Chinese`, utf16(utf16Prose, order, false), "a.txt", 1, ["name"]),
  ]),
  full("UTF-8 with a mark", strToU8(`\ufeff${PERSON}`), undefined, 1),
];
