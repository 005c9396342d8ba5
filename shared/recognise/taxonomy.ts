import { SENSITIVE_KINDS, type SensitiveKind } from "../contract/kinds.ts";

export type Taxonomy = (typeof TAXONOMIES)[number]["id"];

const NOT_IN_ITSELF: SensitiveKind = "identity_document_number";
const SINCE_2024 = SENSITIVE_KINDS.filter((kind) => kind !== NOT_IN_ITSELF);

/**
 * What counts as sensitive personal information, by date. `from` is the first day (00:00 Asia/Shanghai) of the taxonomy.
 * GB/T 35273-2020 Annex B listed identity document numbers; TC260-PG-20244A (notice of 2024-09-14) and GB/T 45574-2025
 * (in force 2025-11-01) do not, though the photograph of the card stays sensitive.
 */
export const TAXONOMIES = [
  { id: "GB35273_2020", from: "2020-10-01", kinds: SENSITIVE_KINDS },
  { id: "TC260_PG_20244A", from: "2024-09-14", kinds: SINCE_2024 },
  { id: "GBT45574_2025", from: "2025-11-01", kinds: SINCE_2024 },
] as const satisfies readonly { id: string; from: string; kinds: readonly SensitiveKind[] }[];

/** Asked for every body; there are six answers. */
const SETS = new Map<string, Set<SensitiveKind>>();

const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** The calendar day in Asia/Shanghai (UTC+8 all year) as YYYY-MM-DD. */
export function beijingDay(at: Date): string {
  return new Date(at.getTime() + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
}

/** The id of the taxonomy in force on the Beijing day of `at`; days before the first belong to the first. */
export function taxonomyAt(at: Date): Taxonomy {
  const day = beijingDay(at);
  return (TAXONOMIES.findLast((taxonomy) => taxonomy.from <= day) ?? TAXONOMIES[0]).id;
}

/** The sensitive kinds in force at `at`; `idNumberIsSensitive` is the organisation's conservative switch. */
export function sensitiveKindsAt(at: Date, idNumberIsSensitive = false): ReadonlySet<SensitiveKind> {
  const id = taxonomyAt(at);
  const key = `${id} ${idNumberIsSensitive}`;
  let kinds = SETS.get(key);
  if (kinds === undefined) {
    kinds = new Set<SensitiveKind>(TAXONOMIES.find((taxonomy) => taxonomy.id === id)?.kinds);
    if (idNumberIsSensitive) kinds.add(NOT_IN_ITSELF);
    SETS.set(key, kinds);
  }
  return kinds;
}
