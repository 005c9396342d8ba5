import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { Decision, EnrolmentState } from "@outflow/shared/contract/messages.ts";
import type { Say } from "../words/speak.ts";
import { wordsOfSite } from "./words-of-site.ts";

export interface Badge {
  /** At most four characters fit. */
  readonly text: string;
  readonly colour: string;
  /** The whole sentence, shown on hover and read out by screen readers: colour is never the only signal. */
  readonly title: string;
}

/** White text on each of these has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
const COLOURS = { overseas: "#b45309", people: "#b91c1c", unknown: "#57606a", off: "#57606a", blocked: "#8b1a1a" } as const;

export interface BadgeFacts {
  readonly state: EnrolmentState;
  /** Null on pages that are no web pages. */
  readonly destination: Destination | null;
  readonly decision: Decision["decision"];
  readonly peopleToday: number;
  readonly toolName: string;
}

/** What the toolbar says about the tab in front. */
export function badgeFor({ state, destination, decision, peopleToday, toolName }: BadgeFacts, say: Say): Badge {
  if (state === "revoked") return { text: say("badge.revoked"), colour: COLOURS.off, title: say("title.revoked") };
  if (state === "not_enrolled") return { text: "", colour: COLOURS.off, title: say("title.not_enrolled") };
  if (!destination) return { text: "", colour: COLOURS.off, title: say("explain.none") };
  const { verdict } = destination;
  const title = say("title.site", { tool: toolName, verdict: say(wordsOfSite(destination).verdict), people: peopleToday });
  if (decision === "blocked") return { text: say("badge.blocked"), colour: COLOURS.blocked, title };
  if (decision === "restricted" && peopleToday === 0) return { text: say("badge.restricted"), colour: COLOURS.overseas, title };
  if (peopleToday > 0) return { text: shortCount(peopleToday), colour: COLOURS.people, title };
  if (verdict === "overseas" || verdict === "hmt") return { text: say(`badge.${verdict}`), colour: COLOURS.overseas, title };
  return { text: verdict === "unknown" ? "?" : "", colour: COLOURS.unknown, title };
}

/** 999, 1.2k, 12k, 1.2M: never more than four characters, rounded down. */
export function shortCount(count: number): string {
  if (count < 1_000) return String(count);
  const [unit, sign] = count < 1_000_000 ? ([1_000, "k"] as const) : ([1_000_000, "M"] as const);
  const tenths = Math.floor((count / unit) * 10) / 10;
  return `${tenths < 10 ? tenths : Math.floor(tenths)}${sign}`;
}
