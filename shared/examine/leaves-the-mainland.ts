import type { Destination } from "../contract/destination.ts";

/**
 * Whether what goes there is to be counted. Hong Kong, Macao and Taiwan are abroad for this law (C11); an unknown host counts
 * until somebody knows better, since over-counting is the safe side.
 */
export function leavesTheMainland({ verdict }: Pick<Destination, "verdict">): boolean {
  return verdict === "overseas" || verdict === "hmt" || verdict === "unknown";
}
