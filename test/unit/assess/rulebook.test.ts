import { addDays } from "@outflow/shared/assess/beijing-day.ts";
import { cite } from "@outflow/shared/assess/cite.ts";
import { decide, type Numbers } from "@outflow/shared/assess/decide.ts";
import { DEADLINE_IDS, DEADLINES, type DeadlineRule } from "@outflow/shared/assess/rulebook/deadlines.ts";
import { EXEMPTIONS } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { INSTRUMENTS } from "@outflow/shared/assess/rulebook/instruments.ts";
import { lineNumbers, stageOf } from "@outflow/shared/assess/rulebook/lines.ts";
import type { Rule } from "@outflow/shared/assess/rulebook/rule.ts";
import { mayDecide, RULES, ruleById } from "@outflow/shared/assess/rulebook/rules.ts";
import { taxonomyFor } from "@outflow/shared/assess/rulebook/taxonomies.ts";
import { VERSIONS, versionFor } from "@outflow/shared/assess/rulebook/versions.ts";
import { factLabel } from "@outflow/shared/assess/words/fact-label.ts";
import { ruleSentence } from "@outflow/shared/assess/words/rule-sentence.ts";
import { wordsFor } from "@outflow/shared/assess/words/words-for.ts";
import { EXEMPTION_KINDS, LINES } from "@outflow/shared/contract/assessment.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const LANGUAGES = ["zh-CN", "en"] as const;
const rules: readonly Rule[] = RULES;

describe("the rulebook", () => {
  test("five versions follow each other without a gap or an overlap", () => {
    expect(VERSIONS.map(({ id }) => id)).toEqual(["CN-2022-09-01", "CN-2023-06-01", "CN-2024-03-22", "CN-2025-01-01", "CN-2026-01-01"]);
    const starts = VERSIONS.slice(0, -1).map(({ to }) => to && addDays(to, 1));
    expect(starts).toEqual(VERSIONS.slice(1).map(({ from }) => from));
    expect(VERSIONS.at(-1)?.to).toBeNull();
  });

  test("each version is in force from its first to its last day", () => {
    for (const { id, from, to } of VERSIONS) expect([from, to ?? "2026-11-22"].map((day) => versionFor(day).id)).toEqual([id, id]);
    expect(() => versionFor("2022-08-31")).toThrow(RangeError);
  });

  test("rule ids are unique and every rule can be cited with both titles", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id } of RULES) {
      const { title, article } = cite(id);
      expect([title.zh, title.en, article.zh, article.en].every((text) => text.length > 0)).toBe(true);
    }
  });

  test("a rule begins no earlier than its instrument, unless the instrument only records an older reading", () => {
    const early = rules.filter(({ kind, instrument, from }) => kind !== "counting" && from < INSTRUMENTS[instrument].from);
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test("no draft stands behind a trigger, a route, a line, an exemption or a deadline", () => {
    const used = new Set<string>([
      ...VERSIONS.flatMap(({ triggers, routes, lines }) => [...triggers, ...routes.map(({ rule }) => rule), ...Object.values(lines).flatMap((id) => id ?? [])]),
      ...Object.values(EXEMPTIONS).map(({ rule }) => rule),
      ...DEADLINE_IDS.flatMap((id) => {
        const { rule, restated }: DeadlineRule = DEADLINES[id];
        return restated === undefined ? [rule] : [rule, restated.rule];
      }),
    ]);
    expect([...used].filter((id) => !mayDecide(ruleById(id)))).toEqual([]);
    expect(mayDecide(ruleById("CERT25D"))).toBe(false);
  });

  test("every trigger of a version is in force throughout it", () => {
    for (const { triggers, from, to } of VERSIONS)
      for (const id of triggers) {
        const rule = ruleById(id);
        expect([id, rule.from <= from, rule.to === null || (to !== null && to <= rule.to)]).toEqual([id, true, true]);
      }
  });

  test("the lines and their numbers", () => {
    expect(lineNumbers("CN-2026-01-01")).toEqual({ sensitive_assessment: 10_000, ordinary_contract: 100_000, ordinary_assessment: 1_000_000 });
    expect(lineNumbers("CN-2024-03-22")).toEqual(lineNumbers("CN-2026-01-01"));
    expect(lineNumbers("CN-2022-09-01")).toEqual({ sensitive_assessment: 10_000, ordinary_contract: null, ordinary_assessment: 100_000 });
    expect(Object.keys(lineNumbers("CN-2026-01-01")).sort()).toEqual([...LINES].sort());
  });

  test.each([
    [6_999, null],
    [7_000, "notice"],
    [8_499, "notice"],
    [8_500, "warn"],
    [9_499, "warn"],
    [9_500, "critical"],
    [9_999, "critical"],
    [10_000, "reached"],
    [50_000, "reached"],
  ] as const)("%i of 10,000 is stage %s", (count, stage) => {
    expect(stageOf(count, 10_000)).toBe(stage);
  });

  test("the taxonomy of the day", () => {
    expect(["2024-09-13", "2024-09-14", "2025-10-31", "2025-11-01"].map((day) => taxonomyFor(day).id)).toEqual([
      "GB35273_2020",
      "TC260_PG_20244A",
      "TC260_PG_20244A",
      "GBT45574_2025",
    ]);
  });

  test("contract and rulebook name the same exemptions", () => {
    expect(Object.keys(EXEMPTIONS)).toEqual([...EXEMPTION_KINDS]);
  });
});

