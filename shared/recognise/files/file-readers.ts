import type { Format } from "../container/detect-format.ts";
import type { Reading } from "../people/reading.ts";

/** Opens bytes inside a file (an attachment, an archived file) as a tree of their own. */
export type OpenInner = (bytes: Uint8Array, contentType: string | null, fileName: string | null) => Promise<unknown>;

/** One file format: bytes to a tree; what it cannot read it says to `reading`. May throw: the caller calls that damaged. */
export type ReadFile = (bytes: Uint8Array, reading: Reading, open: OpenInner) => Promise<unknown>;

/** Which formats can be read here. The libraries behind them are heavy, so each is fetched when first needed. */
export type FileReaders = Partial<Record<Format, () => Promise<ReadFile>>>;

export const FILE_LIMITS = {
  /** Bytes of a file whose library holds it whole several times over. */
  bytes: 64 * 1024 * 1024,
  /** Bytes that come out of one archive or compressed body. */
  unpacked: 256 * 1024 * 1024,
  /** How much larger than the archive its content may be, once it is over a megabyte. */
  ratio: 200,
  entries: 10_000,
  pages: 5_000,
} as const;
