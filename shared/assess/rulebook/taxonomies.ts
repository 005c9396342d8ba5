/**
 * What counted as sensitive on which day (law.md section 6). A transfer is judged with the taxonomy of its own day and stays so.
 * Only the identity document number changes between them among the kinds this product recognises.
 */
export const TAXONOMIES = [
  { id: "GB35273_2020", from: "2020-10-01", to: "2024-09-13", identityNumberIsSensitive: true, verification: "K" },
  { id: "TC260_PG_20244A", from: "2024-09-14", to: "2025-10-31", identityNumberIsSensitive: false, verification: "V3" },
  { id: "GBT45574_2025", from: "2025-11-01", to: null, identityNumberIsSensitive: false, verification: "V2" },
] as const;

export type TaxonomyId = (typeof TAXONOMIES)[number]["id"];

/** The taxonomy valid on a Beijing day; days before the first are judged with the first. */
export function taxonomyFor(day: string): (typeof TAXONOMIES)[number] {
  return TAXONOMIES.findLast(({ from }) => from <= day) ?? TAXONOMIES[0];
}
