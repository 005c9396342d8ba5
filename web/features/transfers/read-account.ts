import { thinNumber } from "../../lib/format/thin-number.ts";
import type { Transfer } from "./api/transfer-list-query.ts";

const NAMED_REASONS = ["encrypted", "too-deep", "too-large", "image-only", "binary", "blob-body", "file-not-read"] as const;
export type NamedReason = (typeof NAMED_REASONS)[number];

/** The word key for a fixed reason code of a report; codes of newer extensions are shown as they are. */
export function reasonKey(reason: string | null): { key: `reason.${NamedReason}` | "reason.other" | null; code: string } {
  if (!reason) return { key: null, code: "" };
  const named = NAMED_REASONS.find((one) => one === reason);
  return named ? { key: `reason.${named}`, code: reason } : { key: "reason.other", code: reason };
}

export function readTone(read: Transfer["read"]) {
  return ({ full: "malachite", partial: "ochre", opaque: "cinnabar" } as const)[read];
}

/** A count as far as it was read: exact, "at least", or none at all, because zero would say that nobody was in there. */
export function readCount(read: Transfer["read"], count: number): string {
  if (read === "opaque" && count === 0) return "?";
  return read === "full" ? thinNumber(count) : `≥\u2009${thinNumber(count)}`;
}
