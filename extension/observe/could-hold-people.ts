/** Bodies above this are always examined: looking twice would cost more than it saves. */
const LOOKED_AT = 1_000_000;

const AT = 0x40;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;

/**
 * Whether bytes for a host that nobody knows could hold an identifier that is one by its form. No only for plain ASCII without `@`,
 * without percent or backslash escapes that could hide something, and without a run of eight or more digits (spaces, dots and dashes
 * between them allowed) other than a Unix time of this century. What is an identifier only by the name of its field (a name in Latin
 * letters, a WeChat id) is not looked for at such hosts; catalogued ones are always read in full.
 */
export function couldHoldPeople(bytes: Uint8Array): boolean {
  if (bytes.length > LOOKED_AT) return true;
  let digits = 0;
  let runStart = 0;
  let pure = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) {
      if (digits === 0) {
        runStart = at;
        pure = true;
      }
      digits += 1;
      continue;
    }
    if (byte >= 0x80 || byte === AT || byte < 0x09) return true;
    if (byte === PERCENT && hidesSomething(bytes[at + 1], bytes[at + 2])) return true;
    if (byte === BACKSLASH && (bytes[at + 1] === 0x75 || bytes[at + 1] === 0x78)) return true;
    if (digits > 0 && (byte === 0x20 || byte === 0x2d || byte === 0x2e || byte === 0x28 || byte === 0x29 || byte === 0x2b)) {
      pure = false;
      continue;
    }
    if (digits >= 8 && !(pure && isUnixTime(bytes, runStart, digits))) return true;
    digits = 0;
  }
  return digits >= 8 && !(pure && isUnixTime(bytes, runStart, digits));
}

/** %40 is `@`, %3x are digits, %8x…%Fx belong to characters outside ASCII, %25 and %5C hide one escape more. */
function hidesSomething(high: number | undefined, low: number | undefined): boolean {
  if (high === undefined || low === undefined) return false;
  if (high === 0x33) return low <= 0x39;
  if (high === 0x34) return low === 0x30;
  if (high === 0x32) return low === 0x35;
  if (high === 0x35) return (low | 0x20) === 0x63;
  return high === 0x38 || high === 0x39 || (high | 0x20) >= 0x61;
}

/** Ten digits of seconds or thirteen of milliseconds between 2001 and 2033 begin with 1; a mobile number has eleven. */
function isUnixTime(bytes: Uint8Array, start: number, digits: number): boolean {
  return (digits === 10 || digits === 13) && bytes[start] === 0x31;
}
