export const PAGE = 100;

/** The last transfer of a page: the ledger answers what comes after it, also within its instant. */
export interface After {
  readonly occurredAt: string;
  readonly id: string;
}

/** Where the page after this one begins; null: there is none. */
export function nextAfter(page: readonly After[]): After | null {
  const last = page.at(-1);
  return last && page.length === PAGE ? { occurredAt: last.occurredAt, id: last.id } : null;
}

/** All pages as one list, each transfer once: what comes in while somebody reads moves the pages. */
export function onePerId<Row extends { readonly id: string }>(pages: readonly (readonly Row[])[]): Row[] {
  return [...new Map(pages.flat().map((row) => [row.id, row])).values()];
}
