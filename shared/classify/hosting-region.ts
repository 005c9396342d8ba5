import type { SourcedFact } from "../contract/destination.ts";
import { REGION_RULES } from "./catalogue/regions/region-rules.ts";

/**
 * The hosting country that a host name proves by a vendor's own naming rule; null where it names no region,
 * "unlisted" where it names one whose country is not known (a region newer than the catalogue).
 */
export function hostingRegion(ruleId: string, host: string): SourcedFact<string> | "unlisted" | null {
  const rule = REGION_RULES.get(ruleId);
  const found = rule?.find.exec(host);
  if (rule === undefined || found === undefined || found === null) return null;
  const region = found[1] ?? found[2];
  const country = region !== undefined && Object.hasOwn(rule.regions, region) ? rule.regions[region] : undefined;
  return country === undefined ? "unlisted" : { value: country, source: rule.source, checked: rule.checked };
}
