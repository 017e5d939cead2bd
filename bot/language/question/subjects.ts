import { FRAME, type Part } from '../words/parts.ts';

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

/**
 * A subject is asked for where each group of `all` is told and no word is left that is neither of these, nor of `may`, nor of
 * the frame. `names`: words that are in no list may, or must, stand in it; whoever answers looks whether they name somebody.
 */
type Rule = {
  readonly subject: Subject;
  readonly all: readonly (readonly Part[])[];
  readonly may?: readonly Part[];
  readonly names?: 'may' | 'must';
  /** Of the frame, what makes another question of it: "can I unlock an account" asks of one person. */
  readonly never?: readonly Part[];
};

const STATE: readonly Part[] = ['on', 'off', 'turned.on', 'turned.off', 'works', 'status'];
export const SWITCHING: readonly Part[] = ['turned.on', 'turned.off', 'turn.on', 'turn.off', 'acted.on', 'acted.off'];
const THE_CHANGE: readonly Part[] = ['request', 'it', 'writeback', 'was', 'did', 'by', 'not'];
const PLANS: readonly Part[] = ['licence', 'P1', 'P2'];
const NAMED_ROLE: readonly Part[] = ['role.enough', 'role.other'];
const PERSONAL: readonly Part[] = ['i', 'i.may', 'my'];
const TO_SWITCH: readonly Part[] = ['turn.on', 'writeback', 'it', 'password'];

