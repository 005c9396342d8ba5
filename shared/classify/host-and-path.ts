import { hashOfPart } from "./host-hash.ts";
import { dotBefore, lastTwoLabels } from "./host-labels.ts";

export interface HostAndPath {
  /** As `URL.hostname` gives it, without trailing dots. */
  readonly host: string;
  /** Begins with a slash; may still have a query or fragment behind it. */
  readonly path: string;
  /** Where the last two labels begin, and the last. */
  readonly tail: number;
  readonly tld: number;
  /** Numbers of the host and of its last two labels. Taken here, from a string in one piece: reading a piece cut from another costs several times more. */
  readonly hash: number;
  readonly tailHash: number;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const NETWORK_SCHEMES = new Set(["http:", "https:", "ws:", "wss:", "ftp:"]);

/**
 * Host and path of a URL or of a bare host (`app.example.com`, `example.com:8443/x`, `::1`). Null for anything that does not go to a host.
 * Plain lower-case URLs are read without `new URL()`, which costs several times more; everything unusual is left to it.
 */
export function hostAndPath(input: string): HostAndPath | null {
  return plainHost(input) ?? parsedHost(input);
}

/** Exactly the inputs whose host `new URL()` would return unchanged; null where that is not certain. */
export function plainHost(input: string): HostAndPath | null {
  const start = input.startsWith("https://") ? 8 : input.startsWith("http://") ? 7 : input.startsWith("wss://") ? 6 : 0;
  if (start === 0 && input.includes("//")) return null;
  const length = input.length;
  let at = start;
  let labelStart = start;
  let labelBefore = start;
  for (; at < length; at++) {
    const code = input.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45) continue;
    if (code !== 46) break;
    // Empty labels, and xn-- labels, which must be valid punycode.
    if (at === labelStart || isPunycode(input, labelStart)) return null;
    labelBefore = labelStart;
    labelStart = at + 1;
  }
  // A last label that begins with a digit may be an IPv4 address in any of its spellings.
  if (at === labelStart || at - start > 253 || isDigit(input.charCodeAt(labelStart)) || isPunycode(input, labelStart)) return null;
  const next = at === length ? 63 : input.charCodeAt(at);
  if (next !== 47 && next !== 63 && next !== 35) return null;
  return {
    host: input.slice(start, at),
    path: next === 47 ? input.slice(at) : "/",
    tail: labelBefore - start,
    tld: labelStart - start,
    hash: hashOfPart(input, start, at),
    tailHash: hashOfPart(input, labelBefore, at),
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
  if (host === "" || host.length > 253) return null;
  const tail = lastTwoLabels(host);
  const { length } = host;
  return { host, path: pathname, tail, tld: dotBefore(host, length) + 1, hash: hashOfPart(host, 0, length), tailHash: hashOfPart(host, tail, length) };
}
