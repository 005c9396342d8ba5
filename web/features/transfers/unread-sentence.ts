import type { Transfer } from "./api/transfer-list-query.ts";

const NAMED_REASONS = ["encrypted", "too-deep", "too-large", "image-only", "binary", "blob-body"] as const;
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
