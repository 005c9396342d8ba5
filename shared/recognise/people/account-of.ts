import type { ReadAccount } from "../../contract/examination.ts";
import type { NotRead, Reading } from "./reading.ts";

/** Reasons after which nothing of the content was seen. */
const UNSEEN: ReadonlySet<NotRead> = new Set(["encrypted", "image-only", "damaged", "unknown-format", "no-reader"]);

/** What was read of a document. */
export function accountOf(format: string, bytes: number, reading: Reading): ReadAccount {
  if (reading.notRead === null) return { format, bytes, read: "full", reason: null };
  return { format, bytes, read: UNSEEN.has(reading.notRead) && !reading.sawContent ? "opaque" : "partial", reason: reading.notRead };
}
