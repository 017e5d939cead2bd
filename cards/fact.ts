import type { ReadinessRow } from '../bot/workflow/assessment.ts';
import { approvalsOf, type Change, connectSteps, currentStep, type TenantState } from '../bot/workflow/change.ts';
import { operatorRole } from '../bot/workflow/readiness.ts';
import { known, type Observation } from '../bot/workflow/reading.ts';
import type { ProbeId } from '../bot/workflow/vocabulary.ts';
import { type Drawn, heading } from './card.ts';
import { escaped, LENGTHS, plain } from './escape.ts';
import { listed, nameOf } from './people.ts';
import { ago, date } from './time.ts';
import type { Words } from './words.ts';

/** What was asked for precisely, where a question has one exact answer. */
export type Question =
  | { readonly about: 'licence'; readonly plan?: 'P1' | 'P2' | undefined; readonly isYesNo?: boolean }
  | { readonly about: 'sync'; readonly isWhen: boolean }
  | {
      readonly about: 'role';
      readonly isYesNo?: boolean;
      /** The role that the question names: one of the three that are enough, or another. */
      readonly named?: 'enough' | 'other' | undefined;
      readonly isMust?: boolean;
    }
  | { readonly about: 'readiness'; readonly isLacking?: boolean }
  /** `did`: whether somebody switched it that way; absent when asked who and when. */
  | { readonly about: 'switched'; readonly did?: 'on' | 'off' | undefined }
  | { readonly about: 'left' | 'approvers' | 'approved' | 'waiting' };

export type Known = {
  readonly observations: readonly Observation[];
  readonly rows: readonly ReadinessRow[];
  readonly state: TenantState;
  readonly now: string;
};

/** The exact fact as one sentence (Markdown), or undefined where the card itself is the answer. */
export function factOf(words: Words, question: Question, given: Known): string | undefined {
  switch (question.about) {
    case 'licence':
      return licence(words, question, given);
    case 'sync':
      return sync(words, question.isWhen, given);
    case 'role':
      return role(words, question, given);
    case 'readiness':
      return ready(words, given.rows, question.isLacking === true);
    case 'switched':
      return question.did ? didSwitch(words, question.did, given) : switched(words, given);
    case 'left':
      return left(words, openOf(given));
    case 'approvers':
      return approvers(words, openOf(given));
    case 'approved':
      return approved(words, openOf(given));
    case 'waiting':
      return openOf(given)?.phase === 'waiting' ? words.facts.yes : words.facts.noneOpen;
  }
}

/** The sentence as the card's first line, and in its notification. */
export function withFact({ card, summary }: Drawn, fact: string | undefined): Drawn {
  if (!fact) return { card, summary };
  const body = Array.isArray(card.body) ? card.body : [];
  return {
    card: { ...card, body: [heading(fact), ...body] },
    summary: plain(fact.replace(/\\(.)|\*\*/g, '$1'), LENGTHS.reason),
  };
}

const openOf = ({ state }: Known) => (state.openChangeId ? state.changes.get(state.openChangeId) : undefined);

function cant(words: Words, observations: readonly Observation[], probe: ProbeId): string {
  const observation = observations.find((o) => o.probe === probe);
  const because = observation && 'because' in observation ? observation.because : 'not-read-yet';
  return words.facts.cantTell(words.terms.because[because]);
}

type Licence = Extract<Question, { about: 'licence' }>;
type Role = Extract<Question, { about: 'role' }>;

function licence(words: Words, { plan, isYesNo = true }: Licence, { observations }: Known): string {
  const facts = known(observations, 'licence')?.facts;
  if (!facts) return cant(words, observations, 'licence');
  const has = (one: 'P1' | 'P2') => facts.plans.includes(one);
  if (!has('P1') && !has('P2')) return words.facts.hasNone;
  if (!plan) return (isYesNo ? words.facts.hasPlan : words.facts.plansAre)(facts.plans.join(' + '));
  if (has(plan)) return words.facts.hasPlan(plan);
  return plan === 'P1' ? words.facts.covers : words.facts.noPlan2;
}

