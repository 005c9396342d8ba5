import { CHANNELS, READS } from "@outflow/shared/contract/transfer-report.ts";
import { z } from "zod";

const day = z.iso.date();
const fields = {
  toolId: z.string().regex(/^[a-z0-9-]{1,64}$/),
  host: z.string().min(1).max(253),
  activity: z.string().regex(/^[1-9]\d{0,9}$/),
  channel: z.enum(CHANNELS),
  read: z.enum(READS),
  from: day,
  to: day,
} as const;

/** What the list is narrowed to; lives in the page's address, so that a view can be sent to a colleague. */
export interface TransferFilter {
  readonly toolId?: string | undefined;
  readonly host?: string | undefined;
  /** Number of an activity. */
  readonly activity?: string | undefined;
  readonly channel?: (typeof CHANNELS)[number] | undefined;
  readonly read?: (typeof READS)[number] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly sensitive?: boolean | undefined;
}

const FIELDS = Object.keys(fields) as (keyof typeof fields)[];

/** Reads the filter out of an address; what is not valid is left out. */
export function filterFrom(params: URLSearchParams): TransferFilter {
  const read = FIELDS.flatMap((name) => {
    const parsed = fields[name].safeParse(params.get(name) ?? undefined);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...Object.fromEntries(read), ...(params.get("sensitive") === "yes" ? { sensitive: true } : {}) };
}

/** Writes one field of the filter into an address; empty removes it. Everything else in the address stays. */
export function withFilter(params: URLSearchParams, name: keyof TransferFilter, value: string | boolean | null): URLSearchParams {
  const after = new URLSearchParams(params);
  if (value === null || value === "" || value === false) after.delete(name);
  else after.set(name, value === true ? "yes" : value);
  return after;
}

export function withoutFilter(params: URLSearchParams): URLSearchParams {
  return [...FIELDS, "sensitive" as const].reduce((after, name) => withFilter(after, name, null), params);
}

/** The ledger's `p_filter`, kept inside the year on screen. */
export function ledgerFilter(filter: TransferFilter, year: number): Record<string, unknown> {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  const from = filter.from && filter.from > first ? filter.from : first;
  const to = filter.to && filter.to < last ? filter.to : last;
  const host = filter.host?.trim().toLowerCase();
  return {
    ...(filter.toolId ? { toolId: filter.toolId } : {}),
    ...(host ? { host } : {}),
    ...(filter.activity ? { activityId: Number(filter.activity) } : {}),
    ...(filter.channel ? { channel: filter.channel } : {}),
    ...(filter.read ? { read: filter.read } : {}),
    ...(filter.sensitive ? { sensitive: true } : {}),
    from,
    to,
  };
}
