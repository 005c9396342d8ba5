import { classify } from "@outflow/shared/classify/classify.ts";
import { describe, expect, it } from "vitest";
import { badgeFor, shortCount } from "../../../extension/tag/badge-for.ts";
import { wordsOfSite } from "../../../extension/tag/words-of-site.ts";
import { en } from "../../../extension/words/en.ts";
import { chooseLanguage, sayProblem, speak } from "../../../extension/words/speak.ts";
import { type Word, zhCn } from "../../../extension/words/zh-cn.ts";

const facts = {
  state: "enrolled",
  destination: classify("https://app.hubspot.com/"),
  decision: "unreviewed",
  peopleToday: 0,
  toolName: "HubSpot",
} as const;

describe("the badge", () => {
  const zh = speak("zh-CN");
  it.each([
    ["sends overseas", facts, "境外"],
    ["people left", { ...facts, peopleToday: 1_234 }, "1.2k"],
    ["blocked", { ...facts, decision: "blocked", peopleToday: 3 }, "禁用"],
    ["restricted", { ...facts, decision: "restricted" }, "受限"],
    ["mainland", { ...facts, destination: classify("https://www.feishu.cn/") }, ""],
    ["unknown", { ...facts, destination: classify("https://crm.unknown-vendor.example/") }, "?"],
    ["no web page", { ...facts, destination: null }, ""],
    ["not enrolled", { ...facts, state: "not_enrolled" }, ""],
    ["revoked", { ...facts, state: "revoked" }, "停用"],
  ] as const)("%s", (_name, given, text) => {
    const badge = badgeFor(given, zh);
    expect(badge.text).toBe(text);
    expect(badge.title.length).toBeGreaterThan(4);
  });

  it("fits four characters at every size", () => {
    expect([0, 7, 999, 1_000, 9_999, 10_000, 999_999, 1_000_000, 12_345_678].map(shortCount)).toEqual([
      "0",
      "7",
      "999",
      "1k",
      "9.9k",
      "10k",
      "999k",
      "1M",
      "12M",
    ]);
  });
});

describe("words", () => {
  it("both languages have the same placeholders", () => {
    const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const word of Object.keys(zhCn) as Word[]) {
      // "1 person" needs no number.
      if (word.endsWith(".one")) continue;
      expect({ word, in: placeholders(en[word]) }).toEqual({ word, in: placeholders(zhCn[word]) });
    }
  });
  it("speaks Chinese to any Chinese browser, unless something else was chosen", () => {
    expect([chooseLanguage(null, "zh-TW"), chooseLanguage(null, "de"), chooseLanguage("en", "zh-CN")]).toEqual(["zh-CN", "en", "en"]);
  });
  it("an unknown code is shown as it is", () => {
    expect(sayProblem(speak("en"), "not_allowed")).toContain("not_allowed");
  });
});

it("says less where only an address speaks for a site, and counts it all the same", () => {
  const host = "https://crm.unknown-vendor.example/";
  expect(wordsOfSite(classify(host, { connected: "JP" }))).toEqual({ verdict: "verdict.probably_abroad", explain: "explain.address" });
  expect(wordsOfSite(classify(host, { connected: "CN" }))).toEqual({ verdict: "verdict.unknown", explain: "explain.address_in_the_mainland" });
  expect(wordsOfSite(classify(host))).toEqual({ verdict: "verdict.unknown", explain: "explain.unknown" });
  expect(wordsOfSite(classify("https://slack.com/", { connected: "CN" }))).toEqual({ verdict: "verdict.overseas", explain: "explain.overseas" });
  expect(wordsOfSite(classify("http://10.0.0.1/"))).toEqual({ verdict: "verdict.internal", explain: "explain.internal" });
});
