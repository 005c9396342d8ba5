import { belongsInReadingRoom } from "@outflow/extension/examine/reading-room.ts";
import { recogniseWith } from "@outflow/shared/recognise/recognise-with.ts";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

const AT = new Date("2026-11-22T04:00:00Z");
const archive = Buffer.from(zipSync({ "a.csv": strToU8("姓名,手机\n张伟,13800138000\n") })).toString("base64");
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]).toString("base64");

test.each([
  ["a page", "<html><p>张伟 13800138000</p></html>"],
  ["XML", "<users><user><name>张伟</name></user></users>"],
  ["a contact card", "BEGIN:VCARD\nFN:张伟\nEND:VCARD"],
  ["a table of a page in a field", '{"html":"<table><tr><th>姓名</th></tr><tr><td>张伟</td></tr></table>"}'],
  ["an archive in a field", JSON.stringify({ note: "张伟 13800138000", file: archive })],
  ["an archive behind a picture", JSON.stringify({ picture, file: archive })],
])("without the readers, %s is left to whoever has them", async (_name, text) => {
  const { account } = await recogniseWith({}, { bytes: new TextEncoder().encode(text) }, { at: AT });
  expect(account).toMatchObject({ reason: "no-reader" });
  expect(belongsInReadingRoom(account)).toBe(true);
});

test.each(['{"name":"张伟"}', "张伟 13800138000", JSON.stringify({ picture })])("what needs none of them stays: %s", async (text) => {
  const { account } = await recogniseWith({}, { bytes: new TextEncoder().encode(text) }, { at: AT });
  expect(belongsInReadingRoom(account)).toBe(false);
});
