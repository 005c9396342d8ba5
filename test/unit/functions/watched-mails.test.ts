import { describe, expect, it } from "vitest";
import { digestWeek, isoWeek } from "../../../supabase/functions/alert/watch/digest-week.ts";
import type { DueWatch } from "../../../supabase/functions/alert/watch/due-watch.ts";
import { watchedMails } from "../../../supabase/functions/alert/watch/watched-mails.ts";
import { raisedBy, securityAssessment, standardContract, steadyDays, tool, unknownHost, watchFactsOf, watchOf } from "./sample-watch.ts";

/** Monday, 20 July 2026, 10:00 in Beijing. */
const NOW = new Date("2026-07-20T02:00:00Z");
const dueOn = (now: Date, change: Partial<DueWatch>, people = 90_000) => {
  const asOf = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  return watchedMails(watchFactsOf(people, 0, asOf), watchOf(change), Number(asOf.slice(0, 4)), now);
};
const keysOf = (mails: ReturnType<typeof dueOn>, kind: string) =>
  mails.filter((mail) => mail.kind === kind).map(({ keys }) => keys.map(({ line, stage, year }) => [line, stage, year]));

describe("a line that will probably be crossed", () => {
  const pace = (people: number) => keysOf(dueOn(NOW, { days: steadyDays(200, people) }), "forecast_crossing");

  it.each<[number, string[]]>([
    [250, ["60"]],
    [500, ["30", "60"]],
    [2_500, ["7", "60", "30"]],
  ])("10,000 people away at %s a day is announced under the marks %s", (people, stages) => {
    expect(pace(people)).toEqual([stages.map((stage) => ["ordinary_contract", stage, 2026])]);
  });
  it("is no news where it is farther away", () => expect(pace(100)).toEqual([]));
  it("is no news where nobody knows the pace yet", () => expect(keysOf(dueOn(NOW, { days: steadyDays(10, 500) }), "forecast_crossing")).toEqual([]));

  it("is announced once for each mark, and not again when it moves away", () => {
    const first = dueOn(NOW, { days: steadyDays(200, 500) });
    const raised = raisedBy(first);
    expect(keysOf(dueOn(NOW, { days: steadyDays(200, 500), raised }), "forecast_crossing")).toEqual([]);
    expect(keysOf(dueOn(NOW, { days: steadyDays(200, 250), raised }), "forecast_crossing")).toEqual([]);
    expect(keysOf(dueOn(NOW, { days: steadyDays(200, 2_500), raised }), "forecast_crossing")).toEqual([[["ordinary_contract", "7", 2026]]]);
  });
});

describe("reminders of filings", () => {
  const reminders = (now: string, change: Partial<DueWatch>) => keysOf(dueOn(new Date(now), change), "deadline_reminder");
  const filing = standardContract("2026-04-28");

  it("come on the days of the rulebook, by Beijing's calendar, once each", () => {
    expect(reminders("2026-05-06T15:59:59Z", { filings: [filing] })).toEqual([[[filing.id, "D-SCC-FILE:2026-04-14", 2026]]]);
    const onTheDay = dueOn(new Date("2026-05-06T16:00:00Z"), { filings: [filing] });
    expect(keysOf(onTheDay, "deadline_reminder")).toEqual([[[filing.id, "D-SCC-FILE:2026-05-07", 2026]]]);
    expect(reminders("2026-05-08T01:00:00Z", { filings: [filing], raised: raisedBy(onTheDay) })).toEqual([]);
    expect(reminders("2026-05-13T01:00:00Z", { filings: [filing], raised: raisedBy(onTheDay) })).toEqual([[[filing.id, "D-SCC-FILE:2026-05-13", 2026]]]);
  });

  it("stop when the deadline is over, the contract filed, or the procedure ended", () => {
    expect(reminders("2026-05-15T01:00:00Z", { filings: [filing] })).toEqual([]);
    for (const change of [{ state: "filed" }, { state: "ended" }, { days: { effective: "2026-04-28", received: "2026-05-06" } }] as const)
      expect(reminders("2026-05-07T01:00:00Z", { filings: [standardContract("2026-04-28", change)] })).toEqual([]);
  });

  it("of several filings are one mail", () => {
    const both = [filing, securityAssessment("2023-05-20")];
    expect(reminders("2026-05-07T01:00:00Z", { filings: both })).toEqual([
      [
        [filing.id, "D-SCC-FILE:2026-05-07", 2026],
        [both[1]!.id, "D-SA-EXPIRY:2026-04-20", 2026],
        [both[1]!.id, "D-SA-EXTEND:2026-04-20", 2026],
      ],
    ]);
  });

  it("carry the year of their own day over New Year, so that none comes twice", () => {
    const late = standardContract("2026-12-25");
    const before = dueOn(new Date("2026-12-31T15:00:00Z"), { filings: [late] });
    const raised = raisedBy(before);
    expect(keysOf(before, "deadline_reminder")).toEqual([[[late.id, expect.stringMatching(/^D-SCC-FILE:2026-/), 2026]]]);
    expect(reminders("2026-12-31T17:00:00Z", { filings: [late], raised })).toEqual([]);
  });
});

