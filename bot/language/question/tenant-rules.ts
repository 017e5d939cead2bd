import type { Part } from '../words/shape/question-parts.ts';
import type { SubjectRule } from './rule.ts';

const STATE: readonly Part[] = ['on', 'off', 'turned.on', 'turned.off', 'works', 'status'];
export const SWITCHING: readonly Part[] = ['turned.on', 'turned.off', 'turn.on', 'turn.off', 'acted.on', 'acted.off'];
const PLANS: readonly Part[] = ['licence', 'P1', 'P2'];
const NAMED_ROLE: readonly Part[] = ['role.enough', 'role.other'];
const PERSONAL: readonly Part[] = ['i', 'i.may', 'my'];
const TO_SWITCH: readonly Part[] = ['turn.on', 'writeback', 'it', 'password'];

/** What is asked of the tenant or of a person's roles, from the most telling to the least. */
export const TENANT_RULES = [
  {
    name: 'did-somebody-switch',
    subject: 'switched',
    all: [['someone'], SWITCHING],
    may: ['writeback', 'unlock', 'it', 'password', 'did', 'was', 'by'],
  },
  {
    name: 'was-it-switched-by',
    subject: 'switched',
    all: [['did', 'was', 'by'], SWITCHING],
    may: ['writeback', 'unlock', 'it', 'password', 'has', 'did', 'was', 'by'],
    names: 'must',
  },
  {
    name: 'did-a-named-person-switch',
    subject: 'switched',
    all: [['acted.on', 'acted.off']],
    may: ['writeback', 'unlock', 'it', 'password', 'has', 'was'],
    names: 'must',
  },
  {
    name: 'writeback-and-its-state',
    subject: 'writeback',
    all: [['writeback'], STATE],
    may: ['it', 'password', 'sspr', 'reset', 'ad', 'or', 'not', 'purpose'],
  },
  {
    name: 'writeback-alone',
    subject: 'writeback',
    all: [['writeback']],
    may: ['it', 'password', 'sspr', 'reset', 'ad'],
  },
  {
    name: 'do-passwords-arrive',
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
    name: 'do-passwords-sync-down',
    subject: 'writeback',
    all: [['password', 'reset', 'sspr'], ['sync'], ['ad'], ['cloud', 'back', 'reset']],
    may: ['users'],
    never: PERSONAL,
  },
  {
    name: 'unlock-and-its-state',
    subject: 'unlock',
    all: [['unlock'], STATE],
    may: ['sspr', 'it', 'users', 'account', 'or', 'not', 'ad', 'allowed', 'can'],
    never: PERSONAL,
  },
  {
    name: 'may-accounts-be-unlocked',
    subject: 'unlock',
    all: [['unlock'], ['can', 'allowed', 'users', 'account']],
    may: ['it', 'ad'],
    never: PERSONAL,
  },
  {
    name: 'unlock-without-a-reset',
    subject: 'unlock',
    all: [['unlock'], ['without']],
    may: [...STATE, 'it', 'reset', 'password', 'can', 'allowed', 'users', 'account', 'ad', 'or'],
    never: PERSONAL,
  },
  {
    name: 'must-one-have-a-role',
    subject: 'role-must',
    all: [['must', 'required', 'i.must'], NAMED_ROLE],
    may: ['role', ...TO_SWITCH],
  },
  { name: 'is-a-role-enough', subject: 'role-enough', all: [['enough'], NAMED_ROLE], may: ['role', 'i', ...TO_SWITCH] },
  { name: 'do-i-have-a-role', subject: 'role-held', all: [['i'], NAMED_ROLE] },
  { name: 'am-i-allowed', subject: 'role-held', all: [['i'], ['allowed'], ['turn.on']], may: TO_SWITCH },
  { name: 'may-i-switch', subject: 'role-held', all: [['i.may'], ['turn.on']], may: TO_SWITCH },
  {
    name: 'have-we-the-role',
    subject: 'role-held',
    all: [['role'], ['has', 'enough', 'i.have']],
    may: ['i', 'required', ...TO_SWITCH],
  },
  {
    name: 'have-we-a-plan',
    subject: 'licence',
    all: [PLANS, ['has']],
    may: ['or', 'required', 'something', 'writeback'],
    never: PERSONAL,
  },
  {
    name: 'a-plan-alone',
    subject: 'licence',
    all: [PLANS],
    may: ['or', 'something', 'works', 'writeback'],
    never: PERSONAL,
  },
  { name: 'ready', subject: 'readiness', all: [['ready']], may: ['it', 'turn.on', 'prereq'] },
  {
    name: 'are-we-ready',
    subject: 'readiness',
    all: [['ready'], ['own', 'here', 'turn.on', 'i', 'it']],
    may: TO_SWITCH,
  },
  {
    name: 'are-the-conditions-met',
    subject: 'readiness',
    all: [['prereq', 'it', 'all'], ['met']],
    may: ['writeback', 'required', 'password', 'prereq', 'all'],
  },
  {
    name: 'are-the-conditions-done',
    subject: 'readiness',
    all: [['prereq'], ['works', 'done']],
    may: ['all', 'writeback', 'password'],
  },
  {
    name: 'is-anything-missing',
    subject: 'readiness',
    all: [['missing'], ['something', 'prereq']],
    may: ['reach', 'prereq', ...TO_SWITCH],
  },
  { name: 'the-sync', subject: 'sync', all: [['sync']], may: [...STATE, 'it', 'ad', 'all'] },
] as const satisfies readonly SubjectRule[];

/** What is asked where nothing else is named. */
export const LEAST_TELLING = [
  {
    name: 'reset-scope',
    subject: 'reset-scope',
    all: [['sspr'], STATE],
    may: ['it', 'reset', 'password', 'or', 'not'],
  },
  { name: 'a-state-alone', subject: 'writeback', all: [STATE], may: ['it', 'or', 'not', 'purpose'] },
] as const satisfies readonly SubjectRule[];
