import { dotBefore, nextLabel } from "./host-labels.ts";
import { PUBLIC_SUFFIXES } from "./public-suffixes.generated.ts";

/**
 * The Public Suffix List by top-level domain, read when the first uncatalogued host is judged: loading a library for it
 * would cost a browser's start several milliseconds, and most hosts are catalogued or end in a plain top-level domain.
 */
let byTld: ReadonlyMap<string, string> | undefined;

/** What stands before the top-level domain in its rules: `co` of co.uk, `sch` of *.sch.uk ("" of *.ck), `www` of !www.ck. */
interface Rules {
  readonly plain: ReadonlySet<string>;
  readonly wild: ReadonlySet<string>;
  readonly except: ReadonlySet<string>;
}
const rulesOf = new Map<string, Rules>();

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
export function registrableDomain(host: string): string | null | undefined {
  byTld ??= readList();
  const lastDot = dotBefore(host, host.length);
  const tld = host.slice(lastDot + 1);
  const below = byTld.get(tld);
  if (below === undefined) return undefined;
  if (lastDot === -1) return null;
  if (below === "") return host.slice(dotBefore(host, lastDot) + 1);
  return belowRules(host, lastDot, rulesBelow(tld, below));
}

function rulesBelow(tld: string, below: string): Rules {
  let rules = rulesOf.get(tld);
  if (rules === undefined) {
    const all = below.split(" ");
    rules = {
      plain: new Set(all),
      wild: new Set(all.filter((rule) => rule.startsWith("*")).map((rule) => rule.slice(2))),
      except: new Set(all.filter((rule) => rule.startsWith("!")).map((rule) => rule.slice(1))),
    };
    rulesOf.set(tld, rules);
  }
  return rules;
}

/** The longest rule decides; `*.x` stands for any one label before x, `!y.x` takes one of them back. */
function belowRules(host: string, lastDot: number, { plain, wild, except }: Rules): string | null {
  let before = -1;
  for (let from = 0; from !== -1 && from < lastDot; from = nextLabel(host, from)) {
    const name = host.slice(from, lastDot);
    if (except.size > 0 && except.has(name)) return host.slice(from);
    if (plain.has(name) || (wild.size > 0 && wild.has(name.slice(nextLabel(`${name}.`, 0))))) return before === -1 ? null : host.slice(before);
    before = from;
  }
  return host.slice(before);
}
