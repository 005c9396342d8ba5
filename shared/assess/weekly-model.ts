import { type Coefficients, regress } from "./bayesian-regression.ts";
import { normal } from "./seeded-random.ts";

/**
 * How many new people the working days of a week bring: a level, perhaps a yearly swing (`beta`: level, cosine, sine), noise, and bursts such as campaigns.
 * Everything is relative to the middle week (`scale` people).
 */
export type WeeklyModel = {
  scale: number;
  /** Without and with a yearly swing: mean and Cholesky factor of the coefficients, and how much the weeks speak for it. */
  flat: Coefficients;
  swinging: Coefficients;
  swingWeight: number;
  residuals: number[];
  bursts: number[];
  /** How likely it is an organisation with bursts: certain once one was seen. */
  burstWeight: number;
  weeks: number;
};

/** A week this many times its neighbours' middle is a burst. */
const BURST = 1.8;
const NEIGHBOURS = 4;
/**
 * What is believed before any week was seen. Some organisations have a yearly swing, some have bursts; a burst is worth a few weeks and may
 * run over into the next, so that bursts say a little less about their rate than single weeks would.
 */
const PRIOR = {
  levelVariance: 4,
  swing: 0.6,
  swingWeight: 0.25,
  burstWeight: 0.4,
  burstCount: 1.5,
  burstWeeks: 8,
  burstSpan: 1.3,
  burstSize: 3,
  sizeDoubt: 1,
} as const;
const LEAST_NOISE = 0.0004;

/** Fits weeks, oldest first, by what a working day brought; `angle` places each in the year (0 to 2π). */
export function fitWeeklyModel(seen: readonly { perWorkday: number; angle: number }[]): WeeklyModel {
  const weeks = seen.map(({ perWorkday }) => perWorkday);
  const angles = seen.map(({ angle }) => angle);
  const scale = middle(weeks) || weeks.reduce((sum, week) => sum + week, 0) / weeks.length || 1;
  const relative = weeks.map((week) => week / scale);
  const local = relative.map((_, index) => middle(relative.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)));
  const isBurst = relative.map((week, index) => week > BURST * Math.max(local[index] ?? 1, 0.2));
  const quiet = PRIOR.burstWeight * (PRIOR.burstWeeks / (PRIOR.burstWeeks + weeks.length / PRIOR.burstSpan)) ** PRIOR.burstCount;
  const base = relative.map((week, index) => (isBurst[index] ? (local[index] ?? week) : week));
  const noise = Math.max(LEAST_NOISE, differences(base) / 2);
  const flat = regress(
    base,
    angles.map(() => [1]),
    noise,
    [PRIOR.levelVariance],
  );
  const swinging = regress(
    base,
    angles.map((angle) => [1, Math.cos(angle), Math.sin(angle)]),
    noise,
    [PRIOR.levelVariance, PRIOR.swing ** 2, PRIOR.swing ** 2],
  );
  const odds = (PRIOR.swingWeight / (1 - PRIOR.swingWeight)) * Math.exp(Math.min(50, swinging.evidence - flat.evidence));
  const best = odds > 1 ? swinging : flat;
  return {
    scale,
    flat,
    swinging,
    swingWeight: odds / (1 + odds),
    residuals: base.map((week, index) => week - (best.fitted[index] ?? 0)),
    bursts: relative.flatMap((week, index) => (isBurst[index] ? [week - (base[index] ?? 0)] : [])),
    burstWeight: isBurst.includes(true) ? 1 : quiet / (quiet + 1 - PRIOR.burstWeight),
    weeks: weeks.length,
  };
}

/** One possible future: a function from the angle of a coming week to what its working days bring each. */
export function drawFuture(model: WeeklyModel, random: () => number): (angle: number) => number {
  const { mean, factor } = random() < model.swingWeight ? model.swinging : model.flat;
  const normals = mean.map(() => normal(random));
  const beta = mean.map((value, row) => value + normals.reduce((sum, number, column) => sum + (factor[row]?.[column] ?? 0) * number, 0));
  const bursts = model.bursts.length;
  const rate = gamma(bursts / PRIOR.burstSpan + PRIOR.burstCount, random) / (model.weeks / PRIOR.burstSpan + PRIOR.burstWeeks);
  const burstRate = random() < model.burstWeight ? rate : 0;
  const doubt = PRIOR.sizeDoubt / Math.sqrt(bursts + 1);
  const sizeDoubt = Math.exp(normal(random) * doubt - (doubt * doubt) / 2);
  const burst = () => {
    const known = Math.floor(random() * (bursts + 1));
    return (model.bursts[known] ?? PRIOR.burstSize * Math.exp(normal(random))) * sizeDoubt;
  };
  let spillsOver = false;
  return (angle) => {
    const level = (beta[0] ?? 0) + (beta[1] ?? 0) * Math.cos(angle) + (beta[2] ?? 0) * Math.sin(angle);
    const residual = model.residuals[Math.floor(random() * model.residuals.length)] ?? 0;
    const begins = random() < 1 - Math.exp(-burstRate / PRIOR.burstSpan);
    const extra = begins || spillsOver ? burst() : 0;
    spillsOver = begins && random() < PRIOR.burstSpan - 1;
    return Math.max(0, Math.max(0.05, level) + residual + extra) * model.scale;
  };
}

/** A gamma number of any positive shape and scale 1 (Marsaglia and Tsang). */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function differences(values: readonly number[]): number {
  const squares = values.slice(1).map((value, index) => (value - (values[index] ?? value)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length);
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
