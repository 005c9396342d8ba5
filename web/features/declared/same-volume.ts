import type { declaredVolume } from "@outflow/shared/contract/ledger-api-declarations.ts";
import type { z } from "zod";
import type { DeclaredVolume } from "./api/declared-volume-list-query.ts";

/** The very same number is in force already: sending a form twice must not double the count. */
export function isDeclaredAlready(declared: readonly DeclaredVolume[], volume: z.input<typeof declaredVolume>): boolean {
  return declared.some(
    (one) =>
      one.withdrawnAt === null &&
      (one.toolId ?? one.host) === (volume.toolId ?? volume.host) &&
      one.on === volume.on &&
      one.people === volume.people &&
      one.sensitivePeople === (volume.sensitivePeople ?? 0) &&
      one.note === volume.note,
  );
}
