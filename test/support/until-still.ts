import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What fades in is half transparent for a moment, and then of too little contrast. @returns when nothing has moved in three looks in a row. */
export async function untilStill(page: Page): Promise<void> {
  let still = 0;
  await expect
    .poll(
      async () => {
        const moves = await page.evaluate(
          "document.getAnimations().some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)",
        );
        still = moves ? 0 : still + 1;
        return still;
      },
      { timeout: 10_000, interval: 50 },
    )
    .toBeGreaterThanOrEqual(3);
}
