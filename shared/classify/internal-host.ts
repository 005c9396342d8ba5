import { dotBefore } from "./host-labels.ts";

/**
 * Names that never leave a private network: RFC 6761 (localhost), RFC 6762 (local), RFC 8375 (home.arpa), the ICANN board's reservation of
 * `internal` (2024-07-29), and names that network equipment and directories hand out but no registry delegates.
 */
const PRIVATE_SUFFIXES = new Set(["localhost", "local", "internal", "intranet", "intra", "lan", "corp", "home", "localdomain", "private", "home.arpa"]);

/** Loopback, private and link-local addresses, intranet names. `host` is as `URL.hostname` gives it. */
export function isInternalHost(host: string): boolean {
  if (host.charCodeAt(0) === 91) return isInternalIpv6(host.slice(1, -1));
  const dot = dotBefore(host, host.length);
  if (dot === -1) return true;
  const last = host.charCodeAt(dot + 1);
  if (last >= 48 && last <= 57) return isInternalIpv4(host);
  return PRIVATE_SUFFIXES.has(host.slice(dot + 1)) || host === "home.arpa" || host.endsWith(".home.arpa");
}

/** True for an IP address in the spelling of `URL.hostname`. */
export function isAddress(host: string): boolean {
  return host.charCodeAt(0) === 91 || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}

/** RFC 1918, RFC 6598 (carrier-grade NAT), RFC 3927, RFC 1122 (this host, loopback). */
function isInternalIpv4(host: string): boolean {
  const [a = 0, b = 0] = host.split(".", 2).map(Number);
  if (a === 0 || a === 10 || a === 127) return true;
  if (a === 172) return b >= 16 && b <= 31;
  if (a === 192) return b === 168;
  if (a === 169) return b === 254;
  return a === 100 && b >= 64 && b <= 127;
}

/** RFC 4291 (unspecified, loopback, link-local, IPv4-mapped), RFC 4193 (unique local). */
function isInternalIpv6(address: string): boolean {
  if (address === "::" || address === "::1") return true;
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (mapped !== null) {
    const high = Number.parseInt(mapped[1] ?? "0", 16);
    const low = Number.parseInt(mapped[2] ?? "0", 16);
    return isInternalIpv4(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`);
  }
  const first = Number.parseInt(address.split(":", 1)[0] || "0", 16);
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80;
}
