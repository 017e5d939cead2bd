import type { Intent } from '../language/intents/index.ts';
import type { Actor } from '../workflow/deciding/rules.ts';
import type { ChangeVerb, Shell, StopVerb } from '../workflow/vocabulary.ts';

/** What is neither wanted by a text nor done on a change's card. `fact`: what holds in every tenant; `fact-here`: with what this one's readings add. `too-long`: inputs nobody could read. */
type Own =
  | 'start'
  | 'test'
  | 'user-reset'
  | 'reset-counts'
  | 'substitute'
  | 'fact'
  | 'fact-here'
  | 'too-long'
  | StopVerb;

export type Verb = Intent | ChangeVerb | Shell | Own;

type Role = 'operator' | 'approver' | 'auditor' | 'requester';

/** What is known of a verb before anything is looked up. Who answers it stands in `turn/handlers.ts`. */
export type VerbRecord = {
  /**
   * `all`: also of whom nobody can tell whether they belong here. A role, or any of several. For a change's verbs the workflow's rules say
   * the same, and on which change.
   */
  readonly who: 'all' | 'members' | Role | readonly Exclude<Role, 'requester'>[];
  /** `personal`: individual work has no place in front of a group. `anywhere`: in groups and channels too. */
  readonly where: 'personal' | 'anywhere';
  /**
   * The person's own token. `never`: it is answered from the trail; `welcome`: read with it where there is one. Asked for `always`, by
   * what is `typed` in the personal chat, `by-group` where a group decides who may, or `off-list` of whom no list names. In a channel: never.
   */
  readonly token: 'never' | 'welcome' | 'typed' | 'by-group' | 'off-list' | 'always';
  /** A token that opens nothing is as good as none: what is read anew shows nothing but *unknown* then. */
  readonly mustOpen?: true;
  /** Not without a role that was read just now; without this, what the services themselves show is an answer too. */
  readonly needsReading?: true;
  /** `reads`: nothing is put on record but what was read. */
  readonly does: 'reads' | 'writes';
  /**
   * How a press that comes again is met: an `act` by what it means, on the change as it stands; a `look` within two seconds by the first
   * one's answer. How often a person may press at all is one rate for everything.
   */
  readonly pace: 'act' | 'look';
};

