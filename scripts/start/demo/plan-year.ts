import type { BeijingDay } from "@outflow/shared/assess/beijing-day.ts";
import { yearOf } from "@outflow/shared/assess/beijing-day.ts";
import { apportion, type DemoDay, demoDays } from "./demo-calendar.ts";
import { CAMPAIGN_PLACE, type DemoPlace, ORDINARY_PLACES, SENSITIVE_PLACES } from "./demo-places.ts";
import { Random } from "./random.ts";

export interface PlannedTransfer {
  readonly day: BeijingDay;
  /** Second of the Beijing day, within office hours. */
  readonly second: number;
  readonly place: DemoPlace;
  /** Numbers of invented people; the same number is the same person everywhere. */
  readonly people: readonly number[];
  readonly read: "full" | "partial";
}

export interface YearOptions {
  readonly today: BeijingDay;
  /** Distinct people of the current Beijing year of whom something sensitive left: exactly so many. */
  readonly sensitive: number;
  /** Further distinct people of the current year of whom only ordinary information left. */
  readonly ordinary: number;
  /** Of `ordinary`, how many came with the one campaign. */
  readonly campaign: number;
  /** Number of the first ordinary person: entities whose numbers overlap share these people. */
  readonly firstOrdinary?: number;
  readonly seed: number;
}

/** Ordinary people have numbers of their own, so that they never add to the sensitive count. */
const FIRST_ORDINARY = 1_000_000_000;
const CAMPAIGN_DAYS_AGO = 72;
const MOST_PER_TRANSFER = 400;
const OFFICE = { from: 9 * 3_600, until: 19 * 3_600 };
/** Share of transfers that could be read only in part. */
const PARTIAL = 0.03;

/** A year of transfers that ends yesterday. Pure: the same options give the same plan. */
export function planYear(options: YearOptions): PlannedTransfer[] {
  const random = new Random(options.seed);
  const days = demoDays(options.today);
  const sensitive = dailyNew(options.sensitive, days, options.today);
  const ordinary = dailyNew(options.ordinary - options.campaign, days, options.today);
  const campaignDay = campaignDayOf(days, options.today);
  const firstOrdinary = FIRST_ORDINARY + (options.firstOrdinary ?? 0);
  let nextOrdinary = firstOrdinary;
  let nextSensitive = 0;
  let year = 0;
  return days.flatMap(({ day }, index) => {
    // Every year begins its own count: people of the year before come back and are counted again.
    if (yearOf(day) !== year) {
      year = yearOf(day);
      nextOrdinary = firstOrdinary;
      nextSensitive = 0;
    }
    const made: PlannedTransfer[] = [];
    const add = (places: readonly DemoPlace[], first: number, next: number, count: number) => {
      for (const share of split(count, random)) {
        const people = Array.from({ length: share }, (_, at) => next + at);
        // Customers come again: some of those who left before leave once more.
        const again = next > first ? random.below(Math.ceil(share / 2) + 1) : 0;
        for (let at = 0; at < again; at++) people.push(first + random.below(next - first));
        made.push(transferOn(day, pick(places, random), [...new Set(people)], random));
        next += share;
      }
      return next;
    };
    nextSensitive = add(SENSITIVE_PLACES, 0, nextSensitive, sensitive[index] ?? 0);
    nextOrdinary = add(ORDINARY_PLACES, firstOrdinary, nextOrdinary, ordinary[index] ?? 0);
    if (day === campaignDay && options.campaign > 0) {
      made.push({
        day,
        second: OFFICE.from + 5_400,
        place: CAMPAIGN_PLACE,
        people: Array.from({ length: options.campaign }, (_, at) => nextOrdinary + at),
        read: "full",
      });
      nextOrdinary += options.campaign;
    }
    return made.sort((one, other) => one.second - other.second);
  });
}

/** New people per day. The current year reaches exactly `total`; the year before runs at the same pace, and never above it. */
function dailyNew(total: number, days: readonly DemoDay[], today: BeijingDay): number[] {
  const isCurrent = ({ day }: DemoDay) => yearOf(day) === yearOf(today);
  const weightOf = (wanted: boolean) => days.map((day) => (isCurrent(day) === wanted ? day.weight : 0));
  const sum = (weights: readonly number[]) => weights.reduce((added, weight) => added + weight, 0);
  const [current, before] = [weightOf(true), weightOf(false)];
  const pace = Math.min(1, sum(before) / Math.max(sum(current), 1));
  const last = days.map((day) => isCurrent(day)).lastIndexOf(false);
  const earlier = apportion(Math.round(total * pace * 0.9), before.slice(0, last + 1));
  const now = apportion(total, current.slice(last + 1));
  return [...earlier, ...now];
}

function campaignDayOf(days: readonly DemoDay[], today: BeijingDay): BeijingDay | undefined {
  const current = days.filter(({ day, weight }) => yearOf(day) === yearOf(today) && weight > 0.5);
  return (current.at(-Math.ceil((CAMPAIGN_DAYS_AGO * 5) / 7)) ?? current[0] ?? days.at(-1))?.day;
}

/** A day's people in one or two transfers, none too large. */
function split(count: number, random: Random): number[] {
  if (count === 0) return [];
  const parts = Math.max(Math.ceil(count / MOST_PER_TRANSFER), count > 20 && random.next() < 0.3 ? 2 : 1);
  return apportion(
    count,
    Array.from({ length: parts }, () => 0.4 + random.next()),
  ).filter((share) => share > 0);
}

function pick(places: readonly DemoPlace[], random: Random): DemoPlace {
  let at = random.next() * places.reduce((added, { share }) => added + share, 0);
  for (const place of places) {
    at -= place.share;
    if (at < 0) return place;
  }
  return places[0]!;
}

function transferOn(day: BeijingDay, place: DemoPlace, people: readonly number[], random: Random): PlannedTransfer {
  const fate = random.next();
  const second = OFFICE.from + random.below(OFFICE.until - OFFICE.from);
  return { day, second, place, people, read: fate < PARTIAL ? "partial" : "full" };
}
