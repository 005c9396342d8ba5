import { z } from "zod";
import type { Destination } from "./destination.ts";
import { type DECISIONS, enrolmentToken } from "./device-api.ts";

/**
 * What the parts of the extension say to each other. Messages are accepted by sender, never by what they claim: `page` means one of
 * the extension's own pages, `content` means a content script inside a tab. No message to a content script carries data about people.
 */
export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const serverAddress = z.url({ protocol: /^https?$/ }).max(300);

/** Questions an own page asks the service worker; the answers are the types of `PageAnswers`. */
export const pageMessage = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("popup-view"), url: z.string().max(100_000).nullable() }),
  /** Somebody looks: what waits is sent now, whatever pause was meant. */
  z.strictObject({ kind: z.literal("deliver-now") }),
  z.strictObject({ kind: z.literal("report-text"), id: z.uuid() }),
  z.strictObject({ kind: z.literal("options-view") }),
  z.strictObject({ kind: z.literal("enrol"), serverUrl: serverAddress, token: enrolmentToken }),
  z.strictObject({ kind: z.literal("unenrol") }),
  z.strictObject({ kind: z.literal("set-language"), language: z.enum(LANGUAGES).nullable() }),
  z.strictObject({ kind: z.literal("request-access"), host: z.string().max(253), toolId: z.string().max(64).nullable(), note: z.string().max(500) }),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** not_enrolled: nothing is examined or stored. revoked: the server refused this device for good. */
export type EnrolmentState = "not_enrolled" | "enrolled" | "revoked";

export interface EnrolmentView {
  readonly state: EnrolmentState;
  /** True when the organisation's policy decides and the employee cannot leave. */
  readonly managed: boolean;
  readonly serverUrl: string | null;
  readonly organisation: string | null;
  readonly legalEntity: string | null;
  readonly department: string | null;
  /** A fixed code or the server's own sentence about the last try; null when there is nothing to say. */
  readonly problem: string | null;
  /** Policy keys whose values were wrong and therefore dropped. */
  readonly policyMistakes: readonly string[];
}

export interface Decision {
  readonly decision: (typeof DECISIONS)[number];
  readonly reason: string | null;
}

export interface SentView {
  readonly id: string;
  /** RFC 3339, UTC */
  readonly sentAt: string;
  readonly host: string;
  readonly people: number;
  readonly bytes: number;
}

export interface RefusedView {
  readonly id: string;
  readonly refusedAt: string;
  readonly host: string;
  /** The server's sentence. */
  readonly sentence: string;
  readonly field: string | null;
}

/** Where the data of a page goes beside its own site: the other destinations seen on it today. */
export interface FlowView {
  /** Tool id or registrable domain. */
  readonly place: string;
  readonly tool: Destination["tool"];
  readonly country: string | null;
  readonly people: number;
}

export interface PopupView {
  readonly language: Language | null;
  readonly enrolment: EnrolmentView;
  /** Null on pages that are no web pages. */
  readonly site: {
    readonly destination: Destination;
    readonly decision: Decision;
    readonly peopleToday: number;
    readonly sensitiveToday: number;
    /** Bodies and files of this site that could not be read, or not in full, today. */
    readonly unreadToday: number;
    readonly flows: readonly FlowView[];
  } | null;
  readonly queue: {
    readonly length: number;
    readonly bytes: number;
    readonly nextTryAt: string | null;
    /** Fixed code of what went wrong last (`offline`, `status-503` …); null when the last try went well. */
    readonly problem: string | null;
    readonly overflowed: number;
    readonly lost: number;
  };
  readonly lastReports: readonly SentView[];
  readonly refused: readonly RefusedView[];
}

export interface OptionsView {
  readonly language: Language | null;
  readonly enrolment: EnrolmentView;
  readonly version: string;
}

export interface PageAnswers {
  "popup-view": PopupView;
  "deliver-now": null;
  /** The report as it was sent, byte for byte; null when it is not kept any more. */
  "report-text": string | null;
  "options-view": OptionsView;
  enrol: EnrolmentView;
  unenrol: EnrolmentView;
  "set-language": null;
  "request-access": { readonly outcome: "asked" | "failed"; readonly problem: string | null };
}

/** Name of the port through which a content script hands over one file, dropped item or pasted text. */
export const HANDOVER_PORT = "outflow-handover";
/** Characters of base64 in one chunk, at most. */
export const HANDOVER_CHUNK = 1_400_000;

/** Content script → service worker, in this order: offer, (after `send`) chunk…, end. A chunk is sent only after `more`. */
export const handoverMessage = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("offer"),
    channel: z.enum(["file", "paste"]),
    /** Base name; stays in memory, only its extension is ever used or compared. */
    name: z.string().max(1_000).nullable(),
    type: z.string().max(200),
    size: z.number().int().min(0),
  }),
  z.strictObject({ kind: z.literal("chunk"), base64: z.string().max(HANDOVER_CHUNK) }),
  z.strictObject({ kind: z.literal("end") }),
  /** The browser could not read the file: moved, changed, no permission. */
  z.strictObject({ kind: z.literal("failed") }),
]);
export type HandoverMessage = z.infer<typeof handoverMessage>;

/** Service worker → content script. */
export type HandoverAnswer = "send" | "skip" | "more" | "done";
