/** Engines copy pieces this short; of longer ones they only note where in the whole they stand. */
const COPIED = 12;

/**
 * The same text without what it was cut from: engines keep a whole URL alive as long as a piece cut from it, and URLs may carry what must not stay.
 * Hosts of ordinary length are put together from pieces that are copied; the engine joins them when somebody reads the text.
 */
export function ownCopy(text: string): string {
  if (text.length <= COPIED) return text;
  if (text.length > 3 * COPIED) return ` ${text}`.slice(1);
  const front = text.slice(0, COPIED) + text.slice(COPIED, 2 * COPIED);
  return text.length <= 2 * COPIED ? front : front + text.slice(2 * COPIED);
}
