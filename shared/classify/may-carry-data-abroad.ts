import { findHost } from "./catalogue/find-host.ts";
import { regionRuleAt, seatAt, toolIdAt } from "./catalogue/read-catalogue.ts";
import { hostWithNumbers, plainHost } from "./host-and-path.ts";
import { hostingRegion } from "./hosting-region.ts";
import { isInternalHost } from "./internal-host.ts";
import { findOverride, type OverrideIndex } from "./overrides.ts";

export interface WhatElseMayCarry {
  readonly overrides?: OverrideIndex;
  /** Whether a host that nobody knows counts as possible: false unless said. Intranet names and private addresses never do. */
  readonly uncatalogued?: boolean;
}

/**
 * The first question of a request listener, for the host as `URL.hostname` gives it: is it worth looking at what this request carries?
 * Costs a few map look-ups and makes no destination. Where paths decide, any path counts.
 */
export function mayCarryDataAbroad(host: string, also?: WhatElseMayCarry): boolean {
  const found = findHost(plainHost(host) ?? hostWithNumbers(host));
  const overrides = also?.overrides;
  if (overrides !== undefined) {
    const override = findOverride(overrides, host, found === null ? null : toolIdAt(found.tool));
    if (override !== null && override.verdict !== null) return override.verdict === "overseas" || override.verdict === "hmt";
    if (override !== null && override.country !== null) return override.country !== "CN";
  }
  if (found === null) return also?.uncatalogued === true && !isInternalHost(host);
  const rule = regionRuleAt(found.tool);
  const region = rule === null ? null : hostingRegion(rule, host);
  return region === "unlisted" || (region?.value ?? seatAt(found.tool)) !== "CN";
}
