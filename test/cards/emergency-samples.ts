import type { Change } from '../../bot/workflow/change/change.ts';
import * as cards from '../../cards/index.ts';
import type { Words } from '../../cards/words/index.ts';
import * as t from './tenant.ts';

const glass = { ...t.policy, breakGlass: true } as const;
const waiting: Change = { ...t.waiting, policy: glass };
const emergency = { by: t.alex, at: t.minutesAgo(30), reason: 'Forty *people* are locked out', told: [] };
const running: Change = { ...t.running, reviews: [], policy: glass, emergency };
const done: Change = { ...t.done, reviews: [], policy: glass, emergency };
const reviewed: Change = {
  ...done,
  emergency: {
    ...emergency,
    review: { by: t.megan, at: t.minutesAgo(2), verdict: 'unjustified', comment: 'It [could] have waited' },
  },
};

type Look = readonly [name: string, drawn: cards.Drawn, viewer: cards.Viewer];

/** A change that goes on without approval: before, under way, over, and reviewed. */
export function emergencyLooks(words: Words): readonly Look[] {
  const look = (name: string, change: Change, who: Parameters<typeof t.viewing>[0], view?: cards.ChangeView): Look => {
    const viewer = t.viewing(who, change);
    return [name, cards.changeCard({ words, now: t.NOW, change, viewer, ...(view ? { view } : {}) }), viewer];
  };
  return [
    look('emergency-ask', waiting, t.operator, 'emergency'),
    look('emergency-waiting', waiting, t.operator),
    look('emergency-running', running, t.operator),
    look('emergency-told', running, t.approver),
    look('emergency-done', done, t.operator),
    look('emergency-to-review', done, t.approver),
    look('emergency-review', done, t.approver, 'review'),
    look('emergency-reviewed', reviewed, t.approver),
  ];
}
