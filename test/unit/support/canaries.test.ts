import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canariesIn } from "../../support/canaries.ts";

const canaries = { mobile: "13912345671", name: "欧阳测试甲" };
const latin1 = (text: string) => Buffer.from(text, "utf8").toString("latin1");

describe("the canary search itself", () => {
  it.each([
    ["plain", '{"mobile":"13912345671"}'],
    ["base64, at any alignment", Buffer.from("x13912345671y").toString("base64")],
    ["base64, after two bytes", Buffer.from("xy13912345671z").toString("base64")],
    ["hex", `id=${Buffer.from("13912345671").toString("hex")}`],
    ["an unsalted digest", createHash("md5").update("13912345671").digest("hex")],
  ])("finds a value that leaks as %s", (_, text) => {
    expect(canariesIn(latin1(text), canaries)).toEqual(["mobile"]);
  });

  it.each([
    ["UTF-8", "来自欧阳测试甲的"],
    ["URL-encoded", `q=${encodeURIComponent("欧阳测试甲")}`],
  ])("finds a Chinese name in %s", (_, text) => {
    expect(canariesIn(latin1(text), canaries)).toEqual(["name"]);
  });

  it("finds nothing where nothing is", () => {
    expect(canariesIn(latin1('{"people":12,"pseudonym":"c2FsdGVk"}'), canaries)).toEqual([]);
  });
});
