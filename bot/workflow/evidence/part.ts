import type { Finding } from './finding.ts';

/** A finding before it is known from which source, from whom and when it was learned. */
export type Part = Omit<Finding, 'source' | 'learnedAt' | 'by'>;
