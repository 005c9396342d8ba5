/** How high the axis of the running total goes. The line is drawn once the total is within reach of it; before, it would flatten the curve. */
export function trendTop(total: number, limit: number | null): { top: number; drawn: boolean } {
  const drawn = limit !== null && total * 4 >= limit;
  const highest = Math.max(total, drawn ? limit : 0, 1);
  return { top: roundUp(highest * 1.06), drawn };
}

/** To two leading digits, so that the ticks read well. */
function roundUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}
