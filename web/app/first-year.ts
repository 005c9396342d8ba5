import { VERSIONS } from "@outflow/shared/assess/rulebook/versions.ts";

/** Figures before the first rulebook could not be judged. */
export const FIRST_YEAR = Number(VERSIONS[0].from.slice(0, 4));
