export type Print = (line: string) => void;

export const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
export const ratio = (one: number, other: number) => `${(one / other).toFixed(2)}×`;
