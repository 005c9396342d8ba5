export interface HostAndPath {
  /** As `URL.hostname` gives it, without trailing dots. */
  readonly host: string;
  /** Begins with a slash; may still have a query or fragment behind it. */
  readonly path: string;
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
  for (; at < length; at++) {
    const code = input.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45) continue;
    if (code !== 46) break;
    // Empty labels, and xn-- labels, which must be valid punycode.
    if (at === labelStart || isPunycode(input, labelStart)) return null;
    labelStart = at + 1;
  }
  // A last label that begins with a digit may be an IPv4 address in any of its spellings.
  if (at === labelStart || at - start > 253 || isDigit(input.charCodeAt(labelStart)) || isPunycode(input, labelStart)) return null;
  if (at === length) return { host: input.slice(start), path: "/" };
  const next = input.charCodeAt(at);
  const host = input.slice(start, at);
  if (next === 47) return { host, path: input.slice(at) };
  if (next === 63 || next === 35) return { host, path: "/" };
  return null;
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
  return host === "" || host.length > 253 ? null : { host, path: pathname };
}
