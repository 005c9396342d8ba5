import { startOfBeijingDay } from "@outflow/shared/assess/beijing-day.ts";
import type { Destination } from "@outflow/shared/contract/destination.ts";

export interface Declared {
  readonly destination: Destination;
  /** Beijing day. */
  readonly day: string;
  readonly purpose: string;
}

const HALF_A_DAY_MS = 12 * 3_600_000;

/** Noon in Beijing, so that the day is the same one in the time zones around; the command line declares the same instant. */
export const noonOf = (day: string): Date => new Date(Date.parse(startOfBeijingDay(day)) + HALF_A_DAY_MS);
