import { z } from 'zod';
import { refusalCard } from '../../cards/index.ts';
import { startApply } from '../apply.ts';
import { type Answer, type Ask, card, inboxKey } from '../ask.ts';
import { changeAnswer, type Drawing } from '../draw.ts';
import { looksLikeSecret } from '../language/pasted/secrets.ts';
import { listApprovers } from '../who.ts';
import { type Change, isLastStep, isOnWay, needsTick } from '../workflow/change.ts';
import type { Command } from '../workflow/commands.ts';
import { decide, isAudited } from '../workflow/decide.ts';
import { objection } from '../workflow/objection.ts';
import { unanswered } from '../workflow/questions.ts';
import type { Refusal } from '../workflow/refusals.ts';
import { CHANGE_VERBS, type ChangeVerb, type ProbeId, ROUTES } from '../workflow/vocabulary.ts';
import { opensFirst, SAID, viewOf } from './once-more.ts';
import { observe } from './status.ts';

const text = (most: number) =>
  z
    .string()
    .transform((s) => s.slice(0, most))
    .catch('');

/** A toggle as cards send it: "true" and "false", or the values themselves. */
const toggle = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])
  .optional()
  .catch(undefined);

/** What a change card's button carries: an opaque id, a version, and what the person typed. */
const clickSchema = z.object({
  change: z.string().min(1).max(64),
  version: z.coerce.number().int().min(0),
  reason: text(1000),
  ticket: text(64),
  comment: text(1000),
  question: text(1000),
  answer: text(1000),
  to: z.coerce.number().int().min(1).optional().catch(undefined),
  said: z.enum(SAID).optional().catch(undefined),
  route: z.enum(ROUTES).optional().catch(undefined),
  confirmed: toggle,
  unlock: toggle,
});
type Click = z.output<typeof clickSchema>;

export function isChangeVerb(verb: string): verb is ChangeVerb {
  return CHANGE_VERBS.some((v) => v === verb);
}

/** A click on a change's card: decided on the newest state, answered with the change's newest card. */
export async function clickChange(
  ask: Ask,
  verb: ChangeVerb,
  data: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const parsed = clickSchema.safeParse(data);
  if (!parsed.success) return refused(ask, { refusal: 'input-unreadable' });
  const { app, incoming, asker, now } = ask;
  const { tenantId } = incoming.person;
  const before = (await app.trail.read(tenantId)).changes.get(parsed.data.change);
  if (!before) return refused(ask, { refusal: 'change-not-found' });
  if (holdsSecret(parsed.data)) {
    const emptied = { ...parsed.data, reason: '', ticket: '', comment: '', question: '', answer: '' };
    return refusedOnCard(ask, before.id, verb, { refusal: 'looks-like-a-secret' }, emptied);
  }
  if (verb === 'apply' && !app.portalWrites)
    return refusedOnCard(ask, before.id, verb, { refusal: 'writes-off' }, parsed.data);
  if (parsed.data.said === 'keep') return changeAnswer(ask, before, { typed: typedOf(parsed.data) });
  if (opensFirst(verb, parsed.data)) return openView(ask, before, verb, parsed.data);
  const command = await commandOf(ask, verb, parsed.data, before);
  const context = { now, actor: asker, policy: app.policy };
  const written = await app.trail.write(
    tenantId,
    (state) => {
      const decision = decide(state, command, context);
      return 'refusal' in decision ? decision : decision.events;
    },
    inboxKey(incoming),
  );
  if ('refusal' in written) return refusedOnCard(ask, before.id, verb, written, parsed.data);
  const change = written.state.changes.get(before.id);
  if (!change) return refused(ask, { refusal: 'change-not-found' });
  if (command.verb === 'apply') startApply(ask, change, command.runner);
  const answer = await changeAnswer(ask, change, afterwards(ask, verb, before, change));
  return { ...answer, hasCommitted: written.events.length > 0 };
}

/** The trail keeps what is written here for good, so a secret must not get in. */
function holdsSecret({ reason, ticket, comment, question, answer }: Click): boolean {
  return [reason, ticket, comment, question, answer].some((typed) => looksLikeSecret(typed, false));
}

/** What was typed on the card, to stand on it again. */
function typedOf({ reason, ticket, comment, question, answer, route, unlock }: Click): Drawing['typed'] {
  return { reason, ticket, comment, question, answer, route, unlock };
}

/** The same card once more, with what the press would end or with what it needs. Nothing has happened yet. */
function openView(ask: Ask, change: Change, verb: ChangeVerb, click: Click): Promise<Answer> {
  const refusal = objection(change, { verb, version: click.version }, ask.asker);
  if (refusal) return refusedOnCard(ask, change.id, verb, refusal, click);
  const view = viewOf(verb);
  return changeAnswer(ask, change, { ...(view ? { view } : {}), typed: typedOf(click) });
}

