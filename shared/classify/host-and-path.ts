import { EMPTY_LABEL, folded, hashOfLabels, joined, withCharacter } from "./host-hash.ts";
import { dotBefore, lastLabels } from "./host-labels.ts";

/** A host, where its last labels begin, and their numbers, all taken in one pass. */
export interface HostAndPath {
  /** As `URL.hostname` gives it, without trailing dots. */
  readonly host: string;
  /** Where the last three labels begin, the last two, and the last; 0 where there are fewer. */
  readonly three: number;
  readonly tail: number;
  readonly tld: number;
  /** Numbers of the host, of its last three labels, its last two, the second last alone (0 where there is none), and the last. */
  readonly hash: number;
  readonly threeHash: number;
  readonly tailHash: number;
  readonly secondHash: number;
  readonly tldHash: number;
  /** What the path is cut from when somebody asks for it, and where it begins; -1 for none. */
  readonly input: string;
  readonly pathAt: number;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const NETWORK_SCHEMES = new Set(["http:", "https:", "ws:", "wss:", "ftp:"]);
const DOT = 46;

/**
 * Host and path of a URL or of a bare host (`app.example.com`, `example.com:8443/x`, `::1`). Null for anything that does not go to a host.
 * Plain lower-case URLs are read without `new URL()`, which costs several times more; everything unusual is left to it.
 */
export function hostAndPath(input: string): HostAndPath | null {
  return plainHost(input) ?? parsedHost(input);
}

/** Begins with a slash; may still have a query or fragment behind it. */
export function pathOf({ input, pathAt }: HostAndPath): string {
  return pathAt === -1 ? "/" : input.slice(pathAt);
}

/** Exactly the inputs whose host `new URL()` would return unchanged; null where that is not certain. */
export function plainHost(input: string): HostAndPath | null {
  const start = input.startsWith("https://") ? 8 : input.startsWith("http://") ? 7 : input.startsWith("wss://") ? 6 : 0;
  if (start === 0 && input.includes("//")) return null;
  const length = input.length;
  let at = start;
  let last = start;
  let second = start;
  let third = start;
  let label = EMPTY_LABEL;
  let secondLabel = 0;
  let thirdLabel = 0;
  let before = 0;
  let labels = 0;
  for (; at < length; at++) {
    const code = input.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45) {
      label = withCharacter(label, code);
      continue;
    }
    if (code !== DOT) break;
    // Empty labels, and xn-- labels, which must be valid punycode.
    if (at === last || isPunycode(input, last)) return null;
    before = labels === 0 ? label : joined(before, label);
    labels += 1;
    third = second;
    second = last;
    last = at + 1;
    thirdLabel = secondLabel;
    secondLabel = label;
    label = EMPTY_LABEL;
  }
  // A last label that begins with a digit may be an IPv4 address in any of its spellings.
  if (at === last || at - start > 253 || isDigit(input.charCodeAt(last)) || isPunycode(input, last)) return null;
  const next = at === length ? 63 : input.charCodeAt(at);
  if (next !== 47 && next !== 63 && next !== 35) return null;
  const tail = labels === 0 ? label : joined(secondLabel, label);
  return {
    host: input.slice(start, at),
    three: third - start,
    tail: second - start,
    tld: last - start,
    hash: folded(labels === 0 ? label : joined(before, label)),
    threeHash: folded(labels < 2 ? tail : joined(joined(thirdLabel, secondLabel), label)),
    tailHash: folded(tail),
    secondHash: folded(secondLabel),
    tldHash: folded(label),
    input,
    pathAt: next === 47 ? at : -1,
  };
}

function isPunycode(input: string, at: number): boolean {
  return input.charCodeAt(at) === 120 && input.startsWith("xn--", at);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function parsedHost(input: string): HostAndPath | null {
  const text = input.trim().replace(/^blob:/i, "");
  if (text === "" || text.length > 65_536) return null;
  const scheme = SCHEME.exec(text)?.[0].toLowerCase();
  if (scheme !== undefined && text.startsWith("//", scheme.length)) return NETWORK_SCHEMES.has(scheme) ? parse(text) : null;
  if (text.startsWith("//")) return parse(`http:${text}`);
  if (isBareIpv6(text)) return parse(`http://[${text}]`);
  // `mailto:`, `data:` and the like; `user:secret@host` has no scheme, but is not a host either way.
  if (scheme !== undefined) return NETWORK_SCHEMES.has(scheme) ? parse(text) : null;
  return parse(`http://${text}`);
}

function isBareIpv6(text: string): boolean {
  return /^[0-9a-f:.]+$/i.test(text) && text.indexOf(":") !== text.lastIndexOf(":");
}

function parse(url: string): HostAndPath | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/\.+$/, "");
  return host === "" || host.length > 253 ? null : hostWithNumbers(host, pathname);
}

/** For a host that stands alone, as `URL.hostname` gives it. */
export function hostWithNumbers(host: string, path = "/"): HostAndPath {
  const { length } = host;
  const tld = dotBefore(host, length) + 1;
  const tail = lastLabels(host, length, 2);
  const three = lastLabels(host, length, 3);
  return {
    host,
    three,
    tail,
    tld,
    hash: hashOfLabels(host, 0, length),
    threeHash: hashOfLabels(host, three, length),
    tailHash: hashOfLabels(host, tail, length),
    secondHash: tld === 0 ? 0 : hashOfLabels(host, tail, tld - 1),
    tldHash: hashOfLabels(host, tld, length),
    input: path,
    pathAt: 0,
  };
}
