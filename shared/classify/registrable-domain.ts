import type { HostAndPath } from "./host-and-path.ts";
import { hashOfLabels } from "./host-hash.ts";
import { dotBefore, lastLabels, nextLabel } from "./host-labels.ts";
import { PUBLIC_SUFFIXES } from "./public-suffixes.generated.ts";

/**
 * The Public Suffix List by top-level domain, read when the first uncatalogued host is judged: loading a library for it
 * would cost a browser's start several milliseconds, and most hosts are catalogued or end in a plain top-level domain.
 */
let byTld: ReadonlyMap<string, string> | undefined;

/** What stands before the top-level domain in its rules: `co` of co.uk, `sch` of *.sch.uk ("" of *.ck), `www` of !www.ck. */
interface Rules {
  readonly tld: string;
  readonly plain: ReadonlySet<string>;
  readonly wild: ReadonlySet<string>;
  readonly except: ReadonlySet<string>;
  /** Labels before the top-level domain in the longest rule; 0 where the top-level domain is the only rule. */
  readonly deepest: number;
  /** At the number of each label that stands directly before the top-level domain in a rule: the label where it is a whole rule and no other goes on from it, else null. */
  readonly nearest: readonly (string | null | undefined)[];
}

const NEAREST = 256;
const rulesByTld = new Map<string, Rules>();
/** The same once more, each at the number of its top-level domain, as far as they do not push each other out. */
const recent: (Rules | undefined)[] = new Array<Rules | undefined>(1_024).fill(undefined);

function readList(): ReadonlyMap<string, string> {
  const list = new Map<string, string>();
  for (const part of PUBLIC_SUFFIXES.split(";")) {
    const colon = part.indexOf(":");
    if (colon === -1) list.set(part, "");
    else list.set(part.slice(0, colon), part.slice(colon + 1));
  }
  return list;
}

/**
 * The registrable domain (eTLD+1, ICANN part of the Public Suffix List) of a host. Null for a public suffix itself; undefined where no
 * registry delegates the last label: addresses, intranet names, reserved names.
 */
export function registrableDomain({ host, three, tail, tld, tldHash, secondHash }: HostAndPath): string | null | undefined {
  const rules = rulesOf(host, tld, tldHash);
  if (rules === undefined) return undefined;
  if (tld === 0) return null;
  // Most hosts are answered by one label: no rule has it, or it is a rule of its own.
  const near = rules.deepest === 0 ? undefined : rules.nearest[secondHash & (NEAREST - 1)];
  if (near === undefined) return host.slice(tail);
  if (near !== null && standsAt(host, tail, tld - 1, near)) return tail === 0 ? null : host.slice(three);
  return belowRules(host, tld - 1, rules.deepest === 1 ? tail : lastLabels(host, tld - 1, rules.deepest), rules);
}

function rulesOf(host: string, tldStart: number, tldHash: number): Rules | undefined {
  const place = tldHash & (recent.length - 1);
  const known = recent[place];
  if (known !== undefined && standsAt(host, tldStart, host.length, known.tld)) return known;
  byTld ??= readList();
  const tld = host.slice(tldStart);
  const below = byTld.get(tld);
  if (below === undefined) return undefined;
  const rules = rulesByTld.get(tld) ?? readRules(tld, below);
  rulesByTld.set(tld, rules);
  recent[place] = rules;
  return rules;
}

/** As `host.slice(from, to) === text`, without cutting. */
function standsAt(host: string, from: number, to: number, text: string): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at++) if (host.charCodeAt(from + at) !== text.charCodeAt(at)) return false;
  return true;
}

function readRules(tld: string, below: string): Rules {
  const all = below === "" ? [] : below.split(" ");
  return {
    tld,
    plain: new Set(all),
    wild: new Set(all.filter((rule) => rule.startsWith("*")).map((rule) => rule.slice(2))),
    except: new Set(all.filter((rule) => rule.startsWith("!")).map((rule) => rule.slice(1))),
    deepest: Math.max(0, ...all.map((rule) => rule.split(".").length)),
    nearest: nearestLabels(all),
  };
}

function nearestLabels(rules: readonly string[]): Rules["nearest"] {
  const nearest = new Array<string | null | undefined>(NEAREST).fill(undefined);
  for (const rule of rules) {
    const label = rule.slice(dotBefore(rule, rule.length) + 1);
    // `*.ck` and `!www.ck`: any label may be meant.
    if (label === "*") return nearest.fill(null);
    const place = hashOfLabels(label, 0, label.length) & (NEAREST - 1);
    nearest[place] = nearest[place] === undefined && label === rule ? label : null;
  }
  return nearest;
}

/** The longest rule decides; `*.x` stands for any one label before x, `!y.x` takes one of them back. `start`: no rule reaches further back. */
function belowRules(host: string, lastDot: number, start: number, { plain, wild, except }: Rules): string | null {
  let before = start === 0 ? -1 : dotBefore(host, start - 1) + 1;
  for (let from = start; from !== -1 && from < lastDot; from = nextLabel(host, from)) {
    const name = host.slice(from, lastDot);
    if (except.size > 0 && except.has(name)) return host.slice(from);
    if (plain.has(name) || (wild.size > 0 && wild.has(name.slice(nextLabel(`${name}.`, 0))))) return before === -1 ? null : host.slice(before);
    before = from;
  }
  return host.slice(before);
}
