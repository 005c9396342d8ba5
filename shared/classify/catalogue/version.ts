/** Travels with every transfer report, so that a figure can be traced to the catalogue that judged it. Year, month, day and a counter. */
export const CATALOGUE_VERSION = "2026.11.22-1";
