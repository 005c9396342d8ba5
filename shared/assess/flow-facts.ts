import { z } from "zod";
import { EXEMPTION_KINDS, EXEMPTION_STATES, IMPORTANT_DATA, OUTCOMES } from "../contract/assessment.ts";
import { beijingDay, country } from "../contract/ids.ts";
import { beijingDayOf } from "./beijing-day.ts";
import { filing } from "./filing.ts";
import { DEADLINE_EVENTS } from "./rulebook/deadlines.ts";
import { EXEMPTIONS, type ExemptionKind } from "./rulebook/exemptions.ts";

const day = z
  .union([beijingDay, z.iso.datetime({ offset: true })], { error: "must be a day such as 2026-06-01 or an instant such as 2025-12-31T16:00:00Z" })
  .transform((text) => (text.length === "2026-06-01".length ? text : beijingDayOf(text)));

const count = z.number().int().min(0);
const upper = (value: unknown) => (typeof value === "string" ? value.toUpperCase() : value);
/** `true` is important data that was notified or published, `false` and null are none. */
const importance = (value: unknown) =>
  typeof value === "string" ? value.toLowerCase() : value === true ? "notified" : (value ?? false) === false ? "none" : value;

/** People as id ranges, so that overlaps can be stated: `["1-60000", "70001"]`. */
const ranges = z.array(z.string().regex(/^\s*\d{1,15}\s*(-\s*\d{1,15}\s*)?$/, 'must be written like "7" or "1-60000"')).default([]);

const exemption = z
  .strictObject({
    kind: z.preprocess(upper, z.enum(EXEMPTION_KINDS)),
    state: z.preprocess(upper, z.enum(EXEMPTION_STATES)),
    /** true = established, false = not so, null = unknown. What is not named rests on `state`. */
    facts: z.record(z.string(), z.boolean().nullable()).default({}),
  })
  .superRefine(({ kind, facts }, context) => {
    const known: readonly string[] = EXEMPTIONS[kind as ExemptionKind].facts;
    for (const fact of Object.keys(facts)) {
      if (!known.includes(fact)) context.addIssue({ code: "custom", path: ["facts"], message: `${kind} asks for ${known.join(", ") || "no facts"} only` });
    }
  });

export const flow = z.strictObject({
  at: day,
  people: z
    .strictObject({
      ordinary: ranges,
      sensitive: ranges,
      /** Under fourteen: whatever left of them is sensitive. */
      children: ranges,
      /** Their identity document number left: ordinary or sensitive by the taxonomy of the day and the organisation's switch. */
      identityNumbers: ranges,
    })
    .prefault({}),
  /** Volumes known as a number only: they widen the bounds and merge with nobody. */
  declared: z.strictObject({ ordinary: count.default(0), sensitive: count.default(0) }).optional(),
  exemption: exemption.nullish(),
  importantData: z.preprocess(importance, z.enum(IMPORTANT_DATA)).default("none"),
  channel: z.enum(["transfer", "view"]).default("transfer"),
  destination: country.optional(),
  origin: z.enum(["domestic", "abroad"]).optional(),
  /** Domestic people merged into data of foreign origin. */
  domesticMixedIn: z.strictObject({ people: ranges, separable: z.boolean() }).optional(),
  purpose: z.string().max(80).optional(),
  tool: z.string().max(80).optional(),
  project: z.string().max(80).optional(),
  anonymised: z.boolean().default(false),
  /** Stopped before it left: attempted, not counted. */
  blocked: z.boolean().default(false),
});
export type Flow = z.infer<typeof flow>;

/** The input of `outflow assess`: one legal entity, its flows, its filings. Unknown keys are refused. */
export const flowFacts = z.strictObject({
  asOf: day,
  entity: z
    .strictObject({
      name: z.string().max(200).optional(),
      ciio: z.boolean().nullable().default(null),
      /** null = expressly unknown; left out = nothing suggests more people than were exported. */
      processedPersons: count.nullable().optional(),
      /** null = the entity is in no pilot free-trade zone. */
      freeTradeZone: z.strictObject({ zone: z.string(), listEdition: z.string() }).nullable().optional(),
    })
    .prefault({}),
  options: z
    .strictObject({
      mixedPolicy: z.enum(["BOTH", "SENSITIVE_ONLY"]).default("BOTH"),
      idNumberIsSensitive: z.boolean().default(false),
      hrRequiresBoth: z.boolean().optional(),
    })
    .prefault({}),
  flows: z.array(flow),
  previousOutcome: z.enum(OUTCOMES).optional(),
  /** The way the officer means to go; checked against the ways open on that day. */
  chosenRoute: z.enum(["STANDARD_CONTRACT", "CERTIFICATION"]).optional(),
  filings: z.array(filing).default([]),
  events: z.array(z.strictObject({ event: z.enum(DEADLINE_EVENTS), at: day })).default([]),
});
export type FlowFacts = z.infer<typeof flowFacts>;
