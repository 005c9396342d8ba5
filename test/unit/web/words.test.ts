import { describe, expect, it } from "vitest";
import { words } from "../../../web/app/words.ts";

type Namespace = keyof (typeof words)["zh-CN"];
const namespaces = Object.keys(words["zh-CN"]) as Namespace[];
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");
const holes = (sentence: string) => [...sentence.matchAll(/\{\{\s*([\w]+)/g)].map(([, name]) => name).sort();

it("both languages have the same namespaces", () => {
  expect(Object.keys(words.en).sort()).toEqual([...namespaces].sort());
});

describe.each(namespaces)("%s", (namespace) => {
  const zh: Record<string, string> = words["zh-CN"][namespace];
  const en: Record<string, string> = words.en[namespace];

  it("has the same keys in both languages", () => {
    expect([...new Set(Object.keys(en).map(withoutPlural))].sort()).toEqual([...new Set(Object.keys(zh).map(withoutPlural))].sort());
  });

  it("leaves no sentence empty", () => {
    expect([...Object.entries(zh), ...Object.entries(en)].filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
  });

  it("fills the same holes in both languages", () => {
    const differ = Object.keys(zh).filter((key) => holes(zh[key] ?? "").join() !== holes(en[key] ?? "").join());
    expect(differ).toEqual([]);
  });

  it("has no Chinese left in English", () => {
    const allowed = new Set(["brandZh", "language.switch", "language.short"]);
    expect(Object.entries(en).filter(([key, sentence]) => !allowed.has(key) && /[\u4e00-\u9fff]/.test(sentence))).toEqual([]);
  });

  it("counts in both the singular and the plural in English", () => {
    const one = Object.keys(en).filter((key) => key.endsWith("_one"));
    expect(one.filter((key) => !en[key.replace(/_one$/, "_other")])).toEqual([]);
  });
});
