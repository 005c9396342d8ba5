import { describe, expect, it } from "vitest";
import { asOfDay, beijingClock, beijingDayOf, beijingMinute, beijingYear, timeSince } from "../../../web/lib/format/beijing-time.ts";

it("the year begins when it begins in Beijing", () => {
  expect(beijingYear(new Date("2025-12-31T15:59:59Z"))).toBe(2025);
  expect(beijingYear(new Date("2025-12-31T16:00:00Z"))).toBe(2026);
  expect(beijingDayOf("2025-12-31T16:00:00Z")).toBe("2026-01-01");
  expect(beijingMinute("2026-06-30T16:05:00Z")).toBe("2026-07-01 00:05");
  expect(beijingClock("2026-06-30T16:05:09Z")).toBe("00:05:09");
});

it("a closed year speaks of its last day, the running one of today", () => {
  const now = new Date("2026-11-22T03:00:00Z");
  expect(asOfDay(2025, now)).toBe("2025-12-31");
  expect(asOfDay(2026, now)).toBe("2026-11-22");
});

describe("time since", () => {
  const now = new Date("2026-11-22T03:00:00Z");
  it.each([
    ["2026-11-22T02:57:00Z", "en", "3 minutes ago"],
    ["2026-11-22T02:57:00Z", "zh-CN", "3分钟前"],
    ["2026-11-22T02:59:50Z", "en", "this minute"],
    ["2026-11-21T23:00:00Z", "en", "4 hours ago"],
    ["2026-11-12T03:00:00Z", "en", "10 days ago"],
  ])("%s in %s: %s", (at, language, words) => {
    expect(timeSince(at, now, language)).toBe(words);
  });
});
