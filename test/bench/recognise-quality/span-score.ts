/** Counts of one kind: found rightly, found wrongly, missed. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

interface Span {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Adds one text's spans to `scores`. Strict: both ends equal; overlap: one character in common is enough. */
export function addScores(truth: readonly Span[], found: readonly Span[], mode: "strict" | "overlap", scores: Map<string, Score>): void {
  const meets = (a: Span, b: Span) => a.kind === b.kind && (mode === "strict" ? a.start === b.start && a.end === b.end : a.start < b.end && b.start < a.end);
  for (const span of truth) {
    const score = scoreOf(scores, span.kind);
    if (found.some((other) => meets(span, other))) score.right++;
    else score.missed++;
  }
  for (const span of found) if (!truth.some((other) => meets(span, other))) scoreOf(scores, span.kind).wrong++;
}

function scoreOf(scores: Map<string, Score>, kind: string): Score {
  let score = scores.get(kind);
  if (score === undefined) {
    score = { right: 0, wrong: 0, missed: 0 };
    scores.set(kind, score);
  }
  return score;
}

export function figures({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
