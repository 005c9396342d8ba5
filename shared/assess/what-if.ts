import type { Counts, LedgerFacts } from "../contract/assessment.ts";
import type { SensitiveKind } from "../contract/kinds.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { type BeijingDay, yearOf } from "./beijing-day.ts";
import { type Forecast, forecast } from "./forecast.ts";

export type WhatIfActivity = { id: string; tool: string; exempt: boolean };

/**
 * People grouped by where their information went: everybody in one group has the same exposures. `ordinaryKinds` and `sensitiveKinds` are what left
 * of them in that activity. Made by the ledger with one GROUP BY; a handful of groups for any number of people.
 */
export type ExposureGroup = {
  people: number;
  exposures: readonly { activity: string; ordinaryKinds: readonly string[]; sensitiveKinds: readonly SensitiveKind[] }[];
};

export type WhatIfChange =
  | { kind: "drop_tool"; tool: string }
  | { kind: "confirm_exemption"; activity: string }
  | { kind: "withdraw_exemption"; activity: string }
  /** The field no longer leaves; everywhere, or in one activity. */
  | { kind: "mask_field"; field: string; activity?: string }
  /** `people` are reached on `day`, of which `alreadyKnown` were counted before; `sensitive` says whether something sensitive of them leaves. */
  | { kind: "planned_campaign"; day: BeijingDay; people: number; alreadyKnown: number; sensitive: boolean };

export type WhatIfInput = {
  facts: LedgerFacts;
  asOf: BeijingDay;
  activities: readonly WhatIfActivity[];
  groups: readonly ExposureGroup[];
  /** New distinct people per day up to `asOf`, ordinary (N) and sensitive (S). */
  newPeoplePerDay: { ordinary: readonly number[]; sensitive: readonly number[] };
};

export type WhatIfSide = { counted: Counts; assessment: Assessment; ordinary: Forecast; sensitive: Forecast };
export type WhatIf = { before: WhatIfSide; after: WhatIfSide };

/**
 * Count, outcome and crossing days before and after some changes, as if they had applied since the beginning of the window.
 * The pace of new people is assumed to change in the same proportion as the count; a campaign is added on its day.
 */
export function whatIf(input: WhatIfInput, changes: readonly WhatIfChange[]): WhatIf {
  const before = countGroups(input.groups, input.activities);
  const { groups, activities } = changes.reduce<Pick<WhatIfInput, "groups" | "activities">>(applyChange, input);
  const after = countGroups(groups, activities);
  const campaigns = changes.filter((change) => change.kind === "planned_campaign");
  const unchanged = { ordinary: 1, sensitive: 1 };
  const pace = {
    ordinary: share(after.counted.ordinary.people, before.counted.ordinary.people),
    sensitive: share(after.counted.sensitive.people, before.counted.sensitive.people),
  };
  return { before: side(input, before, unchanged, []), after: side(input, after, pace, campaigns) };
}

type Campaign = Extract<WhatIfChange, { kind: "planned_campaign" }>;
type GroupCount = { counted: Counts; exemptPeople: number };

function side(
  input: WhatIfInput,
  { counted, exemptPeople }: GroupCount,
  pace: { ordinary: number; sensitive: number },
  campaigns: readonly Campaign[],
): WhatIfSide {
  const due = campaigns.filter(({ day }) => day > input.asOf && yearOf(day) === yearOf(input.asOf));
  const done = campaigns.filter(({ day }) => day <= input.asOf && yearOf(day) === yearOf(input.asOf));
  const now = done.reduce(addCampaign, counted);
  // The outcome is what the law asks once the planned campaigns have run.
  const assessment = assess({ ...input.facts, counted: due.reduce(addCampaign, now), exemptPeople, undecided: undefined }, input.asOf);
  const run = (metric: "ordinary" | "sensitive"): Forecast =>
    forecast({
      asOf: input.asOf,
      newPeoplePerDay: input.newPeoplePerDay[metric].map((people) => people * pace[metric]),
      count: now[metric].people,
      lines: assessment.lines.filter(({ line }) => (line === "sensitive_assessment") === (metric === "sensitive")),
      planned: due
        .filter(({ sensitive }) => sensitive || metric === "ordinary")
        .map((campaign) => ({ day: campaign.day, people: metric === "sensitive" ? campaign.people : newPeopleOf(campaign) })),
    });
  return { counted: now, assessment, ordinary: run("ordinary"), sensitive: run("sensitive") };
}

