/** Moves whenever the same bytes may be recognised differently; every report carries it, so that a count can be explained later. */
export const RECOGNISERS_VERSION = "2026.11.19";
