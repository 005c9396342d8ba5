import type { Outcome } from "@outflow/shared/contract/assessment.ts";
import { describe, expect, it } from "vitest";
import { percentOf, plainFigure, thinFigure } from "../../../supabase/functions/alert/mail/figures.ts";
import { renderAlertMail } from "../../../supabase/functions/alert/mail/render-alert-mail.ts";
import { alertFactsOf, ledgerFactsOf, type Sample } from "./sample-alerts.ts";

const render = (sample: Sample) => renderAlertMail(alertFactsOf(sample));
const EXEMPT: Outcome = "EXEMPT_SMALL_VOLUME";

const KINDS: [name: string, sample: Sample][] = [
  ["a stage of the sensitive line", { sensitive: 7_012 }],
  ["a stage of the contract line", { ordinary: 85_113 }],
  ["a line that is reached", { sensitive: 10_417 }],
  ["a line that lies far behind", { ordinary: 958_004 }],
  ["the first sensitive person", { ordinary: 3, sensitive: 1, kind: "first_sensitive_person" }],
  ["a new outcome", { ordinary: 3, sensitive: 812, kind: "outcome_change", previous: EXEMPT }],
  [
    "an outcome that misses facts",
    { facts: { ...ledgerFactsOf(120_000, 0), entity: { ciio: null, processedPersons: null } }, kind: "outcome_change", previous: EXEMPT },
  ],
];

describe.each(KINDS)("the mail about %s", (_name, sample) => {
  const mail = render(sample);
  const facts = alertFactsOf(sample);

  it("says window, rule, article, rulebook, coverage and link, in Chinese and in English, in both parts", () => {
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain("2026 年 1 月 1 日 – 2026 年 11 月 22 日（北京时间）");
      expect(part).toContain("1 January 2026 – 22 November 2026 (Beijing time)");
      expect(part).toContain("《促进和规范数据跨境流动规定》第");
      expect(part).toContain("Provisions on Promoting and Regulating Cross-Border Data Flows");
      expect(part).toMatch(/Art\. [78]\(1\)/);
      expect(part).toContain("CN-2026-01-01");
      expect(part).toContain("42 台设备");
      expect(part).toContain("42 devices");
      expect(part).toContain("https://outflow.example.cn/");
    }
  });

  it("says the number in both parts, grouped", () => {
    const count = "count" in facts.alert ? facts.alert.count : facts.assessment.metrics.A.people;
    expect(mail.text).toContain(plainFigure(count));
    expect(mail.html).toContain(thinFigure(count));
  });

  it("puts Chinese before English", () => {
    for (const part of [mail.text, mail.html]) expect(part.indexOf("统计期间")).toBeLessThan(part.indexOf("Window"));
    expect(mail.subject).toMatch(/^[\u4e00-\u9fff].* · [A-Z]/);
  });

  it("needs nothing from elsewhere and fits the ledger", () => {
    expect(mail.html).not.toMatch(/<(img|script|link|iframe|object)\b|@import|url\(|src=/i);
    expect(mail.subject.length).toBeLessThanOrEqual(400);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.html.length).toBeLessThanOrEqual(200_000);
  });

  it("is not marked as a demonstration", () => expect(`${mail.subject}${mail.html}${mail.text}`).not.toContain("DEMO"));
  it("is marked as one in all three places where it is one", () => {
    const demo = render({ ...sample, demo: true });
    for (const part of [demo.subject, demo.html, demo.text]) expect(part).toContain("DEMO");
  });
});

describe("what a mail must not do", () => {
  it("lets no markup in through a name", () => {
    const mail = render({ sensitive: 7_012, name: `<img src=x onerror="alert(1)"> & "O'Hara"` });
    expect(mail.html).not.toContain("<img");
    expect(mail.html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;O&#39;Hara&quot;");
  });

  it("says that a reading of the law is open where it is", () => {
    const { text } = render({ ordinary: 3, sensitive: 1, kind: "first_sensitive_person" });
    expect(text).toContain("待法律顾问确认");
    expect(text).toContain("to be confirmed by counsel");
    expect(render({ sensitive: 7_012 }).text).not.toContain("待法律顾问确认");
  });

  it("names the fact that is missing and the strictest case", () => {
    const { text } = render({
      facts: { ...ledgerFactsOf(120_000, 0), entity: { ciio: null, processedPersons: null } },
      kind: "outcome_change",
      previous: EXEMPT,
    });
    expect(text).toContain("是否为关键信息基础设施运营者。按最严情形准备：数据出境安全评估");
  });

  it("says how many people were taken out because nothing of theirs had left", () => {
    const corrected = { facts: { ...ledgerFactsOf(0, 0), notExportedPeople: 1_204 }, kind: "outcome_change", previous: EXEMPT } as const;
    const { text } = render(corrected);
    expect(text).toContain("变为“尚未出境”。经两名负责人确认，1,204 人的数据并未出境，已更正，不再计入");
    expect(text).toContain("nothing of 1,204 people had left the mainland; the count is corrected");
    expect(render({ ordinary: 3, sensitive: 812, kind: "outcome_change", previous: EXEMPT }).text).not.toContain("已更正");
  });

  it("shows bounds where links are unsure", () => {
    const facts = ledgerFactsOf(0, 7_500);
    facts.counted.sensitive = { people: 7_500, atLeast: 7_400, atMost: 7_600 };
    const { text } = render({ facts });
    expect(text).toContain("7,500 人（至少 7,400，至多 7,600）");
    expect(text).toContain("7,500 (at least 7,400, at most 7,600)");
  });
});

describe("figures", () => {
  it("never rounds a share of a line up", () => {
    expect([
      percentOf(99_999, 100_000),
      percentOf(100_000, 100_000),
      percentOf(69_999, 100_000),
      percentOf(7_012, 10_000),
      percentOf(1, 10_000),
      percentOf(0, 10_000),
    ]).toEqual(["99.9", "100", "69.9", "70.1", "<0.1", "0"]);
  });
  it("groups by three", () => expect([0, 999, 1_000, 12_345_678].map(plainFigure)).toEqual(["0", "999", "1,000", "12,345,678"]));
});
