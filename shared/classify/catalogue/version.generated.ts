// Generated from the catalogue's content by scripts/generate/catalogue-index.ts; not to be edited.
/** Travels with every transfer report, so that a figure can be traced to the catalogue that judged it. */
export const CATALOGUE_VERSION = "2026.11.25-ba120d33";
