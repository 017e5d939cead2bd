import type { Finding } from './finding.ts';

/** A finding before it is known from which source, from whom and when it was learned. */
export type Part = Omit<Finding, 'source' | 'learnedAt' | 'by'>;

const AGAINST = ' against';

/**
 * The key of what a person told or pasted. The newest of each kind replaces the one before, but what speaks for writeback never
 * replaces what speaks against it: a person's text settles no objection.
 */
export const wordKey = (kind: string, claims: Part['claims']): string =>
  claims.some(({ holds }) => !holds) ? `${kind}${AGAINST}` : kind;

/** Whether one text takes back what another of its kind said. */
export const takesBack = (one: Finding, off: Finding): boolean => off.key === `${one.key}${AGAINST}`;
