import { refusalCard } from '../../../cards/index.ts';
import { gapFor } from '../../access/gap.ts';
import { signInRefusal } from '../../access/sign-in.ts';
import { startApply } from '../../apply/run.ts';
import { changeAnswer } from '../../messages/render-change.ts';
import { type Answer, type Ask, card, inboxKey, inPlace, refusing } from '../../request.ts';
import { noteRefusal } from '../../trail/refusal-tally.ts';
import type { Change } from '../../workflow/change/change.ts';
import { isAudited } from '../../workflow/deciding/audited.ts';
import { decide } from '../../workflow/deciding/decide.ts';
import { objection } from '../../workflow/deciding/objection.ts';
import type { Refusal } from '../../workflow/refusals.ts';
import type { ChangeVerb } from '../../workflow/vocabulary.ts';
import { commandOf } from './change-command.ts';
import { type Click, clickSchema, secretIn, tooLongIn, typedOf, withoutSecrets } from './change-inputs.ts';
import { opensFirst } from './confirm-first.ts';
import { ON_CARD } from './on-card.ts';

/** A click on a change's card: decided on the newest state, answered with the change's newest card. */
export async function clickChange(
  ask: Ask,
  verb: ChangeVerb,
  data: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const parsed = clickSchema.safeParse(data);
  if (!parsed.success) return inPlace(refused(ask, { refusal: 'input-unreadable' }));
  const { app, incoming, asker, now } = ask;
  const { tenantId } = incoming.person;
  const before = (await app.trail.read(tenantId)).changes.get(parsed.data.change);
  if (!before) return inPlace(refused(ask, { refusal: 'change-not-found' }));
  const field = secretIn(parsed.data);
  if (field) {
    const secret = { refusal: 'looks-like-a-secret', values: { field } } as const;
    return refusedOnCard(ask, { changeId: before.id, verb, click: withoutSecrets(parsed.data) }, secret);
  }
  const { sends, isPersonal, isOff, says } = ON_CARD[verb];
  if (incoming.where.kind !== 'personal' && isPersonal?.(before))
    return refusedOnCard(ask, { changeId: before.id, verb, click: parsed.data }, { refusal: 'personal-chat-only' });
  const locked = signInRefusal(ask, verb);
  if (locked) return refusedOnCard(ask, { changeId: before.id, verb, click: parsed.data }, locked);
  if (isOff?.(app))
    return refusedOnCard(ask, { changeId: before.id, verb, click: parsed.data }, { refusal: 'writes-off' });
  if (parsed.data.said === 'keep')
    return held(ask, await changeAnswer(ask, before, { typed: typedOf(parsed.data) }), tooLongIn(parsed.data));
  if (opensFirst(verb, parsed.data)) return openView(ask, before, verb, parsed.data);
  const tooLong = tooLongIn(parsed.data, sends);
  if (tooLong) return refusedOnCard(ask, { changeId: before.id, verb, click: parsed.data }, tooLong);
  const command = await commandOf(ask, verb, parsed.data, before);
  const freezes = app.freezesFor(tenantId);
  const context = { now, actor: asker, policy: app.policyFor(tenantId).rules, freezes };
  const written = await app.trail.write(
    tenantId,
    (state) => {
      const decision = decide(state, command, context);
      return 'refusal' in decision ? decision : decision.events;
    },
    inboxKey(incoming),
  );
  if ('refusal' in written) return refusedOnCard(ask, { changeId: before.id, verb, click: parsed.data }, written);
  const change = written.state.changes.get(before.id);
  if (!change) return refused(ask, { refusal: 'change-not-found' });
  if (command.verb === 'apply') startApply(ask, change, command.runner);
  const answer = await changeAnswer(ask, change, says?.(before, change));
  return { ...answer, hasCommitted: written.events.length > 0 };
}

/** The same card once more, with what the press would end or with what it needs. Nothing has happened yet. */
async function openView(ask: Ask, change: Change, verb: ChangeVerb, click: Click): Promise<Answer> {
  const refusal = objection(change, { verb, version: click.version, now: ask.now }, ask.asker);
  if (refusal) return refusedOnCard(ask, { changeId: change.id, verb, click }, refusal);
  const { opens: view } = ON_CARD[verb];
  const answer = await changeAnswer(ask, change, { ...(view ? { view } : {}), typed: typedOf(click) });
  return held(ask, answer, tooLongIn(click));
}

/** What was typed stands on the card again, whole. What no card could hold isn't shown: the card stays, and a sentence stands below. */
function held(ask: Ask, answer: Answer, refusal: Refusal | undefined): Answer {
  const bytes = answer.kind === 'card' ? Buffer.byteLength(JSON.stringify(answer.drawn.card)) : 0;
  if (bytes <= MOST_BYTES || !refusal) return answer;
  const { isKept: _, ...values } = refusal.values ?? {};
  return refused(ask, { ...refusal, values });
}

/** A message may have 28 kB on every surface; some of it is the envelope's. */
const MOST_BYTES = 26_000;

/** A refusal is the change's own card with the sentence where the eye is; what was typed is kept. */
async function refusedOnCard(
  ask: Ask,
  { changeId, verb, click }: { readonly changeId: string; readonly verb: ChangeVerb; readonly click: Click },
  refusal: Refusal,
): Promise<Answer> {
  const { app, incoming, now } = ask;
  const { tenantId } = incoming.person;
  if (isAudited(refusal))
    await noteRefusal(
      app,
      tenantId,
      { type: 'refused', verb, because: refusal.refusal, changeId, at: now, by: incoming.person },
      inboxKey(incoming, 'refused'),
    );
  const change = (await app.trail.read(tenantId)).changes.get(changeId);
  if (!change) return refused(ask, refusal);
  const notice = refusal.refusal === 'card-is-old' ? ({ note: 'card-was-old' } as const) : refusal;
  // Where the press came from a view of the card, what is wrong is said there.
  const view = opensFirst(verb, click) ? undefined : ON_CARD[verb].opens;
  const answer = await changeAnswer(ask, change, { notice, typed: typedOf(click), ...(view ? { view } : {}) });
  return refusing(held(ask, answer, refusal));
}

export function refused(ask: Ask, refusal: Refusal): Answer {
  const gap = gapFor(ask, refusal, ask.what);
  return refusing(card(refusalCard({ words: ask.words, now: ask.now, notice: refusal, ...(gap ? { gap } : {}) })));
}
