import { type ChangeView, hasName, type Notice } from '../../../cards/index.ts';
import type { Drawing } from '../../messages/render-change.ts';
import { type Change, isOnWay } from '../../workflow/change/change.ts';
import { isAll } from '../../workflow/change/closing.ts';
import { unanswered } from '../../workflow/change/questions.ts';
import { redOf } from '../../workflow/change/red.ts';
import { stillAsked } from '../../workflow/change/reminding.ts';
import { once } from '../../workflow/change/substitutes.ts';
import { valuesOf } from '../../workflow/deciding/operating.ts';
import { kindOf } from '../../workflow/kinds/index.ts';
import { known, notRead } from '../../workflow/reading.ts';
import { isNoAgent } from '../../workflow/resets/agents.ts';
import type { ChangeVerb } from '../../workflow/vocabulary.ts';

/** The inputs that are written. */
export const WRITTEN = ['reason', 'ticket', 'comment', 'question', 'answer'] as const;
export type Written = (typeof WRITTEN)[number];

/** What is particular about a press on a change's card. Who may press it when stands in the workflow's rules. */
type OnCard = {
  /** What it sends of what is written there; what only stands beside another button is nobody's business yet. */
  readonly sends: readonly Written[];
  /** The view that it opens on the same card before anything happens: what it ends, or what is to be typed for it. */
  readonly opens?: ChangeView;
  /** Whoever has written this has seen where it is sent from: no view opens any more. */
  readonly opensUntil?: Written;
  /** Whether it takes the personal chat, for this change. */
  readonly isPersonal?: (change: Change) => boolean;
  /** Whether this bot was told to leave it to people. */
  readonly isOff?: (app: { readonly portalWrites: boolean }) => boolean;
  /** What to say on top of the card after it was carried out. */
  readonly says?: (before: Change, change: Change) => Drawing;
};

export const ON_CARD: Readonly<Record<ChangeVerb, OnCard>> = {
  submit: { sends: ['reason', 'ticket'] },
  approve: { sends: ['comment'], isPersonal: (change) => redOf(change).length > 0 },
  reject: { sends: ['comment'], opens: 'confirm-reject' },
  ask: {
    sends: ['question'],
    opens: 'ask',
    opensUntil: 'question',
    says: (_, { requester }) => ({ notice: { note: 'question-sent', values: { who: requester.name } } }),
  },
  answer: {
    sends: ['answer'],
    says: (before, change) => ({ notice: { note: 'answer-sent', values: { who: answered(before, change) } } }),
  },
  remind: { sends: [], says: (_, change) => ({ notice: { note: 'reminded', values: { who: asked(change) } } }) },
  slot: { sends: [], opens: 'slot', says: afterSlot },
  emergency: { sends: ['reason'], opens: 'emergency', says: (_, change) => ({ notice: told(change) }) },
  next: { sends: [] },
  back: { sends: [] },
  stuck: { sends: [], says: () => ({ view: 'stuck' }) },
  apply: { sends: [], isOff: ({ portalWrites }) => !portalWrites },
  command: { sends: [] },
  portal: { sends: [] },
  check: { sends: [], says: afterCheck },
  accept: { sends: ['reason'] },
  review: { sends: ['comment'], opens: 'review' },
  cancel: { sends: [], opens: 'confirm-cancel' },
};

/** Who was reminded, by the names that are known. */
const asked = (change: Change): string =>
  stillAsked(change)
    .filter(hasName)
    .map(({ name }) => name)
    .join(', ');

/** Who hears of an emergency at this moment, by the names that are known. */
function told({ approvers, escalationApprovers = [], emergency }: Change): NonNullable<Drawing['notice']> {
  const all = once([...approvers, ...escalationApprovers, ...(emergency?.told ?? [])]).filter(hasName);
  return { note: 'emergency-told', values: { who: all.map(({ name }) => name).join(', ') } };
}

/** Who had asked what was just answered. */
function answered(before: Change, change: Change): string {
  const open = unanswered(change);
  return unanswered(before).find((one) => open.every(({ number }) => number !== one.number))?.by.name ?? '';
}

/** Whether the approvers are asked anew, where there are any, or it was that time before. */
function afterSlot(before: Change, change: Change): Drawing {
  if (before.plan.hash === change.plan.hash) return { notice: { note: 'slot-same' } };
  return change.isAlone ? {} : { notice: { note: 'rescheduled' } };
}

/** What the card doesn't say itself: that another look found nothing new, or that what was set by hand isn't on yet. */
function afterCheck(before: Change, change: Change): Drawing {
  const settings = change.after.find((o) => o.probe === kindOf(change.plan).reads);
  if (settings && 'because' in settings && !change.endedAt) {
    const values = valuesOf(notRead(settings));
    return before.phase === change.phase ? { notice: { refusal: 'still-unknown', values } } : {};
  }
  if (isOnWay(change)) return { notice: { refusal: 'not-on-yet' } };
  return before.phase === change.phase && awaitsReset(change) ? { notice: seen(change) } : {};
}

/** Everything reads as planned, and a reset has to prove it. */
const awaitsReset = ({ plan, phase, closing }: Change): boolean =>
  phase === 'verifying' && kindOf(plan).needsProof === true && isAll(closing, 'met');

/** What the look found of resets: the newest since the last step, whoever carried it, or none. */
function seen({ after, lastStepAt, approvedAt }: Change): Notice {
  const since = Date.parse(lastStepAt ?? approvedAt ?? '');
  const [newest] = (known(after, 'resets')?.facts.succeeded ?? [])
    .filter(({ newest: at }) => Date.parse(at) > since)
    .toSorted((one, other) => Date.parse(other.newest) - Date.parse(one.newest));
  if (!newest) return { note: 'no-reset-seen' };
  if (newest.agent !== null && isNoAgent(newest.agent))
    return { note: 'cloud-reset-seen', values: { at: newest.newest } };
  return { note: 'other-reset-seen', values: { who: newest.agent ?? '', at: newest.newest } };
}
