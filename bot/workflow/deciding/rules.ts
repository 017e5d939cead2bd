import { appointedAt } from '../change/appointed.ts';
import { type Change, currentStep, isLastStep, isOnWay } from '../change/change.ts';
import { isInPart } from '../change/closing.ts';
import { hadPart, needsReview } from '../change/emergency.ts';
import { unanswered } from '../change/questions.ts';
import { serverHalf } from '../change/server-half.ts';
import { isInVain } from '../change/substitutes.ts';
import { barredFromDoing, hasDone } from '../change/three-people.ts';
import { ticketBarFor } from '../change/ticket.ts';
import { kindOf } from '../kinds/index.ts';
import { toWrite } from '../planning/plan.ts';
import { isSamePerson, type NotRead, type Person } from '../reading.ts';
import type { Refusal } from '../refusals.ts';
import type { Freeze } from '../time/freeze.ts';
import { CHANGE_VERBS, type ChangeVerb, type Phase, type Way } from '../vocabulary.ts';
import { approverOf, objectionToApprover } from './approver-of.ts';
import { refusalIn } from './frozen.ts';
import { type Operating, objectionToOperator } from './operating.ts';
import { no } from './outcome.ts';

/** Who is asking, as looked up at this click. What couldn't be read is neither yes nor no, and opens nothing of another's. */
export type Actor = Operating & {
  readonly approver: 'yes' | 'no' | NotRead;
  readonly auditor: 'yes' | 'no' | NotRead;
  /** On the list of those who are asked too once nobody else has decided for long; `no` where absent. */
  readonly escalation?: 'yes' | 'no' | NotRead;
  /** On the list of those whom an approver may name for the time of an absence; `no` where absent. */
  readonly substitute?: 'yes' | 'no' | NotRead;
  /** Object ids of the approvers, where the list names them one by one: whoever isn't on it any more has nobody who approves for them. */
  readonly approverIds?: readonly string[];
};

type Rule = {
  readonly in: readonly Phase[];
  /** `requester`: the one who asked for the change and nobody else, whatever their role is now. */
  readonly who: 'operator' | 'approver' | 'requester';
  /** What must be true of the change beside its phase, for the button to be there at all. */
  readonly when?: (change: Change, person: Person) => boolean;
  /** `card`: the clicked card must show the newest version. `phase`: the plan's hash binds it, an older card will do. */
  readonly bound: 'card' | 'phase' | 'nothing';
  /**
   * What the press is where a policy asks for three people: carrying the change out (`word`: as soon as somebody says that they did it by
   * hand), or deciding on it.
   */
  readonly apart?: 'doing' | 'word' | 'deciding';
  /** What the press is in a freeze, and outside of an appointed time: it carries something out, or it begins the next step on the server, where there is one. */
  readonly frozen?: 'carries-out' | 'begins-step';
  /** Not without a role that was read at this click, on one's own change either. */
  readonly needsReading?: boolean;
};

const isMine = (change: Change, person: Person) => isSamePerson(change.requester, person);
const isAnotherPersons = (change: Change, person: Person) => !isMine(change, person);
const isAtStep = (change: Change) => currentStep(change) !== undefined;
const isAtSettings = (change: Change) => currentStep(change) === undefined;
const isWay = (way: Way) => (change: Change) =>
  isAtSettings(change) && change.plan.settings.length > 0 && kindOf(change.plan).ways.includes(way);
const hasReviewed = (change: Change, person: Person) =>
  change.reviews.some((r) => r.verdict === 'approved' && isSamePerson(r.by, person));
const isAskedSomething = (change: Change) => unanswered(change).length > 0;
const canGoBack = (change: Change) => change.stepsDone.length > 0 || isOnWay(change);
/** There is something to read: settings made by hand, an apply in part or refused, a client that wasn't seen, or nothing left to write. */
const isReadable = (change: Change) =>
  change.phase !== 'running' ||
  (isAtSettings(change) &&
    (isOnWay(change) ||
      change.lastRefusal !== undefined ||
      isInPart(change) ||
      serverHalf(change).isThere === false ||
      toWrite(change.plan).length === 0));

/**
 * The state machine. Buttons and decisions come from this one table: a verb that isn't here for a phase does not exist there.
 * What moves a change without a click (an apply's outcome, the clock) is in `decide`.
 */
