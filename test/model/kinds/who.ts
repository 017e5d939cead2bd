import assert from 'node:assert/strict';
import type { EventType } from '../../../bot/workflow/record/events.ts';
import type { ChangeVerb } from '../../../bot/workflow/vocabulary.ts';
import { isApproverAlone, isSubstitute, type Standing } from './away.ts';
import type { Life, Stage } from './life.ts';
import { keyOf } from './people.ts';
import type { Step } from './play.ts';

type Who = 'requester' | 'approver' | 'operator' | 'requester-as-operator';
type Right = {
  readonly who: Who;
  readonly in: readonly Stage[];
  /** What may come of it. */
  readonly makes: readonly EventType[];
  /** By a card that shows the newest of the change alone. */
  readonly isOfCard?: true;
  /** Carrying it out, or deciding on it: where three people are asked for, nobody does both, and the requester neither. */
  readonly part?: 'doing' | 'deciding';
};

const doing = { part: 'doing', in: ['under-way'] } as const;
const way = { ...doing, who: 'operator', isOfCard: true, makes: ['way-chosen', 'more-is-red'] } as const;

/** Who may press what, and when: written from the design's page, sections 5 and 8, and not from the bot's own table. */
const RIGHTS: Readonly<Record<ChangeVerb, Right>> = {
  submit: { who: 'requester-as-operator', in: ['draft'], makes: ['submitted'], isOfCard: true },
  approve: { who: 'approver', in: ['waiting'], makes: ['approved'], part: 'deciding' },
  reject: { who: 'approver', in: ['waiting'], makes: ['rejected'] },
  ask: { who: 'approver', in: ['waiting'], makes: ['asked'] },
  answer: { who: 'requester', in: ['waiting'], makes: ['answered'] },
  remind: { who: 'requester', in: ['waiting'], makes: ['reminded'] },
  slot: { who: 'requester', in: ['waiting', 'under-way'], makes: ['rescheduled'], isOfCard: true },
  emergency: { who: 'operator', in: ['waiting'], makes: ['glass-broken'], isOfCard: true },
  review: { who: 'approver', in: ['ended'], makes: ['reviewed'], part: 'deciding' },
  next: {
    ...doing,
    who: 'operator',
    isOfCard: true,
    makes: ['attested', 'step-done', 'evidence-gathered', 'checked', 'done'],
  },
  back: { ...doing, who: 'operator', isOfCard: true, makes: ['step-reopened', 'way-left'] },
  stuck: { ...doing, who: 'operator', makes: [] },
  command: way,
  portal: way,
  apply: { ...way, makes: ['apply-intended'] },
  check: { who: 'operator', in: ['under-way', 'lost'], makes: ['evidence-gathered', 'attested', 'checked', 'done'] },
  accept: { who: 'approver', in: ['under-way'], makes: ['accepted'], part: 'deciding' },
  cancel: { who: 'operator', in: ['draft', 'waiting', 'under-way'], makes: ['cancelled'], isOfCard: true },
};

/** Whether a press that was accepted was this person's, at this time, by this card. Throws what is wrong with it. */
export function judgePress(step: Step, life: Life | undefined, standing: Standing): void {
  const { by, actor, press, events } = step;
  assert.ok(actor && press && life, `${by} on a change that isn't of this tenant`);
  const right = RIGHTS[press.verb];
  const said = `${by} of ${life.id} (${life.kind}, ${life.stage}) by ${press.name}, ${press.found}`;
  assert.ok(right.in.includes(life.stage), `${said}: not at this time`);
  for (const { type } of events) assert.ok(right.makes.includes(type), `${said}: ${type} comes of it`);
  if (right.isOfCard) assert.ok(!press.isOld, `${said}: by an old card`);
  const isOwn = keyOf(actor.person) === life.requester;
  const isOperator = actor.operator === 'yes';
  const { operator } = actor;
  const isTrusted =
    isOwn && typeof operator === 'object' && (operator.unknown === 'consent-missing' || operator.seenAt !== undefined);
  const isApprover = isApproverAlone(step, life) || isSubstitute(step, life, standing);
  const may: Readonly<Record<Who, boolean>> = {
    requester: isOwn,
    operator: isOperator || (isTrusted && by !== 'apply' && by !== 'emergency'),
    'requester-as-operator': isOwn && (isOperator || isTrusted),
    approver: isApprover && !isOwn,
  };
  assert.ok(may[right.who], `${said}: not theirs`);
  if (!life.policy?.threePeople) return;
  const isWord = by === 'check' && life.isOnWay && !life.mayBeWritten;
  const key = keyOf(actor.person);
  if (right.part === 'doing' || isWord) assert.ok(!isOwn && !life.everApproved.has(key), `${said}: a third person's`);
  if (right.part === 'deciding') assert.ok(!life.doers.has(key), `${said}: by whoever carries it out`);
}
