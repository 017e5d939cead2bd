import { FRAME, type Part } from '../words/shape/question-parts.ts';
import { CHANGE_RULES } from './change-rules.ts';
import type { SubjectRule } from './rule.ts';
import { LEAST_TELLING, TENANT_RULES } from './tenant-rules.ts';

/** The states of a tenant, of a person's roles and of a change that yes or no may be said about. */
export const SUBJECTS = [
  'writeback',
  'unlock',
  'switched',
  'reset-scope',
  'readiness',
  'licence',
  'sync',
  'role-held',
  'role-enough',
  'role-must',
  'approved',
  'rejected',
  'waiting',
  'for-me',
  'finished',
  'cancelled',
  'expired',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** From the most telling to the least: the first that fits is what is asked. */
export const RULES: readonly SubjectRule[] = [...TENANT_RULES, ...CHANGE_RULES, ...LEAST_TELLING];

const TOLERATED = new Map(
  RULES.map((rule) => [rule, new Set<Part>([...FRAME, ...rule.all.flat(), ...(rule.may ?? [])])]),
);

/** The subject that these parts ask for, or undefined where they ask for more, less or something else. */
export function subjectOf(parts: ReadonlySet<Part>, hasNames: boolean): Subject | undefined {
  return subjectRuleFor(parts, hasNames)?.subject;
}

/** The rule by which it is found. */
export function subjectRuleFor(parts: ReadonlySet<Part>, hasNames: boolean): SubjectRule | undefined {
  return RULES.find(
    (rule) =>
      (hasNames ? rule.names !== undefined : rule.names !== 'must') &&
      rule.all.every((group) => group.some((part) => parts.has(part))) &&
      [...parts].every((part) => TOLERATED.get(rule)?.has(part) && !rule.never?.includes(part)),
  );
}
