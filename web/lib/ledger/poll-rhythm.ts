/** How often a screen asks again, in milliseconds. Figures move within seconds of a transfer; lists that people change by hand need less. */
export const POLL = { figures: 4_000, lists: 10_000 } as const;
