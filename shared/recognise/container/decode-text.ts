/** Bytes as text: byte order mark first, then the declared charset, UTF-16 by its zeros, UTF-8, and GB18030 for what UTF-8 refuses. */
export function decodeText(
  bytes: Uint8Array,
  charset: string | null,
  short: string | null = decodeShort(bytes),
): { readonly text: string; readonly encoding: string } {
  if (short !== null) return { text: short, encoding: "utf-8" };
  const encoding = encodingOf(bytes, charset);
  return { text: (encoding === "utf-8" ? LENIENT : new TextDecoder(encoding)).decode(bytes), encoding };
}

export function encodingOf(bytes: Uint8Array, charset: string | null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = zeroPattern(bytes);
  if (zeros !== null) return zeros;
  if (isUtf8(bytes)) return "utf-8";
  const chinese = chineseUtf16(bytes);
  if (chinese !== null) return chinese;
  if (charset !== null && /^(?:gb|utf-?16|big5|shift|euc|iso-8859|windows)/i.test(charset)) {
    try {
      return new TextDecoder(charset).encoding;
    } catch {
      // An invented charset name: the bytes decide.
    }
  }
  return "gb18030";
}

/** UTF-16 without a mark: every other byte of its ASCII characters is zero. */
function zeroPattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length & ~1, 512);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length / 8 && even === 0) return "utf-16le";
  return even > length / 8 && odd === 0 ? "utf-16be" : null;
}

/** UTF-16 without a mark and without ASCII: nearly every high byte is one of Chinese characters' or punctuation's, which GB18030's are not. */
export function chineseUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length & ~1, 512);
  if (length < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (isChineseHighByte(bytes[i])) even++;
    if (isChineseHighByte(bytes[i + 1])) odd++;
  }
  const most = (length / 2) * 0.9;
  if (odd >= most && even < most / 2) return "utf-16le";
  return even >= most && odd < most / 2 ? "utf-16be" : null;
}

function isChineseHighByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x4e && byte <= 0x9f) || byte === 0x30 || byte === 0xff || byte === 0);
}

/** False for bytes that are text in none of the encodings that are read without being told. */
export function isSomeText(bytes: Uint8Array): boolean {
  if (isUtf8(bytes) || zeroPattern(bytes) !== null || chineseUtf16(bytes) !== null) return true;
  const head = bytes.subarray(0, 65_536);
  try {
    // A character that the edge cuts in two is no fault of the text.
    new TextDecoder("gb18030", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Making a decoder costs more than decoding a short body. */
const STRICT = new TextDecoder("utf-8", { fatal: true });
const LENIENT = new TextDecoder();

/** The text of a short body that is UTF-8 without a doubt: no zeros, no other byte order mark, no cut character; else null. Decoded once instead of thrice. */
export function decodeShort(bytes: Uint8Array): string | null {
  if (bytes.length > 4_096 || (bytes[0] ?? 0) >= 0xfe) return null;
  try {
    const text = STRICT.decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** The first 64 kB decide; a character cut in two at the edge does not count against them. */
function isUtf8(bytes: Uint8Array): boolean {
  let end = Math.min(bytes.length, 65_536);
  if (end < bytes.length) while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  else end = wholeCharacters(bytes);
  try {
    STRICT.decode(bytes.subarray(0, end));
    return true;
  } catch {
    return false;
  }
}

/** The length without a character that the end of the bytes cuts off. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
    if (byte < 0x80) break;
  }
  return bytes.length;
}
