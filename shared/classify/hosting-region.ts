import type { SourcedFact } from "../contract/destination.ts";
import { REGION_RULES } from "./catalogue/regions/region-rules.ts";

/** The hosting country that a host name proves by a vendor's own naming rule; null where it proves none. */
export function hostingRegion(ruleId: string, host: string, domain: string): SourcedFact<string> | null {
  const rule = REGION_RULES.get(ruleId);
  if (rule === undefined || host.length <= domain.length) return null;
  const region = rule.find.exec(host.slice(0, host.length - domain.length - 1))?.[1];
  const country = region === undefined || !Object.hasOwn(rule.regions, region) ? undefined : rule.regions[region];
  return country === undefined ? null : { value: country, source: rule.source, checked: rule.checked };
}