export const RULES: Readonly<Record<ChangeVerb, Rule>> = {
  submit: { in: ['draft'], who: 'operator', when: isMine, bound: 'card' },
  approve: {
    in: ['waiting'],
    who: 'approver',
    when: (c, p) => isAnotherPersons(c, p) && !hasReviewed(c, p) && !isInVain(c, p),
    bound: 'phase',
    apart: 'deciding',
  },
  reject: { in: ['waiting'], who: 'approver', when: isAnotherPersons, bound: 'phase' },
  ask: { in: ['waiting'], who: 'approver', when: isAnotherPersons, bound: 'phase' },
  answer: { in: ['waiting'], who: 'requester', when: isAskedSomething, bound: 'phase' },
  remind: { in: ['waiting'], who: 'requester', bound: 'nothing' },
  slot: { in: ['waiting', 'running'], who: 'requester', when: ({ emergency }) => !emergency, bound: 'card' },
  emergency: {
    in: ['waiting'],
    who: 'operator',
    when: ({ policy }) => policy?.breakGlass === true,
    bound: 'card',
    needsReading: true,
    frozen: 'carries-out',
  },
  next: { in: ['running'], who: 'operator', when: isAtStep, bound: 'card', apart: 'doing', frozen: 'begins-step' },
  back: { in: ['running'], who: 'operator', when: canGoBack, bound: 'card', apart: 'doing' },
  stuck: { in: ['running'], who: 'operator', when: isAtStep, bound: 'nothing', apart: 'doing' },
  apply: {
    in: ['running'],
    who: 'operator',
    when: isWay('apply'),
    bound: 'card',
    needsReading: true,
    apart: 'doing',
    frozen: 'carries-out',
  },
  command: {
    in: ['running'],
    who: 'operator',
    when: isWay('command'),
    bound: 'card',
    apart: 'doing',
    frozen: 'carries-out',
  },
  portal: {
    in: ['running'],
    who: 'operator',
    when: isWay('portal'),
    bound: 'card',
    apart: 'doing',
    frozen: 'carries-out',
  },
  check: {
    in: ['running', 'verifying', 'unsettled'],
    who: 'operator',
    when: isReadable,
    bound: 'nothing',
    apart: 'word',
  },
  accept: { in: ['verifying'], who: 'approver', when: isAnotherPersons, bound: 'phase', apart: 'deciding' },
  review: {
    in: ['done', 'unconfirmed', 'failed', 'rejected', 'cancelled', 'expired'],
    who: 'approver',
    when: (c, p) => needsReview(c) && isAnotherPersons(c, p) && !hadPart(c, p),
    bound: 'phase',
    apart: 'deciding',
  },
  cancel: { in: ['draft', 'waiting', 'running'], who: 'operator', bound: 'card' },
};

/** Why this rule isn't for this person at this click, as far as who they are goes. */
export function objectionToWho(rule: Rule, change: Change, actor: Actor): Refusal | undefined {
  switch (rule.who) {
    case 'operator':
      return objectionToOperator(actor, change, rule.needsReading);
    case 'requester':
      return isMine(change, actor.person) ? undefined : no('requester-only');
    case 'approver':
      return objectionToApprover(approverOf(actor, change));
  }
}

/** Why this press isn't for a person who has had another part in the change, where its policy asks for three people. */
export function objectionToPart({ apart }: Rule, change: Change, person: Person): Refusal | undefined {
  if (apart === undefined || (apart === 'word' && !isOnWay(change))) return undefined;
  if (apart === 'deciding') return hasDone(change, person) ? no('three-people-applier') : undefined;
  const part = barredFromDoing(change, person);
  return part && no(`three-people-${part}`);
}

/** Why this press has to wait for the end of a freeze. The last server step is put on record in a freeze too: none begins after it. */
export function objectionToFreeze({ frozen }: Rule, change: Change, freeze: Freeze | undefined): Refusal | undefined {
  if (!freeze || !frozen || (frozen === 'begins-step' && isLastStep(change))) return undefined;
  return refusalIn(freeze);
}

/**
 * Why this press has to wait for the time that was appointed, or comes too late for it. A step that was begun in it may be put on record
 * after it.
 */
export function objectionToTime({ frozen }: Rule, change: Change, now: string | undefined): Refusal | undefined {
  const appointed = now && frozen ? appointedAt(change, now) : undefined;
  if (!appointed || appointed.state === 'open') return undefined;
  if (appointed.state === 'ahead') return no('slot-ahead', { at: appointed.slot.from });
  return frozen === 'begins-step' && isLastStep(change) ? undefined : no('slot-passed', { at: appointed.slot.to });
}

/** The verbs this person may press on this change. `freeze`: the one that it is now, if it is; `now` (ISO): where its time counts. */
export function allowedVerbs(change: Change, actor: Actor, freeze?: Freeze, now?: string): readonly ChangeVerb[] {
  return CHANGE_VERBS.filter((verb) => {
    const rule = RULES[verb];
    if (!rule.in.includes(change.phase) || objectionToWho(rule, change, actor) !== undefined) return false;
    if (objectionToPart(rule, change, actor.person) || objectionToFreeze(rule, change, freeze)) return false;
    if (ticketBarFor(verb, change)) return false;
    if (objectionToTime(rule, change, now)) return false;
    return rule.when?.(change, actor.person) ?? true;
  });
}