function sync(words: Words, isWhen: boolean, { observations, now }: Known): string {
  const facts = known(observations, 'sync')?.facts;
  if (!facts) return cant(words, observations, 'sync');
  if (facts.enabled !== true || !facts.lastSync) return isWhen ? words.facts.syncNever : words.facts.syncOff;
  const age = ago(words, facts.lastSync, now);
  return isWhen ? words.facts.syncRan(age, date(words, facts.lastSync)) : words.facts.syncOn(age);
}

function role(
  words: Words,
  { isYesNo = false, named, isMust = false }: Role,
  { observations }: Pick<Known, 'observations'>,
): string {
  const facts = known(observations, 'role')?.facts;
  const { yes, no } = words.facts;
  if (named) return `${named === 'enough' && !isMust ? yes : no} ${role(words, { about: 'role' }, { observations })}`;
  if (isYesNo && !facts) return cant(words, observations, 'role');
  if (isYesNo && facts)
    return `${operatorRole(facts.roles) ? yes : no} ${role(words, { about: 'role' }, { observations })}`;
  if (!facts) return words.facts.rolesNeeded;
  const held = operatorRole(facts.roles);
  return `${words.facts.rolesNeeded} ${held ? words.facts.roleHeld(held) : words.facts.roleNone}`;
}

/** What the setup itself brings about (the client, the audit event) is no reason not to be ready. */
function ready(words: Words, rows: readonly ReadinessRow[], isLacking: boolean): string | undefined {
  const [isReady, isNot] = isLacking ? [words.facts.no, words.facts.yes] : [words.facts.yes, words.facts.no];
  const needed = rows.filter((r) => r.probe !== 'settings' && r.probe !== 'audit');
  if (needed.some((r) => r.answer === 'unmet')) return isNot;
  return needed.every((r) => r.answer === 'met') ? isReady : undefined;
}

function switched(words: Words, { observations, state, now }: Known): string {
  const event = known(observations, 'audit')?.facts;
  const own = [...state.changes.values()].findLast((c) => c.phase === 'done' && c.operator);
  if (own?.operator && own.endedAt && (!event || own.endedAt >= event.when))
    return words.facts.switchedHere(
      nameOf(words, own.operator),
      date(words, own.endedAt),
      ago(words, own.endedAt, now),
    );
  if (!event) return cant(words, observations, 'audit');
  const who = event.who ? escaped(event.who, LENGTHS.name) : words.facts.nobodyNamed;
  return words.facts.switched(event.activity === 'enable', who, date(words, event.when), ago(words, event.when, now));
}

/** Whether somebody switched it that way: by the newest entry, which may tell the opposite. */
function didSwitch(words: Words, to: 'on' | 'off', given: Known): string {
  const sentence = switched(words, given);
  const event = known(given.observations, 'audit')?.facts;
  const own = [...given.state.changes.values()].findLast((c) => c.phase === 'done' && c.operator && c.endedAt);
  if (!event && !own) return sentence;
  const isOwn = own?.endedAt !== undefined && (!event || own.endedAt >= event.when);
  const last = isOwn || event?.activity === 'enable' ? 'on' : 'off';
  return `${last === to ? words.facts.yes : words.facts.no} ${sentence}`;
}

function left(words: Words, change: Change | undefined): string {
  if (!change) return words.facts.leftNothing;
  if (change.phase === 'waiting') return words.facts.leftApproval(names(words, change));
  if (change.phase !== 'running') return words.facts.leftReading;
  if (!currentStep(change)) return words.facts.leftSettings;
  return words.facts.leftSteps(words.time.steps(connectSteps(change).length - change.stepsDone.length));
}

function approvers(words: Words, change: Change | undefined): string {
  if (change?.phase !== 'waiting') return words.facts.noneWaiting;
  const missing = (change.policy?.quorum ?? 1) - approvalsOf(change).length;
  return words.facts.approvers(names(words, change), words.time.approvals(missing));
}

function approved(words: Words, change: Change | undefined): string {
  if (change?.phase !== 'waiting') return words.facts.noneOpen;
  const by = approvalsOf(change).map((r) => nameOf(words, r.by));
  return by.length > 0 ? words.facts.approvedBy(listed(words, by)) : words.facts.approvedByNone;
}

function names(words: Words, change: Change): string {
  const reviewed = new Set(approvalsOf(change).map((r) => r.by.objectId));
  return listed(
    words,
    change.approvers.filter((p) => !reviewed.has(p.objectId)).map((p) => p.name),
  );
}
