const CRLF2 = [13, 10, 13, 10];

export interface MultipartPart {
  readonly name: string;
  readonly fileName: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** RFC 7578; null when `boundary` does not occur. Parts are views, nothing is copied. */
export function readMultipart(bytes: Uint8Array, boundary: string): MultipartPart[] | null {
  const mark = new TextEncoder().encode(`--${boundary}`);
  const parts: MultipartPart[] = [];
  let at = indexOfBytes(bytes, mark, 0);
  if (at === -1) return null;
  while (at !== -1) {
    const start = at + mark.length;
    const next = indexOfBytes(bytes, mark, start);
    if (bytes[start] === 45 && bytes[start + 1] === 45) break;
    const part = readPart(bytes.subarray(start, next === -1 ? bytes.length : next));
    if (part !== null) parts.push(part);
    at = next;
  }
  return parts;
}

function readPart(bytes: Uint8Array): MultipartPart | null {
  const from = bytes[0] === 13 ? 2 : bytes[0] === 10 ? 1 : 0;
  let split = indexOfBytes(bytes, CRLF2, 0);
  let length = 4;
  if (split === -1) {
    split = indexOfBytes(bytes, [10, 10], 0);
    length = 2;
  }
  if (split === -1) return null;
  const header = new TextDecoder().decode(bytes.subarray(from, split));
  let end = bytes.length;
  if (bytes[end - 1] === 10) end--;
  if (bytes[end - 1] === 13) end--;
  const disposition = /^content-disposition:(.*)$/im.exec(header)?.[1] ?? "";
  return {
    name: /[;\s]name="([^"]*)"/i.exec(disposition)?.[1] ?? "",
    fileName: /filename\*?="?([^";\r\n]*)"?/i.exec(disposition)?.[1] ?? null,
    contentType: /^content-type:\s*(.*)$/im.exec(header)?.[1]?.trim() ?? null,
    bytes: bytes.subarray(split + length, Math.max(split + length, end)),
  };
}

function indexOfBytes(bytes: Uint8Array, wanted: ArrayLike<number>, from: number): number {
  const first = wanted[0] ?? 0;
  for (let i = bytes.indexOf(first, from); i !== -1 && i + wanted.length <= bytes.length; i = bytes.indexOf(first, i + 1)) {
    let matched = 1;
    while (matched < wanted.length && bytes[i + matched] === wanted[matched]) matched++;
    if (matched === wanted.length) return i;
  }
  return -1;
}