/** From the most telling to the least: the first that fits is what is asked. */
const RULES: readonly Rule[] = [
  {
    subject: 'switched',
    all: [['someone'], SWITCHING],
    may: ['writeback', 'unlock', 'it', 'password', 'did', 'was', 'by'],
  },
  {
    subject: 'switched',
    all: [['did', 'was', 'by'], SWITCHING],
    may: ['writeback', 'unlock', 'it', 'password', 'has', 'did', 'was', 'by'],
    names: 'must',
  },
  {
    subject: 'switched',
    all: [['acted.on', 'acted.off']],
    may: ['writeback', 'unlock', 'it', 'password', 'has', 'was'],
    names: 'must',
  },
  {
    subject: 'writeback',
    all: [['writeback'], STATE],
    may: ['it', 'password', 'sspr', 'reset', 'ad', 'or', 'not', 'purpose'],
  },
  { subject: 'writeback', all: [['writeback']], may: ['it', 'password', 'sspr', 'reset', 'ad'] },
  {
    subject: 'writeback',
    all: [
      ['password', 'reset', 'sspr'],
      ['reach', 'back'],
      ['ad', 'back'],
    ],
    may: ['cloud', 'users', 'it', 'by', 'writeback'],
    never: PERSONAL,
  },
  {
    subject: 'writeback',
    all: [['password', 'reset', 'sspr'], ['sync'], ['ad'], ['cloud', 'back', 'reset']],
    may: ['users'],
    never: PERSONAL,
  },
  {
    subject: 'unlock',
    all: [['unlock'], STATE],
    may: ['sspr', 'it', 'users', 'account', 'or', 'not', 'ad', 'allowed', 'can'],
    never: PERSONAL,
  },
  {
    subject: 'unlock',
    all: [['unlock'], ['can', 'allowed', 'users', 'account']],
    may: ['it', 'ad'],
    never: PERSONAL,
  },
  {
    subject: 'unlock',
    all: [['unlock'], ['without']],
    may: [...STATE, 'it', 'reset', 'password', 'can', 'allowed', 'users', 'account', 'ad', 'or'],
    never: PERSONAL,
  },
  { subject: 'role-must', all: [['must', 'required', 'i.must'], NAMED_ROLE], may: ['role', ...TO_SWITCH] },
  { subject: 'role-enough', all: [['enough'], NAMED_ROLE], may: ['role', 'i', ...TO_SWITCH] },
  { subject: 'role-held', all: [['i'], NAMED_ROLE] },
  { subject: 'role-held', all: [['i'], ['allowed'], ['turn.on']], may: TO_SWITCH },
  { subject: 'role-held', all: [['i.may'], ['turn.on']], may: TO_SWITCH },
  { subject: 'role-held', all: [['role'], ['has', 'enough', 'i.have']], may: ['i', 'required', ...TO_SWITCH] },
  { subject: 'licence', all: [PLANS, ['has']], may: ['or', 'required', 'something', 'writeback'], never: PERSONAL },
  { subject: 'licence', all: [PLANS], may: ['or', 'something', 'works', 'writeback'], never: PERSONAL },
  { subject: 'readiness', all: [['ready']], may: ['it', 'turn.on', 'prereq'] },
  { subject: 'readiness', all: [['ready'], ['own', 'here', 'turn.on', 'i', 'it']], may: TO_SWITCH },
  {
    subject: 'readiness',
    all: [['prereq', 'it', 'all'], ['met']],
    may: ['writeback', 'required', 'password', 'prereq', 'all'],
  },
  { subject: 'readiness', all: [['prereq'], ['works', 'done']], may: ['all', 'writeback', 'password'] },
  { subject: 'readiness', all: [['missing'], ['something', 'prereq']], may: ['reach', 'prereq', ...TO_SWITCH] },
  { subject: 'sync', all: [['sync']], may: [...STATE, 'it', 'ad', 'all'] },
  {
    subject: 'for-me',
    all: [['for.me'], ['waiting', 'request', 'something', 'approve', 'approval', 'must']],
    may: ['it'],
  },
  {
    subject: 'for-me',
    all: [
      ['i', 'i.have'],
      ['must', 'has', 'i.have'],
      ['approve', 'waiting', 'approval'],
    ],
    may: ['something', 'request', 'it', 'must'],
  },
  { subject: 'for-me', all: [['i.must'], ['approve', 'waiting']], may: ['something', 'request', 'it'] },
  {
    subject: 'rejected',
    all: [['rejected']],
    may: ['someone', 'approver', 'all', 'everyone', ...THE_CHANGE],
    names: 'may',
    never: ['i'],
  },
  {
    subject: 'rejected',
    all: [['did'], ['reject']],
    may: ['someone', 'approver', 'all', 'everyone', ...THE_CHANGE],
    names: 'may',
    never: ['i'],
  },
  {
    subject: 'waiting',
    all: [['waiting']],
    may: ['something', 'someone', 'approver', 'approval', 'all', 'everyone', ...THE_CHANGE],
    names: 'may',
  },
  { subject: 'waiting', all: [['something'], ['request', 'approval']] },
  {
    subject: 'approved',
    all: [['approved']],
    may: ['someone', 'approver', 'all', 'everyone', 'approval', ...THE_CHANGE],
    names: 'may',
    never: ['i'],
  },
  {
    subject: 'approved',
    all: [['did'], ['approve']],
    may: ['someone', 'approver', 'all', 'everyone', ...THE_CHANGE],
    names: 'may',
    never: ['i'],
  },
  {
    subject: 'approved',
    all: [['approval'], ['has']],
    may: ['someone', 'approver', 'all', 'everyone', ...THE_CHANGE],
    never: ['i'],
  },
  { subject: 'finished', all: [['done'], ['request', 'it']], may: ['writeback', 'all', 'was'] },
  { subject: 'cancelled', all: [['cancelled']], may: ['someone', ...THE_CHANGE] },
  { subject: 'expired', all: [['expired']], may: ['approval', ...THE_CHANGE] },
  { subject: 'reset-scope', all: [['sspr'], STATE], may: ['it', 'reset', 'password', 'or', 'not'] },
  { subject: 'writeback', all: [STATE], may: ['it', 'or', 'not', 'purpose'] },
];

const TOLERATED = new Map(
  RULES.map((rule) => [rule, new Set<Part>([...FRAME, ...rule.all.flat(), ...(rule.may ?? [])])]),
);

/** The subject that these parts ask for, or undefined where they ask for more, less or something else. */
export function subjectOf(parts: ReadonlySet<Part>, hasNames: boolean): Subject | undefined {
  return RULES.find(
    (rule) =>
      (hasNames ? rule.names !== undefined : rule.names !== 'must') &&
      rule.all.every((group) => group.some((part) => parts.has(part))) &&
      [...parts].every((part) => TOLERATED.get(rule)?.has(part) && !rule.never?.includes(part)),
  )?.subject;
}