/** The one table of verbs: everything that a text can want or a button can say. */
export const VERBS: Readonly<Record<Verb, VerbRecord>> = {
  status: { who: 'members', where: 'anywhere', token: 'typed', mustOpen: true, does: 'reads', pace: 'look' },
  readiness: { who: 'operator', where: 'personal', token: 'always', mustOpen: true, does: 'reads', pace: 'look' },
  setup: { who: 'operator', where: 'personal', token: 'always', does: 'reads', pace: 'look' },
  start: { who: 'operator', where: 'personal', token: 'always', mustOpen: true, does: 'writes', pace: 'look' },
  resume: { who: 'operator', where: 'personal', token: 'always', does: 'reads', pace: 'act' },

  submit: { who: 'operator', where: 'personal', token: 'always', does: 'writes', pace: 'act' },
  approve: { who: 'approver', where: 'anywhere', token: 'by-group', does: 'writes', pace: 'act' },
  reject: { who: 'approver', where: 'anywhere', token: 'by-group', does: 'writes', pace: 'act' },
  ask: { who: 'approver', where: 'personal', token: 'by-group', does: 'writes', pace: 'act' },
  answer: { who: 'requester', where: 'personal', token: 'never', does: 'writes', pace: 'act' },
  remind: { who: 'requester', where: 'personal', token: 'never', does: 'writes', pace: 'act' },
  // Typed where nothing is under way it begins with a plan, which is an operator's.
  slot: { who: 'requester', where: 'personal', token: 'typed', does: 'writes', pace: 'act' },
  emergency: {
    who: 'operator',
    where: 'personal',
    token: 'always',
    mustOpen: true,
    needsReading: true,
    does: 'writes',
    pace: 'act',
  },
  next: { who: 'operator', where: 'personal', token: 'always', does: 'writes', pace: 'act' },
  back: { who: 'operator', where: 'personal', token: 'always', does: 'writes', pace: 'act' },
  stuck: { who: 'operator', where: 'personal', token: 'always', does: 'reads', pace: 'act' },
  apply: {
    who: 'operator',
    where: 'personal',
    token: 'always',
    mustOpen: true,
    needsReading: true,
    does: 'writes',
    pace: 'act',
  },
  command: { who: 'operator', where: 'personal', token: 'always', does: 'writes', pace: 'act' },
  portal: { who: 'operator', where: 'personal', token: 'always', does: 'writes', pace: 'act' },
  check: { who: 'operator', where: 'personal', token: 'always', mustOpen: true, does: 'writes', pace: 'act' },
  accept: { who: 'approver', where: 'personal', token: 'by-group', does: 'writes', pace: 'act' },
  review: { who: 'approver', where: 'personal', token: 'by-group', does: 'writes', pace: 'act' },
  cancel: { who: 'operator', where: 'personal', token: 'always', does: 'writes', pace: 'act' },
  powershell: { who: 'operator', where: 'personal', token: 'always', does: 'writes', pace: 'look' },
  bash: { who: 'operator', where: 'personal', token: 'always', does: 'writes', pace: 'look' },

  test: {
    who: 'operator',
    where: 'personal',
    token: 'always',
    mustOpen: true,
    needsReading: true,
    does: 'writes',
    pace: 'look',
  },
  // What of another person may be read, the services say to the asker's own token.
  'user-reset': { who: 'members', where: 'personal', token: 'always', mustOpen: true, does: 'reads', pace: 'look' },
  'reset-counts': { who: 'members', where: 'personal', token: 'always', mustOpen: true, does: 'reads', pace: 'look' },
  diagnose: { who: 'members', where: 'anywhere', token: 'welcome', does: 'writes', pace: 'look' },
  substitute: { who: 'members', where: 'personal', token: 'always', does: 'writes', pace: 'look' },
  approvals: { who: 'members', where: 'anywhere', token: 'by-group', does: 'reads', pace: 'look' },
  history: {
    who: ['operator', 'approver', 'auditor'],
    where: 'personal',
    token: 'off-list',
    does: 'reads',
    pace: 'look',
  },
  export: { who: ['approver', 'auditor'], where: 'personal', token: 'off-list', does: 'reads', pace: 'look' },
  evidence: { who: ['approver', 'auditor'], where: 'personal', token: 'off-list', does: 'reads', pace: 'look' },
  settings: { who: 'members', where: 'anywhere', token: 'welcome', does: 'reads', pace: 'look' },
  freeze: { who: 'members', where: 'anywhere', token: 'welcome', does: 'reads', pace: 'look' },
  stop: { who: 'approver', where: 'personal', token: 'by-group', does: 'writes', pace: 'act' },
  // The second person may be an operator, whose role is read at this press.
  lift: { who: ['approver', 'operator'], where: 'personal', token: 'always', does: 'writes', pace: 'act' },
  rollback: { who: 'members', where: 'anywhere', token: 'welcome', does: 'writes', pace: 'look' },
  move: { who: 'members', where: 'anywhere', token: 'typed', does: 'reads', pace: 'look' },
  watch: { who: 'members', where: 'anywhere', token: 'never', does: 'writes', pace: 'look' },
  unknown: { who: 'members', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },
  language: { who: 'all', where: 'anywhere', token: 'never', does: 'writes', pace: 'look' },
  help: { who: 'all', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },
  fact: { who: 'all', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },
  'fact-here': { who: 'all', where: 'anywhere', token: 'welcome', does: 'reads', pace: 'look' },
  'too-long': { who: 'all', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },
};

/** A card may be old, or made up by somebody: what its button says is a word of the table, or nothing at all. */
export const isVerb = (what: string): what is Verb => Object.hasOwn(VERBS, what);

const NOT_A_VERB: VerbRecord = { who: 'members', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' };

/** The record of what was asked for; where it is no verb, that of a word which opens nothing. */
export const recordOf = (what: string): VerbRecord => (isVerb(what) ? VERBS[what] : NOT_A_VERB);

/** What was asked for as a word of the table, which the log may say; anything else stands in a card that somebody made up. */
export const wordOf = (what: string): string => (isVerb(what) ? what : 'other');

/** Whether one of the several roles that a verb is for was found. */
export const isAmong = (actor: Actor, { who }: VerbRecord): boolean =>
  typeof who !== 'string' && who.some((role) => actor[role] === 'yes');
