import type { Destination } from "../contract/destination.ts";
import type { DestinationOverride } from "../contract/device-api.ts";
import { ADDRESS_DAY, ADDRESS_SOURCE } from "./addresses/address-source.generated.ts";
import { UNKNOWN_FACT } from "./catalogue/entry.ts";
import { findHost } from "./catalogue/find-host.ts";
import { regionRuleAt, toolAt } from "./catalogue/read-catalogue.ts";
import { type HostAndPath, hostAndPath } from "./host-and-path.ts";
import { nextLabel } from "./host-labels.ts";
import { hostingRegion } from "./hosting-region.ts";
import { isAddress, isInternalHost } from "./internal-host.ts";
import { findOverride, type OverrideIndex } from "./overrides.ts";
import { ownCopy } from "./own-copy.ts";
import { recall, remember } from "./recent-judgements.ts";
import { registrableDomain } from "./registrable-domain.ts";
import { verdictOfCountry } from "./verdict-of-country.ts";

export interface ClassifyContext {
  /** What the organisation's officers decided; it goes before everything else. */
  readonly overrides?: OverrideIndex;
  /** The organisation's own domains, such as `corp.example.cn`: internal unless an override says they are abroad. */
  readonly internalSuffixes?: readonly string[];
  /** Country of the address the browser was connected to, ISO 3166-1 alpha-2; null where that is not known, as behind a proxy. */
  readonly connected?: string | null | undefined;
}

/** How sure each basis makes us, 0…1. The seat of a vendor is a fact, but not always where the data lie; an address is weak. */
const CONFIDENCE = { override: 1, internal: 1, region: 0.95, catalogue: 0.9, connected: 0.3, none: 0 } as const;

/**
 * Where does this URL or host really go? Never throws: what is no host at all is `unknown` with an empty host.
 * Countries are ISO 3166-1 alpha-2.
 */
export function classify(urlOrHost: string, context?: ClassifyContext): Destination {
  const target = typeof urlOrHost === "string" ? hostAndPath(urlOrHost) : null;
  if (target === null) return blank("", "");
  const { host } = target;
  const judged = withConnected(judge(target), context?.connected);
  const override = context?.overrides === undefined ? null : findOverride(context.overrides, host, judged.toolId);
  if (override !== null) return applyOverride(judged, override);
  return context?.internalSuffixes !== undefined && endsInOneOf(host, context.internalSuffixes) ? asInternal(judged) : judged;
}

function judge(target: HostAndPath): Destination {
  const before = recall(target);
  if (before !== null) return before;
  const found = findHost(target);
  const judged = found === null ? judgeUncatalogued(target) : judgeCatalogued(target, found.tool);
  if (found?.byPath !== true) remember(target, judged);
  return judged;
}

function judgeCatalogued(target: HostAndPath, number: number): Destination {
  const host = ownCopy(target.host);
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
    site: siteOf(target, host),
    toolId: tool.id,
    tool: tool.name,
    vendor: tool.vendor,
    category: tool.category,
    country,
    seat: tool.seat,
    contracting: tool.contracting,
    hosting: proven ?? tool.hosting,
    connected: UNKNOWN_FACT,
    basis: "catalogue",
    confidence: open ? CONFIDENCE.none : proven === null ? CONFIDENCE.catalogue : CONFIDENCE.region,
  };
}

/** home.arpa can be registered by the list's rules, but is reserved. */
const LAST_OF_ARPA = 97;

function judgeUncatalogued(target: HostAndPath): Destination {
  const { host } = target;
  const registrable = registrableDomain(target);
  // Only what nobody can register may be internal; asking in this order keeps the common case short.
  if ((typeof registrable !== "string" || host.charCodeAt(host.length - 1) === LAST_OF_ARPA) && isInternalHost(host)) {
    const own = ownCopy(host);
    return { ...blank(own, own), verdict: "internal", basis: "address", confidence: CONFIDENCE.internal };
  }
  const own = ownCopy(host);
  return blank(own, siteFrom(target, own, registrable));
}

/**
 * The connected address is always shown, and decides only where nothing better does. Even there it takes nobody out of the count: an address
 * in the mainland leaves the host unknown, because it may be a proxy's, a cache's or wrongly registered; an officer can say more.
 */
function withConnected(judged: Destination, country: string | null | undefined): Destination {
  if (country === null || country === undefined || judged.verdict === "internal") return judged;
  const connected = { value: country, source: ADDRESS_SOURCE, checked: ADDRESS_DAY };
  if (judged.basis !== "unknown" || country === "CN") return { ...judged, connected };
  return { ...judged, connected, verdict: verdictOfCountry(country), country, basis: "address", confidence: CONFIDENCE.connected };
}

function blank(host: string, site: string): Destination {
  return {
    verdict: "unknown",
    host,
    site,
    toolId: null,
    tool: null,
    vendor: null,
    category: null,
    country: null,
    seat: UNKNOWN_FACT,
    contracting: UNKNOWN_FACT,
    hosting: UNKNOWN_FACT,
    connected: UNKNOWN_FACT,
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

function siteOf(target: HostAndPath, own: string): string {
  return siteFrom(target, own, registrableDomain(target));
}

/** A name under a top-level domain that is in no list counts as registered directly below it. `own`: the host as a text of its own. */
function siteFrom({ host, tail }: HostAndPath, own: string, registrable: string | null | undefined): string {
  const site = registrable === undefined && !isAddress(host) ? host.slice(tail) : (registrable ?? host);
  return site.length === host.length ? own : ownCopy(site);
}
