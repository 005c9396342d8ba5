import { unzipSync } from "fflate";
import type { Reading } from "../people/reading.ts";
import { FILE_LIMITS } from "./file-readers.ts";

/** Sizes as the archive's directory states them; fflate allocates no more than that, so a lying directory ends in an error. */
export function unpackZip(bytes: Uint8Array, reading: Reading, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let unpacked = 0;
  let entries = 0;
  return unzipSync(bytes, {
    filter(file) {
      if (file.name.endsWith("/") || !wanted(file.name)) return false;
      if (++entries > FILE_LIMITS.entries) {
        reading.cutOff("too-many");
        return false;
      }
      const swells = file.originalSize > 1_000_000 && file.originalSize > file.size * FILE_LIMITS.ratio;
      if (swells || unpacked + file.originalSize > FILE_LIMITS.unpacked) {
        reading.cutOff("too-large");
        return false;
      }
      unpacked += file.originalSize;
      return true;
    },
  });
}

/** Bit 0 of the general purpose flag of the first entry (APPNOTE 4.4.4): the archive wants a password. */
export function isEncryptedZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1;
}

/** False when the directory announces more than is unpacked here; for libraries that unpack by themselves. */
export function staysSmall(bytes: Uint8Array): boolean {
  let packed = 0;
  let unpacked = 0;
  unzipSync(bytes, {
    filter(file) {
      packed += file.size;
      unpacked += file.originalSize;
      return false;
    },
  });
  return unpacked <= FILE_LIMITS.unpacked && (unpacked < 8_000_000 || unpacked <= packed * FILE_LIMITS.ratio);
}