/** What to say on top of the card after a command that was carried out. */
function afterwards(ask: Ask, verb: ChangeVerb, before: Change, change: Change): Drawing {
  if (verb === 'stuck') return { view: 'stuck' };
  if (verb === 'ask') return { notice: { note: 'question-sent', values: { who: change.requester.name } } };
  if (verb === 'answer') return { notice: { note: 'answer-sent', values: { who: answered(before, change) } } };
  if (verb === 'check') return afterCheck(before, change);
  const isWarned = (verb === 'command' || verb === 'portal') && ask.asker.operator === 'unknown';
  return isWarned ? { notice: { note: 'role-unreadable-warning' } } : {};
}

/** Who had asked what was just answered. */
function answered(before: Change, change: Change): string {
  const open = unanswered(change);
  return unanswered(before).find((one) => open.every(({ number }) => number !== one.number))?.by.name ?? '';
}

/** What the card doesn't say itself: that another look found nothing new, or that what was set by hand isn't on yet. */
function afterCheck(before: Change, change: Change): Drawing {
  const settings = change.after.find((o) => o.probe === 'settings');
  const isUnread = settings !== undefined && 'because' in settings;
  if (isUnread && !change.endedAt) return before.phase === change.phase ? { notice: { refusal: 'still-unknown' } } : {};
  return isOnWay(change) ? { notice: { refusal: 'not-on-yet' } } : {};
}

async function commandOf(ask: Ask, verb: ChangeVerb, click: Click, change: Change): Promise<Command> {
  const at = { changeId: click.change, version: click.version };
  switch (verb) {
    case 'submit': {
      const [observations, approvers] = await Promise.all([
        observe(ask, ['settings']),
        ask.session
          ? listApprovers(ask.app, ask.session, ask.incoming.person.tenantId)
          : { people: [], isComplete: false },
      ]);
      const { reason, ticket, route, unlock } = click;
      const { people, isComplete } = approvers;
      return {
        verb,
        ...at,
        reason,
        ticket,
        observations,
        approvers: people,
        isApproverListComplete: isComplete,
        ...(route ? { route } : {}),
        ...(unlock === undefined ? {} : { hasUnlock: unlock }),
      };
    }
    case 'approve':
    case 'reject':
      return { verb, ...at, comment: click.comment.trim() || null };
    case 'ask':
      return { verb, ...at, question: click.question };
    case 'answer':
      return { verb, ...at, answer: click.answer, ...(click.to === undefined ? {} : { to: click.to }) };
    case 'next': {
      const isTicked = click.confirmed === true;
      const isRead = isLastStep(change) && (isTicked || !needsTick(change));
      const observations = isRead ? await observe(ask, afterServerHalf(change)) : undefined;
      return { verb, ...at, isTicked, ...(observations ? { observations } : {}) };
    }
    case 'apply':
      return { verb, ...at, runner: crypto.randomUUID() };
    case 'check':
      return { verb, ...at, observations: await observe(ask, [...afterServerHalf(change), 'audit', 'resets']) };
    case 'accept':
      return { verb, ...at, reason: click.reason };
    case 'back':
    case 'stuck':
    case 'command':
    case 'portal':
    case 'cancel':
      return { verb, changeId: change.id, version: click.version };
  }
}

/** What tells of the server half; the agents belong to the other route. */
function afterServerHalf({ plan }: Change): readonly ProbeId[] {
  return ['settings', 'connectivity', ...(plan.route === 'cloud-sync' ? (['agents'] as const) : [])];
}

/** A refusal is the change's own card with the sentence on top; what was typed is kept. */
async function refusedOnCard(
  ask: Ask,
  changeId: string,
  verb: ChangeVerb,
  refusal: Refusal,
  click: Click,
): Promise<Answer> {
  const { app, incoming, now } = ask;
  const { tenantId } = incoming.person;
  if (isAudited(refusal))
    await app.trail.write(
      tenantId,
      () => [{ type: 'refused', verb, because: refusal.refusal, changeId, at: now, by: incoming.person }],
      inboxKey(incoming, 'refused'),
    );
  const change = (await app.trail.read(tenantId)).changes.get(changeId);
  if (!change) return refused(ask, refusal);
  const notice = refusal.refusal === 'card-is-old' ? ({ note: 'card-was-old' } as const) : refusal;
  // Where the press came from a view of the card, what is wrong is said there.
  const view = opensFirst(verb, click) ? undefined : viewOf(verb);
  return changeAnswer(ask, change, { notice, typed: typedOf(click), ...(view ? { view } : {}) });
}

export function refused(ask: Ask, refusal: Refusal): Answer {
  return card(refusalCard({ words: ask.words, now: ask.now, notice: refusal }));
}
