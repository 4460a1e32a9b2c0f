/** What is read off one page, by column, and whether it is an article. */
export interface Example {
  readonly values: readonly number[];
  readonly is: boolean;
}

/** A weight for each column, and what is added to their sum. */
export interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
}

const ROUNDS = 25;

/** Logarithm of the odds that a page is an article. */
export function odds({ weights, bias }: Model, values: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias);
}

/**
 * Logistic regression by Newton's method on columns of mean 0 and deviation 1.
 * @param penalty on the square of each weight.
 */
export function regress(examples: readonly Example[], penalty: number): Model {
  const columns = examples[0]?.values.map((_, at) => scale(examples.map(({ values }) => values[at] ?? 0))) ?? [];
  const rows = examples.map(({ values }) => [
    ...columns.map(({ mean, deviation }, at) => ((values[at] ?? 0) - mean) / deviation),
    1,
  ]);
  let weights: number[] = Array(columns.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    weights = improved(
      weights,
      rows,
      examples.map(({ is }) => Number(is)),
      penalty,
    );
  }
  const unscaled = columns.map(({ deviation }, at) => (weights[at] ?? 0) / deviation);
  const shift = unscaled.reduce((sum, weight, at) => sum + weight * (columns[at]?.mean ?? 0), 0);
  return { weights: unscaled, bias: (weights.at(-1) ?? 0) - shift };
}

function scale(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) || 1 };
}

function improved(weights: number[], rows: readonly number[][], targets: readonly number[], penalty: number): number[] {
  const size = weights.length;
  const slope: number[] = weights.map((weight, at) => (at === size - 1 ? 0 : -penalty * weight));
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j && i < size - 1 ? penalty : 0)));
  rows.forEach((row, at) => {
    const sure = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
    for (let i = 0; i < size; i++) {
      slope[i] = (slope[i] ?? 0) + (row[i] as number) * ((targets[at] ?? 0) - sure);
      const line = curve[i] as number[];
      for (let j = 0; j < size; j++) {
        line[j] = (line[j] ?? 0) + (row[i] as number) * (row[j] as number) * sure * (1 - sure);
      }
    }
  });
  const step = solve(curve, slope);
  return weights.map((weight, at) => weight + (step[at] ?? 0));
}

/** Solves a system of linear equations with a symmetric positive matrix. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = (row[at] as number) / (pivot[at] as number);
      for (let i = at; i < row.length; i++) row[i] = (row[i] as number) - factor * (pivot[i] as number);
    }
  }
  return rows.map((row, at) => (row.at(-1) as number) / (row[at] as number));
}
