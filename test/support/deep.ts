/** Whether this is the run that takes hours (`npm run test:deep`, or a command that requires deep.cjs). */
export const isDeep = Boolean(process.env.DEEP);

/** How many of something random are tried: with each change, and in the deep run. */
export const runs = (quick: number, deep: number): number => Number(process.env.RUNS ?? (isDeep ? deep : quick));