const numbers: fc.Arbitrary<Numbers> = fc
  .record({
    ciio: fc.boolean(),
    processed: fc.constantFrom(0, 999_999, 1_000_000),
    importantData: fc.boolean(),
    ordinaryOnly: fc.constantFrom(0, 1, 99_999, 100_000, 999_999, 1_000_000, 2_000_000),
    S: fc.constantFrom(0, 1, 9_999, 10_000, 10_001),
    mixed: fc.double({ min: 0, max: 1, noNaN: true }),
    exemptPeople: fc.constantFrom(0, 5),
    notExportedPeople: fc.constantFrom(0, 5),
    leftWithoutPeople: fc.boolean(),
  })
  .map(({ ordinaryOnly, S, mixed, ...rest }) => ({ ...rest, S, A: ordinaryOnly + S, N: ordinaryOnly + Math.floor(S * mixed) }));

describe("deciding", () => {
  test("somebody counted always needs a procedure or the small-volume exemption, in every version", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERSIONS), numbers, (version, given) => {
        const { outcome, rules: found } = decide(version, version.from, given);
        const nobody = given.A === 0 && !given.importantData;
        expect(["NOT_AN_EXPORT", "NO_PI_OR_IMPORTANT_DATA", "EXEMPT_SCENARIO"].includes(outcome)).toBe(nobody);
        expect(found.length > 0 || outcome === "NOT_AN_EXPORT").toBe(true);
      }),
    );
  });

  test("more people never ask for less", () => {
    const order = ["NOT_AN_EXPORT", "NO_PI_OR_IMPORTANT_DATA", "EXEMPT_SCENARIO", "EXEMPT_SMALL_VOLUME", "SCC_OR_CERTIFICATION", "SECURITY_ASSESSMENT"];
    fc.assert(
      fc.property(fc.constantFrom(...VERSIONS), numbers, fc.nat(2_000_000), fc.nat(20_000), (version, given, ordinary, sensitive) => {
        const more = { ...given, A: given.A + ordinary + sensitive, N: given.N + ordinary, S: given.S + sensitive };
        const [before, after] = [given, more].map((one) => order.indexOf(decide(version, version.from, one).outcome));
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });
});

describe("words", () => {
  test.each(LANGUAGES)("%s has a finished sentence for every rule", (language) => {
    const words = wordsFor(language);
    for (const { id } of RULES) expect(ruleSentence(id, words)).toMatch(/^[^{}]{4,}[。.]$/);
  });

  test("numbers are filled in from the rulebook in the manner of the language", () => {
    expect(ruleSentence("FLOW24-T5", wordsFor("zh-CN"))).toContain("达到10万人、不满100万人");
    expect(ruleSentence("FLOW24-T5", wordsFor("en"))).toContain("at least 100,000 people but fewer than 1,000,000 people");
    expect(ruleSentence("SCC23-P3", wordsFor("zh-CN"))).toContain("10个工作日");
  });

  test.each(LANGUAGES)("%s names every fact that an exemption may miss", (language) => {
    const words = wordsFor(language);
    for (const { facts } of Object.values(EXEMPTIONS)) for (const fact of facts) expect(words.facts[fact]).toBeTypeOf("string");
    expect(factLabel("ART5_2_HR_MANAGEMENT:collective_contract", words)).toContain(words.facts.collective_contract ?? "missing");
    expect(factLabel("ciio", words)).toBe(words.facts.ciio);
  });

  test("Chinese is the language unless English is asked for", () => {
    expect(["zh-CN", "de", "en-GB"].map((language) => wordsFor(language).stages.warn)).toEqual(["预警", "预警", "warning"]);
  });
});
