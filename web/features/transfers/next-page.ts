export const PAGE = 100;

/**
 * Where the page after this one begins. The ledger answers what lies strictly before an instant, and parts of one file share theirs,
 * so the last instant is asked for again and its rows are dropped by id. A page that is one single instant is passed as a whole.
 */
export function nextBefore(page: readonly { readonly occurredAt: string }[]): string | null {
  const first = page[0];
  const last = page.at(-1);
  if (page.length < PAGE || !first || !last) return null;
  return first.occurredAt === last.occurredAt ? last.occurredAt : new Date(Date.parse(last.occurredAt) + 1).toISOString();
}

/** All pages as one list, each transfer once. */
export function onePerId<Row extends { readonly id: string }>(pages: readonly (readonly Row[])[]): Row[] {
  return [...new Map(pages.flat().map((row) => [row.id, row])).values()];
}
