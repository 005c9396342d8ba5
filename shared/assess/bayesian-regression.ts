/** Coefficients of which only a distribution is known: the mean and the Cholesky factor of the covariance. */
export type Coefficients = { mean: number[]; factor: number[][] };

/** Bayesian linear regression with known noise: posterior mean, Cholesky factor of its covariance, log evidence up to what both models share. */
export function regress(
  ys: readonly number[],
  xs: readonly number[][],
  noise: number,
  priors: readonly number[],
): Coefficients & { evidence: number; fitted: number[] } {
  const size = priors.length;
  const center = priors.map((_, index) => (index === 0 ? 1 : 0));
  const precision = priors.map((prior, row) =>
    priors.map((_, column) => xs.reduce((sum, x) => sum + (x[row] ?? 0) * (x[column] ?? 0), 0) / noise + (row === column ? 1 / prior : 0)),
  );
  const right = priors.map((prior, row) => xs.reduce((sum, x, index) => sum + (x[row] ?? 0) * (ys[index] ?? 0), 0) / noise + (center[row] ?? 0) / prior);
  const covariance = invert(precision);
  const mean = covariance.map((row) => row.reduce((sum, value, column) => sum + value * (right[column] ?? 0), 0));
  const fitted = xs.map((x) => x.reduce((sum, value, index) => sum + value * (mean[index] ?? 0), 0));
  const misfit = ys.reduce((sum, y, index) => sum + (y - (fitted[index] ?? 0)) ** 2, 0) / noise;
  const shrink = mean.reduce((sum, value, index) => sum + (value - (center[index] ?? 0)) ** 2 / (priors[index] ?? 1), 0);
  const factor = cholesky(covariance);
  const logVolume = factor.reduce((sum, row, index) => sum + Math.log(row[index] ?? 1), 0) - priors.reduce((sum, prior) => sum + Math.log(prior) / 2, 0);
  return { mean, factor: size === 0 ? [] : factor, fitted, evidence: logVolume - (misfit + shrink) / 2 };
}

/** Inverse of a small symmetric positive matrix by Gauss–Jordan. */
function invert(matrix: readonly number[][]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...Array.from({ length: size }, (_, column) => (column === index ? 1 : 0))]);
  for (let pivot = 0; pivot < size; pivot++) {
    const pivotRow = rows[pivot] ?? [];
    const divisor = pivotRow[pivot] ?? 1;
    for (let column = 0; column < size * 2; column++) pivotRow[column] = (pivotRow[column] ?? 0) / divisor;
    for (const row of rows) {
      if (row === pivotRow) continue;
      const factor = row[pivot] ?? 0;
      for (let column = 0; column < size * 2; column++) row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  return rows.map((row) => row.slice(size));
}

function cholesky(matrix: readonly number[][]): number[][] {
  const factor = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < matrix.length; row++) {
    for (let column = 0; column <= row; column++) {
      const known = Array.from({ length: column }, (_, index) => (factor[row]?.[index] ?? 0) * (factor[column]?.[index] ?? 0)).reduce(
        (sum, value) => sum + value,
        0,
      );
      const rest = (matrix[row]?.[column] ?? 0) - known;
      (factor[row] as number[])[column] = row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (factor[column]?.[column] ?? 1);
    }
  }
  return factor;
}
