import { type Notice, withFact } from '../../../cards/index.ts';
import { signInFirst } from '../../access/sign-in.ts';
import { dropsSlot, noClockIn, slotIn } from '../../language/appointed/index.ts';
import { changeAnswer } from '../../messages/render-change.ts';
import type { Answer, Ask } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { objectionToWish } from '../../workflow/deciding/appoint.ts';
import { objection } from '../../workflow/deciding/objection.ts';
import { isNoWish, type SlotWish, UTC } from '../../workflow/time/slot.ts';
import { refused } from './click.ts';
import { changeToResume, setup } from './start.ts';

/**
 * "Apply it tonight from 22 to 23": the plan with that time on it, or, once it was sent, the view in which another is asked for. Nothing is
 * put on record before it is pressed, so that a time that was misunderstood is seen first.
 */
export async function appoint(ask: Ask, text: string): Promise<Answer> {
  const { app, incoming, asker, contact, now } = ask;
  const change = changeToResume(await app.trail.read(incoming.person.tenantId), incoming.person);
  if (!change) {
    const answer = signInFirst(ask, 'setup') ?? (await setup(ask, text));
    return answer.kind === 'card' ? { ...answer, drawn: withFact(answer.drawn, ask.words.slot.first) } : answer;
  }
  const { zone = UTC } = contact;
  if (dropsSlot(text)) return withoutTime(ask, change);
  const slot = slotIn(text, { now, zone, ...(change.plan.slot ? { slot: change.plan.slot } : {}) });
  const typed = isNoWish({ ...slot, zone }) ? {} : { typed: { slot } };
  const said = noticeOf(ask, change, text, { ...slot, zone });
  if (change.phase === 'draft')
    return changeAnswer(ask, change, { ...typed, notice: said ?? { note: 'slot-on-plan' } });
  const notice = objection(change, { verb: 'slot', version: change.version }, asker);
  if (notice?.refusal === 'requester-moves') return refused(ask, notice);
  if (notice) return changeAnswer(ask, change, { notice });
  return changeAnswer(ask, change, { view: 'slot', ...typed, ...(said ? { notice: said } : {}) });
}

/** "Cancel the appointment": the inputs, empty, to be sent as they are; nothing else ends by it. */
async function withoutTime(ask: Ask, change: Change): Promise<Answer> {
  if (!change.plan.slot) return changeAnswer(ask, change, { notice: { note: 'slot-none' } });
  const typed = { slot: { day: '', from: '', to: '' } };
  const notice = objection(change, { verb: 'slot', version: change.version }, ask.asker);
  if (notice && change.phase !== 'draft')
    return notice.refusal === 'requester-moves' ? refused(ask, notice) : changeAnswer(ask, change, { notice });
  const view = change.phase === 'draft' ? {} : ({ view: 'slot' } as const);
  return changeAnswer(ask, change, { ...view, typed, notice: { note: 'slot-drop' } });
}

/** What is to be said of a time before it is sent: that it isn't understood, or why it can't be. */
function noticeOf({ app, now }: Ask, change: Change, text: string, wish: SlotWish): Notice | undefined {
  const clock = noClockIn(text);
  if (clock) return { refusal: 'slot-no-clock', values: { clock } };
  if (isNoWish(wish)) return { note: 'slot-unclear' };
  const { tenantId } = change.plan;
  const given = { now, policy: app.policyFor(tenantId).rules, freezes: app.freezesFor(tenantId) };
  return objectionToWish(change, wish, given);
}
