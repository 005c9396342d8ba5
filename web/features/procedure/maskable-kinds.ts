import { CARRIERS, type PiKind, type SensitiveKind } from "@outflow/shared/contract/kinds.ts";

type Kind = PiKind | SensitiveKind;

/** Fields of an activity that could be masked: numbers that only carry something sensitive go with it, and a child is no field. */
export function maskableKinds(kinds: readonly Kind[]): Kind[] {
  const carried = new Set<Kind>(kinds.flatMap((kind): readonly Kind[] => (kind in CARRIERS ? (CARRIERS[kind as SensitiveKind] ?? []) : [])));
  return kinds.filter((kind) => kind !== "minor_under_14" && !carried.has(kind));
}