function applyChange({ groups, activities }: Pick<WhatIfInput, "groups" | "activities">, change: WhatIfChange): Pick<WhatIfInput, "groups" | "activities"> {
  if (change.kind === "planned_campaign") return { groups, activities };
  if (change.kind === "confirm_exemption" || change.kind === "withdraw_exemption") {
    const exempt = change.kind === "confirm_exemption";
    return { groups, activities: activities.map((activity) => (activity.id === change.activity ? { ...activity, exempt } : activity)) };
  }
  if (change.kind === "drop_tool") {
    const dropped = new Set(activities.filter(({ tool }) => tool === change.tool).map(({ id }) => id));
    return { activities, groups: mapExposures(groups, (exposure) => (dropped.has(exposure.activity) ? null : exposure)) };
  }
  const { field, activity } = change;
  return {
    activities,
    groups: mapExposures(groups, (exposure) => {
      if (activity !== undefined && exposure.activity !== activity) return exposure;
      const ordinaryKinds = exposure.ordinaryKinds.filter((kind) => kind !== field);
      const sensitiveKinds = exposure.sensitiveKinds.filter((kind) => kind !== field);
      return ordinaryKinds.length + sensitiveKinds.length === 0 ? null : { ...exposure, ordinaryKinds, sensitiveKinds };
    }),
  };
}

type Exposure = ExposureGroup["exposures"][number];

function mapExposures(groups: readonly ExposureGroup[], change: (exposure: Exposure) => Exposure | null): ExposureGroup[] {
  return groups.map(({ people, exposures }) => ({ people, exposures: exposures.map(change).filter((exposure) => exposure !== null) }));
}

/** Exact counts of the groups: exempt activities are left out, a person who is also in a counted one stays (C5, C7). */
export function countGroups(groups: readonly ExposureGroup[], activities: readonly WhatIfActivity[]): GroupCount {
  const exempt = new Set(activities.filter((activity) => activity.exempt).map(({ id }) => id));
  const total = { all: 0, sensitive: 0, ordinary: 0, ordinaryOnly: 0, exempt: 0 };
  for (const { people, exposures } of groups) {
    const counted = exposures.filter(({ activity }) => !exempt.has(activity));
    const sensitive = counted.some(({ sensitiveKinds }) => sensitiveKinds.length > 0);
    const ordinary = counted.some(({ ordinaryKinds }) => ordinaryKinds.length > 0);
    if (sensitive || ordinary) total.all += people;
    else if (exposures.length > 0) total.exempt += people;
    if (sensitive) total.sensitive += people;
    if (ordinary) total.ordinary += people;
    if (ordinary && !sensitive) total.ordinaryOnly += people;
  }
  const exactly = (people: number) => ({ people, atLeast: people, atMost: people });
  return {
    counted: { all: exactly(total.all), sensitive: exactly(total.sensitive), ordinary: exactly(total.ordinary), ordinaryOnly: exactly(total.ordinaryOnly) },
    exemptPeople: total.exempt,
  };
}

/**
 * Somebody reached by a campaign always leaves something ordinary. With sensitive information, people known before may all be new to the sensitive
 * count: the figure takes the safe side, the lower bound does not.
 */
function addCampaign(counted: Counts, campaign: Campaign): Counts {
  const more = newPeopleOf(campaign);
  const add = ({ people, atLeast, atMost }: Counts["all"], most = more) => ({ people: people + most, atLeast: atLeast + more, atMost: atMost + most });
  const both = { ...counted, all: add(counted.all), ordinary: add(counted.ordinary) };
  return campaign.sensitive ? { ...both, sensitive: add(counted.sensitive, campaign.people) } : { ...both, ordinaryOnly: add(counted.ordinaryOnly) };
}

function newPeopleOf({ people, alreadyKnown }: Campaign): number {
  return Math.max(0, people - alreadyKnown);
}

function share(after: number, before: number): number {
  return before === 0 ? 1 : after / before;
}
