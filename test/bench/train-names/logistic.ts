/** Figures with what is true of them: 1 or 0. */
export interface Example {
  readonly figures: readonly number[];
  readonly truth: 0 | 1;
  /** How much the example counts. */
  readonly weight: number;
}

const MOST_STEPS = 40;
const SMALL_STEP = 1e-6;

/**
 * The bias and the weights of logistic regression with a penalty of `ridge`/2 times the square of each weight, by
 * Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and Friedman, "The Elements of Statistical
 * Learning", 4.4.1; the penalty: le Cessie and van Houwelingen 1992). The bias is not penalised.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const rows = examples.map(example => ({ ...example, figures: [1, ...example.figures] }));
  let weights = new Array<number>(rows[0]?.figures.length ?? 0).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const by = newtonStep(rows, weights, ridge);
    weights = weights.map((weight, i) => weight - (by[i] ?? 0));
    if (by.every(x => Math.abs(x) < SMALL_STEP)) break;
  }
  return weights;
}

/** The gradient divided by the curvature, where the weights are now. */
function newtonStep(rows: readonly Example[], weights: readonly number[], ridge: number): number[] {
  // The bias: its step is damped by the ridge, its optimum is not moved.
  const gradient = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight));
  const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge : 0)));
  for (const { figures, truth, weight } of rows) {
    const sum = figures.reduce((total, figure, i) => total + figure * (weights[i] ?? 0), 0);
    const p = 1 / (1 + Math.exp(-sum));
    for (const [i, x] of figures.entries()) {
      if (x === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + weight * (p - truth) * x;
      const row = curvature[i] ?? [];
      for (const [j, y] of figures.entries()) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * x * y;
    }
  }
  return solve(curvature, gradient);
}

/** x of `matrix` x = `right`, by Gauss and Jordan's elimination with partial pivoting. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = takeOutPivot(rows, i);
    const head = pivot[i] ?? 1;
    for (const row of rows) {
      const factor = (row[i] ?? 0) / head;
      if (factor !== 0)
        for (let c = i; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
    rows.splice(i, 0, pivot);
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

/** Takes out, of the rows from `i` on, the one whose column `i` is largest. */
function takeOutPivot(rows: number[][], i: number): number[] {
  let best = i;
  for (let r = i + 1; r < rows.length; r++)
    if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = r;
  return rows.splice(best, 1)[0] ?? [];
}
