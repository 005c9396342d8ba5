import { hashOfPart } from "./host-hash.ts";
import { dotBefore, lastLabels, lastTwoLabels, nextLabel } from "./host-labels.ts";
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
}

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
 * The registrable domain (eTLD+1, ICANN part of the Public Suffix List) of a host as `URL.hostname` gives it.
 * Null for a public suffix itself; undefined where no registry delegates the last label: addresses, intranet names, reserved names.
 */
export function registrableDomain(host: string, tld = dotBefore(host, host.length) + 1, tail = lastTwoLabels(host)): string | null | undefined {
  const rules = rulesOf(host, tld);
  if (rules === undefined) return undefined;
  if (tld === 0) return null;
  return rules.deepest === 0 ? host.slice(tail) : belowRules(host, tld - 1, rules.deepest === 1 ? tail : lastLabels(host, tld - 1, rules.deepest), rules);
}

function rulesOf(host: string, tldStart: number): Rules | undefined {
  const place = hashOfPart(host, tldStart, host.length) & (recent.length - 1);
  const known = recent[place];
  if (known !== undefined && endsIn(host, tldStart, known.tld)) return known;
  byTld ??= readList();
  const tld = host.slice(tldStart);
  const below = byTld.get(tld);
  if (below === undefined) return undefined;
  const rules = rulesByTld.get(tld) ?? readRules(tld, below);
  rulesByTld.set(tld, rules);
  recent[place] = rules;
  return rules;
}

/** As `host.slice(from) === text`, without cutting. */
function endsIn(host: string, from: number, text: string): boolean {
  if (text.length !== host.length - from) return false;
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
  };
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
