import { z } from 'zod';
import { freezeCard, LENGTHS, type Notice } from '../../../cards/index.ts';
import { nowOf } from '../../app.ts';
import { looksLikeSecret } from '../../language/pasted/secrets.ts';
import { isStopTold, stopReason } from '../../language/stop-told.ts';
import { type Answer, type Ask, card, inboxKey, inPlace, refusing } from '../../request.ts';
import { noteRefusal } from '../../trail/refusal-tally.ts';
import { isAudited } from '../../workflow/deciding/audited.ts';
import { freezeIn } from '../../workflow/deciding/frozen.ts';
import { decideStop, objectionToStopping, type StopWish } from '../../workflow/deciding/stop.ts';
import type { Refusal } from '../../workflow/refusals.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';
import { DAY_MS } from '../../workflow/time/durations.ts';
import { type Freeze, type FreezeWindow, nextFreeze } from '../../workflow/time/freeze.ts';
import { STOP_VERBS } from '../../workflow/vocabulary.ts';
import { approverNames } from '../settings.ts';
import { isAloneWithStop } from './alone.ts';

/** How far ahead a freeze is told of to whoever asks. */
const AHEAD_MS = 400 * DAY_MS;
const pressed = z.object({ reason: z.string().catch('') });

/** `wantsStop`: they said so, and didn't only ask how it stands. */
type Drawing = {
  readonly notice?: Notice;
  readonly reason?: string;
  readonly wantsStop?: boolean;
  /** Who or what stopped it, and not whether. */
  readonly asksWho?: boolean;
  /** Until when, and who may lift it. */
  readonly asksEnd?: boolean;
};

/** What somebody typed about freezes. */
export function answerFreeze(ask: Ask, text: string): Promise<Answer> {
  const said = stopReason(text);
  const reason = said && !looksLikeSecret(said, false) && [...said].length <= LENGTHS.reason ? { reason: said } : {};
  return freeze(ask, { wantsStop: isStopTold(text), ...reason });
}

/** "Are we in a freeze?", "stop everything": what stands still and until when, with the buttons for whoever may stop or lift it. */
export async function freeze(
  ask: Ask,
  { notice, reason, wantsStop = false, asksWho = false, asksEnd = false }: Drawing = {},
): Promise<Answer> {
  const { app, asker, incoming, words } = ask;
  const { tenantId } = incoming.person;
  const state = await app.trail.read(tenantId);
  const isAlone = await isAloneWithStop(ask, state);
  const drawn = freezeCard({
    words,
    now: nowOf(app),
    notice,
    reason,
    where: incoming.where.kind,
    viewer: asker.person,
    frozen: frozenNow(ask, state),
    liftAskedAt: state.stop?.liftAskedAt,
    isAlone,
    wantsStop,
    asksWho,
    asksEnd,
    // Who could, is told to whoever can't; a group that wasn't read may hold them.
    ...(wantsStop && asker.approver === 'no' ? { approvers: await approverNames(ask) } : {}),
    verbs: STOP_VERBS.filter((verb) => objectionToStopping(state, verb, asker, isAlone) === undefined),
  });
  return card(drawn);
}

/** The freeze that it is now, or the next one. */
export function frozenNow(
  { app }: Ask,
  state: TenantState,
): { readonly freeze?: Freeze; readonly coming?: FreezeWindow } {
  const freezes = app.freezesFor(state.tenantId);
  // What was put on record in this turn may be a moment younger than its beginning.
  const now = nowOf(app);
  const [freeze, coming] = [freezeIn(state, freezes, now), nextFreeze(freezes, now, AHEAD_MS)];
  return { ...(freeze ? { freeze } : {}), ...(coming ? { coming } : {}) };
}

/** *Stop everything*, which every replica finds on the trail before its next write. */
export function stop(ask: Ask, data: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { reason } = pressed.parse(data);
  if (looksLikeSecret(reason, false))
    return refused(ask, 'stop', { refusal: 'looks-like-a-secret', values: { field: 'reason' } });
  const length = [...reason.trim()].length;
  if (length > LENGTHS.reason) {
    const values = { field: 'reason', length: String(length), most: String(LENGTHS.reason), isKept: 'yes' };
    return refused(ask, 'stop', { refusal: 'input-too-long', values }, reason);
  }
  return wish(ask, { verb: 'stop', reason });
}

export const lift = (ask: Ask): Promise<Answer> => wish(ask, { verb: 'lift' });

async function wish(ask: Ask, wanted: StopWish): Promise<Answer> {
  const { app, asker, incoming, now } = ask;
  const isAlone =
    wanted.verb === 'lift' && (await isAloneWithStop(ask, await app.trail.read(incoming.person.tenantId)));
  const written = await app.trail.write(
    incoming.person.tenantId,
    (state) => {
      const decision = decideStop(state, wanted, { now, actor: asker, isAlone });
      return 'refusal' in decision ? decision : decision.events;
    },
    inboxKey(incoming),
  );
  // The same press again: what it led to is there.
  if ('refusal' in written && written.refusal !== 'card-is-old')
    return refused(ask, wanted.verb, written, wanted.verb === 'stop' ? wanted.reason : undefined);
  const answer = inPlace(await freeze(ask));
  return answer.kind === 'card' ? { ...answer, hasCommitted: true } : answer;
}

async function refused(ask: Ask, verb: StopWish['verb'], refusal: Refusal, reason?: string): Promise<Answer> {
  const { app, incoming, now } = ask;
  const note = { type: 'refused', verb, because: refusal.refusal, at: now, by: incoming.person } as const;
  if (isAudited(refusal)) await noteRefusal(app, incoming.person.tenantId, note, inboxKey(incoming, 'refused'));
  return refusing(
    inPlace(await freeze(ask, { notice: refusal, wantsStop: verb === 'stop', ...(reason ? { reason } : {}) })),
  );
}
