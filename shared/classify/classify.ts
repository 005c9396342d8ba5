import { getDomain } from "tldts";
import type { Destination } from "../contract/destination.ts";
import type { DestinationOverride } from "../contract/device-api.ts";
import { UNKNOWN_FACT } from "./catalogue/entry.ts";
import { findHost } from "./catalogue/find-host.ts";
import { regionRuleAt, toolAt } from "./catalogue/read-catalogue.ts";
import { hostAndPath } from "./host-and-path.ts";
import { hostingRegion } from "./hosting-region.ts";
import { isAddress, isInternalHost } from "./internal-host.ts";
import { findOverride, nextLabel, type OverrideIndex } from "./overrides.ts";
import { verdictOfCountry } from "./verdict-of-country.ts";

export interface ClassifyContext {
  /** What the organisation's officers decided; it goes before everything else. */
  readonly overrides?: OverrideIndex;
  /** The organisation's own domains, such as `corp.example.cn`: internal unless an override says they are abroad. */
  readonly internalSuffixes?: readonly string[];
  /** Country of the address the browser was connected to. A proxy's address says nothing about the server behind it. */
  readonly connected?: { readonly country: string | null; readonly proxied: boolean };
}

/** How sure each basis makes us, 0…1. The seat of a vendor is a fact, but not always where the data lie; an address is weak. */
const CONFIDENCE = { override: 1, internal: 1, region: 0.95, catalogue: 0.9, connected: 0.3, none: 0 } as const;

/**
 * Where does this URL or host really go? Never throws: what is no host at all is `unknown` with an empty host.
 * Countries are ISO 3166-1 alpha-2.
 */
export function classify(urlOrHost: string, context?: ClassifyContext): Destination {
  const target = typeof urlOrHost === "string" ? hostAndPath(urlOrHost) : null;
  if (target === null) return { ...blank(""), site: "" };
  const { host, path } = target;
  const found = findHost(host, path);
  const judged = found === null ? judgeUncatalogued(host, context) : judgeCatalogued(host, found.tool, found.domain);
  const override = context?.overrides === undefined ? null : findOverride(context.overrides, host, judged.toolId);
  if (override !== null) return applyOverride(judged, override);
  return context?.internalSuffixes !== undefined && endsInOneOf(host, context.internalSuffixes) ? asInternal(judged) : judged;
}

function judgeCatalogued(host: string, number: number, domain: string): Destination {
  const tool = toolAt(number);
  const rule = regionRuleAt(number);
  const region = rule === null ? null : hostingRegion(rule, host);
  const proven = region === null || region === "unlisted" ? null : region;
  // A mainland cloud's region that is newer than the catalogue may be abroad: better unknown than not counted.
  const open = region === "unlisted" && tool.seat.value === "CN";
  const country = open ? null : (proven ?? tool.seat).value;
  return {
    verdict: country === null ? "unknown" : verdictOfCountry(country),
    host,
    site: siteOfCatalogued(host, domain),
    toolId: tool.id,
    tool: tool.name,
    vendor: tool.vendor,
    category: tool.category,
    country,
    seat: tool.seat,
    contracting: tool.contracting,
    hosting: proven ?? tool.hosting,
    basis: "catalogue",
    confidence: open ? CONFIDENCE.none : proven === null ? CONFIDENCE.catalogue : CONFIDENCE.region,
  };
}

function judgeUncatalogued(host: string, context: ClassifyContext | undefined): Destination {
  if (isInternalHost(host)) return { ...blank(host), verdict: "internal", basis: "address", confidence: CONFIDENCE.internal };
  const connected = context?.connected;
  if (connected === undefined || connected.proxied || connected.country === null) return blank(host);
  return {
    ...blank(host),
    verdict: verdictOfCountry(connected.country),
    country: connected.country,
    basis: "address",
    confidence: CONFIDENCE.connected,
  };
}

function blank(host: string): Destination {
  return {
    verdict: "unknown",
    host,
    site: siteOf(host),
    toolId: null,
    tool: null,
    vendor: null,
    category: null,
    country: null,
    seat: UNKNOWN_FACT,
    contracting: UNKNOWN_FACT,
    hosting: UNKNOWN_FACT,
    basis: "unknown",
    confidence: CONFIDENCE.none,
  };
}

/** An override without a verdict is a decision about the tool (approved, blocked …), not about where it is. */
function applyOverride(judged: Destination, override: DestinationOverride): Destination {
  if (override.verdict === null && override.country === null) return judged;
  const country = override.country ?? (override.verdict === "mainland" ? "CN" : null);
  const verdict = override.verdict ?? (country === null ? judged.verdict : verdictOfCountry(country));
  const fits = judged.country !== null && verdictOfCountry(judged.country) === verdict;
  return { ...judged, verdict, country: country ?? (fits ? judged.country : null), basis: "override", confidence: CONFIDENCE.override };
}

function asInternal(judged: Destination): Destination {
  return { ...judged, verdict: "internal", country: null, basis: "override", confidence: CONFIDENCE.internal };
}

function endsInOneOf(host: string, suffixes: readonly string[]): boolean {
  for (let from = 0; from !== -1; from = nextLabel(host, from)) if (suffixes.includes(from === 0 ? host : host.slice(from))) return true;
  return false;
}

const siteOfDomain = new Map<string, string | null>();

/** Everything below a catalogued domain has that domain's registrable domain, so the Public Suffix List is asked once for each. */
function siteOfCatalogued(host: string, domain: string): string {
  let site = siteOfDomain.get(domain);
  if (site === undefined) {
    site = registrable(domain);
    siteOfDomain.set(domain, site);
  }
  return site ?? siteOf(host);
}

function siteOf(host: string): string {
  return host === "" || isAddress(host) ? host : (registrable(host) ?? host);
}

function registrable(host: string): string | null {
  return getDomain(host, { extractHostname: false, validateHostname: false });
}