describe("the digest", () => {
  const digests = (now: string, change: Partial<DueWatch> = {}) => keysOf(dueOn(new Date(now), change), "weekly_digest");

  it("of a week comes on the Monday after it, from nine in Beijing", () => {
    expect(digests("2026-07-20T00:59:59Z")).toEqual([[["", "2026-W28", 2026]]]);
    expect(digests("2026-07-20T01:00:00Z")).toEqual([[["", "2026-W29", 2026]]]);
    expect(digests("2026-07-26T23:59:59Z")).toEqual([[["", "2026-W29", 2026]]]);
  });

  it("comes once, and not to whoever was founded since", () => {
    expect(digests("2026-07-22T01:00:00Z", { raised: raisedBy(dueOn(NOW, {})) })).toEqual([]);
    expect(digests("2026-07-22T01:00:00Z", { createdAt: "2026-07-20T01:00:00.000Z" })).toEqual([]);
    expect(digests("2026-07-27T01:00:00Z", { createdAt: "2026-07-20T01:00:00.000Z" })).toHaveLength(1);
  });

  it("of the last week of a year belongs to that year, whoever looks when", () => {
    const at = new Date("2027-01-02T01:00:00Z"); // the digest of 21–27 December is still to come
    const watch = watchOf({ createdAt: "2026-01-02T01:00:00.000Z" });
    expect(keysOf(watchedMails(watchFactsOf(9, 0, "2027-01-02"), watch, 2027, at), "weekly_digest")).toEqual([]);
    expect(keysOf(watchedMails(watchFactsOf(9, 0, "2026-12-31"), watch, 2026, at), "weekly_digest")).toEqual([[["", "2026-W52", 2026]]]);
  });

  it.each([
    ["2026-01-01", "2026-W01"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2024-12-30", "2025-W01"],
  ])("%s lies in the ISO week %s", (day, week) => expect(isoWeek(day)).toBe(week));

  it("sums the days of its week alone", () => {
    expect(digestWeek(NOW)).toMatchObject({ monday: "2026-07-13", sunday: "2026-07-19" });
    const days = ["2026-07-12", "2026-07-13", "2026-07-19", "2026-07-20"].map((day, index) => ({
      day,
      newPeople: 10 ** index,
      newOrdinary: 0,
      newSensitive: 10 ** index,
    }));
    const [digest] = dueOn(NOW, { days }).filter(({ kind }) => kind === "weekly_digest");
    expect(digest?.keys[0]?.figures).toMatchObject({ newPeople: 110, newSensitive: 110, people: 90_000 });
  });
});

describe("new destinations", () => {
  it("are one mail about tools and one about hosts, however many there are", () => {
    const destinations = [
      tool("hubspot", "US", 40),
      tool("salesforce", "SG", 0),
      unknownHost("crm.example.net", 12),
      unknownHost("quiet.example.net", 0),
      tool("asana", "US", 3, { announced: true }),
    ];
    const mails = dueOn(NOW, { destinations, createdAt: NOW.toISOString() });
    expect(mails.map(({ kind, keys }) => [kind, keys.map(({ line }) => line)])).toEqual([
      ["new_tool", ["tool:hubspot", "tool:salesforce"]],
      ["unknown_host", ["host:crm.example.net"]],
    ]);
    expect(mails[0]?.mail.text).toContain("HubSpot");
    expect(mails[0]?.mail.text).not.toContain("asana");
  });

  it("whose country only an address tells are announced with that said", () => {
    const destinations = [{ ...unknownHost("crm.example.net", 12), country: "JP", basis: "address" as const }, unknownHost("erp.example.net", 3)];
    const [mail] = dueOn(NOW, { destinations, createdAt: NOW.toISOString() });
    expect(mail?.mail.text).toContain("仅据连接地址，弱证据");
    expect(mail?.mail.text.match(/weak evidence/g)).toHaveLength(1);
  });

  it("that an officer judged to be abroad are known", () => {
    expect(dueOn(NOW, { destinations: [{ ...unknownHost("hq.example.com", 5), basis: "override" }], createdAt: NOW.toISOString() })).toEqual([]);
  });

  it("beyond those a mail can show are counted in it, and recorded all the same", () => {
    const destinations = Array.from({ length: 30 }, (_, index) => unknownHost(`host-${index}.example.net`, 5));
    const [mail] = dueOn(NOW, { destinations, createdAt: NOW.toISOString() });
    expect(mail?.keys).toHaveLength(30);
    expect(mail?.mail.text).toContain("另有 18 项，见看板");
  });
});

describe("every one of these mails", () => {
  const filings = [standardContract("2026-07-10"), securityAssessment("2023-08-10")];
  const destinations = [tool("hubspot", "US", 40), unknownHost("crm.example.net", 12)];
  const mails = dueOn(NOW, { days: steadyDays(200, 500), filings, destinations });

  it("is there", () =>
    expect(mails.map(({ kind }) => kind).sort()).toEqual(["deadline_reminder", "forecast_crossing", "new_tool", "unknown_host", "weekly_digest"]));

  it.each(mails.map(({ kind, mail, keys }) => [kind, mail, keys] as const))(
    "%s says window, rulebook and coverage in both languages, and fits the ledger",
    (_kind, mail, keys) => {
      for (const part of [mail.text, mail.html]) {
        expect(part).toContain("2026 年 1 月 1 日 – 2026 年 7 月 20 日（北京时间）");
        expect(part).toContain("1 January 2026 – 20 July 2026 (Beijing time)");
        for (const word of ["CN-2026-01-01", "42 台设备", "42 devices", "https://outflow.example.cn/"]) expect(part).toContain(word);
        expect(part.indexOf("统计期间")).toBeLessThan(part.indexOf("Window"));
        expect(part).not.toMatch(/undefined|NaN|null|\[object/);
      }
      expect(mail.html).not.toMatch(/<(img|script|link|iframe|object)\b|@import|url\(|src=/i);
      expect(mail.subject).toMatch(/^[\u4e00-\u9fff\d].* · .*[a-z]/);
      expect(mail.subject.length).toBeLessThanOrEqual(400);
      expect(mail.html.length).toBeLessThanOrEqual(200_000);
      for (const { line, stage } of keys) expect([line.length <= 260, stage.length <= 64]).toEqual([true, true]);
      expect(JSON.stringify(keys[0]?.figures).length).toBeLessThan(16_384);
    },
  );

  it("lets no markup in through a name or a host", () => {
    const [mail] = dueOn(new Date("2026-07-14T02:00:00Z"), { filings: [standardContract("2026-07-10", { title: "<b>x</b>" })], createdAt: NOW.toISOString() });
    expect(mail?.mail.html).toContain("&lt;b&gt;x&lt;/b&gt;");
    expect(mail?.mail.html).not.toContain("<b>x</b>");
  });
});
