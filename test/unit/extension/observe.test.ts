import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleBody } from "../../../extension/observe/assemble-body.ts";
import { couldHoldPeople } from "../../../extension/observe/could-hold-people.ts";
import { FilesRead } from "../../../extension/observe/files-read.ts";
import { HostGate } from "../../../extension/observe/host-gate.ts";
import { hostOfUrl } from "../../../extension/observe/host-of-url.ts";
import { RecentlySeen } from "../../../extension/observe/recently-seen.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const part = (text: string) => ({ bytes: bytes(text).slice().buffer as ArrayBuffer });
const none = { raw: null, formData: null, error: null };

describe("the host of a URL", () => {
  it("is what URL says, for every URL a browser shows", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const { href, hostname } = new URL(url);
        expect(hostOfUrl(href)).toBe(hostname);
      }),
    );
    for (const url of ["https://[2001:db8::1]:8443/a", "http://user:pass@example.com:80/", "https://example.com?x=a@b", "https://example.com./"])
      expect(hostOfUrl(url)).toBe(new URL(url).hostname.replace(/\.$/, ""));
  });

  it("is null for what goes to no host", () => {
    for (const url of ["chrome-extension://abc/popup.html", "data:text/plain,x", "blob:https://example.com/1", "about:blank"])
      expect(hostOfUrl(url)).toBeNull();
  });
});

it("the gate asks once for each host", () => {
  const asked: string[] = [];
  const gate = new HostGate((host) => {
    asked.push(host);
    return host.startsWith("a");
  });
  expect(["a.example", "b.example", "a.example", "b.example"].map((host) => gate.opens(host))).toEqual([true, false, true, false]);
  expect(asked).toEqual(["a.example", "b.example"]);
});

describe("putting a body together", () => {
  it("raw parts one behind the other", () => {
    const { bytes: whole, opaque, files } = assembleBody({ ...none, raw: [part('{"a":'), part("1}")] });
    expect([new TextDecoder().decode(whole), opaque, files]).toEqual(['{"a":1}', false, []]);
  });

  it("a decoded form is encoded again", () => {
    const { bytes: whole, contentType } = assembleBody({ ...none, formData: { 姓名: ["张测试"], b: ["x y", bytes("你").buffer as ArrayBuffer] } });
    expect(contentType).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(new TextDecoder().decode(whole))]).toEqual([
      ["姓名", "张测试"],
      ["b", "x y"],
      ["b", "你"],
    ]);
  });

  it("multipart is known by its boundary; files from disk and Blobs are named, not shown", () => {
    const head = '--X\r\nContent-Disposition: form-data; name="f"; filename="名单.csv"\r\nContent-Type: text/csv\r\n\r\n';
    const blob = assembleBody({ ...none, raw: [part(head), part("\r\n--X--\r\n")] });
    expect(blob).toMatchObject({ contentType: 'multipart/form-data; boundary="X"', files: [], hidden: ["名单.csv"], opaque: false });
    const file = assembleBody({ ...none, raw: [part(head), { file: "/home/somebody/名单.csv" }, part("\r\n--X--\r\n")] });
    expect(file).toMatchObject({ files: ["名单.csv"], hidden: [] });
    expect(assembleBody({ ...none, raw: [{ file: "C:\\Users\\x\\a.xlsx" }] }).files).toEqual(["a.xlsx"]);
    expect(assembleBody({ ...none, formData: { upload: ["名单.xlsx"], note: ["see you at 5.30"] } }).files).toEqual(["名单.xlsx"]);
  });

  it("a Blob, a stream and an empty body are opaque", () => {
    expect(assembleBody({ ...none, error: "Unknown error." }).opaque).toBe(true);
    expect(assembleBody({ ...none, raw: [] }).opaque).toBe(true);
  });
});

describe("could these bytes hold people", () => {
  it("no for telemetry", () => {
    for (const text of ['{"event":"click","t":1763784000123,"s":1763784000,"x":12.5}', "v=1&tid=abc&cid=12345", "", "[1,2,3,99999]"])
      expect(couldHoldPeople(bytes(text))).toBe(false);
  });

  it("yes for every way an identifier is usually written", () => {
    for (const text of ["13800138000", "138 0013 8000", "138-0013-8000", "+86 138.0013.8000", "a@example.com", "a%40example.com", "11010519491231002X"])
      expect(couldHoldPeople(bytes(`{"x":"${text}"}`))).toBe(true);
    for (const text of ["张三", "%E5%BC%A0", "\\u5f20\\u4e09", "%31%33%38", "%2531", "E12345678", "6222021234567890123"])
      expect(couldHoldPeople(bytes(text))).toBe(true);
    expect(couldHoldPeople(new Uint8Array([0x1f, 0x8b, 8, 0]))).toBe(true);
  });

  it("a mobile number is found wherever it stands", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z"{}:, ]*$/), fc.stringMatching(/^1[3-9]\d{9}$/), fc.stringMatching(/^[a-z"{}:,]*$/), (before, number, after) => {
        expect(couldHoldPeople(bytes(before + number + after))).toBe(true);
      }),
    );
  });
});

it("files handed over are remembered for half an hour", () => {
  const files = new FilesRead();
  files.remember("a.csv", 0);
  expect([files.has("a.csv", 1_800_000), files.has("a.csv", 1_800_001), files.has("b.csv", 0)]).toEqual([true, false, false]);
  for (let number = 0; number < 500; number++) files.remember(`${number}.csv`, 1);
  expect(files.has("a.csv", 1)).toBe(false);
});

it("the same file within two seconds is one choice", () => {
  const seen = new RecentlySeen();
  const file = { name: "a.csv", size: 1, lastModified: 2 };
  expect([seen.again(file, 0), seen.again(file, 1_999), seen.again({ ...file, size: 2 }, 1_999), seen.again(file, 4_000)]).toEqual([false, true, false, false]);
});
