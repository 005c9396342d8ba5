import type { Reading } from "../people/reading.ts";

/** Bytes out of one compressed body; what is more is not read. */
const MOST = 256 * 1024 * 1024;
const RATIO = 1_000;

/** gzip or zlib bytes, unpacked up to a cap on size and on ratio; null when they are damaged from the start. */
export async function decompress(bytes: Uint8Array, format: "gzip" | "deflate", reading: Reading): Promise<Uint8Array | null> {
  const most = mostOf(bytes);
  const source = streamOf(bytes, format);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { value, done } = await source.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
      if (length > most) {
        reading.cutOff("too-large");
        await source.cancel().catch(() => undefined);
        break;
      }
    }
  } catch {
    reading.cutOff("damaged");
    if (length === 0) return null;
  }
  return joined(chunks, length);
}

/** What some call "deflate" has no header (RFC 1951): the whole of it, or null when the bytes are something else. */
export async function inflateRaw(bytes: Uint8Array): Promise<Uint8Array | null> {
  const source = streamOf(bytes, "deflate-raw");
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { value, done } = await source.read();
      if (done) return length < bytes.length ? null : joined(chunks, length);
      chunks.push(value);
      length += value.length;
      if (length > mostOf(bytes)) break;
    }
  } catch {
    return null;
  }
  await source.cancel().catch(() => undefined);
  return null;
}

function mostOf(bytes: Uint8Array): number {
  return Math.min(MOST, Math.max(16_000_000, bytes.length * RATIO));
}

function streamOf(bytes: Uint8Array, format: CompressionFormat): ReadableStreamDefaultReader<Uint8Array> {
  return new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream(format)).getReader();
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
