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

/** Names of the entries that want a password, by the archive's directory (APPNOTE 4.3.12); the library does not say. */
export function encryptedEntries(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.indexOf(0x50); at !== -1 && at + 46 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) !== 0x02014b50 || (view.getUint16(at + 8, true) & 1) === 0) continue;
    const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    // As the library names them: UTF-8 where the flag says so, a character a byte otherwise.
    names.add((view.getUint16(at + 8, true) & 0x800) !== 0 ? new TextDecoder().decode(name) : String.fromCharCode(...name));
  }
  return names;
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
