import { listPeople } from '../../access/look-up.ts';
import type { ApproverRef } from '../../config/index.ts';
import type { Ask } from '../../request.ts';
import { type Change, isLastStep, needsTick } from '../../workflow/change/change.ts';
import { READ_AGAIN, redOf } from '../../workflow/change/red.ts';
import { once } from '../../workflow/change/substitutes.ts';
import type { Command } from '../../workflow/deciding/commands.ts';
import { kindOf } from '../../workflow/kinds/index.ts';
import type { Observation, Person } from '../../workflow/reading.ts';
import type { ChangeVerb, ProbeId } from '../../workflow/vocabulary.ts';
import { observe } from '../status/status.ts';
import { type Click, wishOf } from './change-inputs.ts';

/** What a press asks of the workflow, with what has to be read for it by whoever presses. */
export async function commandOf(ask: Ask, verb: ChangeVerb, click: Click, change: Change): Promise<Command> {
  const at = { changeId: click.change, version: click.version };
  const isInSpite = click.inSpite === true;
  switch (verb) {
    case 'submit': {
      const policy = ask.app.policyFor(ask.incoming.person.tenantId);
      const [observations, approvers, escalation] = await Promise.all([
        observe(ask, [kindOf(change.plan).reads, ...redOf(change)]),
        listed(ask, policy.approvers),
        listed(ask, policy.escalationApprovers),
      ]);
      const { reason, ticket, route, only, unlock } = click;
      const { people, isComplete } = approvers;
      return {
        verb,
        ...at,
        reason,
        ticket,
        observations,
        approvers: people,
        isApproverListComplete: isComplete,
        ...(policy.rules.escalateAfterHours ? { escalationApprovers: escalation.people } : {}),
        isInSpite,
        slot: wishOf(click),
        ...(route ? { route } : {}),
        ...(only ? { only } : {}),
        ...(unlock === undefined ? {} : { hasUnlock: unlock }),
      };
    }
    case 'approve':
      return { verb, ...at, comment: click.comment.trim() || null, isInSpite };
    case 'reject':
      return { verb, ...at, comment: click.comment.trim() || null };
    case 'ask':
      return { verb, ...at, question: click.question };
    case 'answer':
      return { verb, ...at, answer: click.answer, ...(click.to === undefined ? {} : { to: click.to }) };
    case 'slot':
      return { verb, ...at, slot: wishOf(click) };
    case 'next': {
      const isTicked = click.confirmed === true;
      const isRead = isLastStep(change) && (isTicked || !needsTick(change));
      const observations = isRead ? await observe(ask, afterServerHalf(change)) : undefined;
      return { verb, ...at, isTicked, ...(observations ? { observations } : {}) };
    }
    case 'apply':
      return { verb, ...at, runner: crypto.randomUUID(), isInSpite };
    case 'command':
    case 'portal':
      return { verb, ...at, isInSpite, observations: await beforeSettings(ask, change) };
    case 'check':
      return { verb, ...at, observations: await observe(ask, [...afterServerHalf(change), 'audit', 'resets']) };
    case 'accept':
      return { verb, ...at, reason: click.reason };
    case 'emergency':
      return { verb, ...at, reason: click.reason, told: await alsoTold(ask), isInSpite };
    case 'review':
      return { verb, ...at, verdict: click.verdict, comment: click.comment };
    case 'back':
    case 'stuck':
    case 'cancel':
    case 'remind':
      return { verb, changeId: change.id, version: click.version };
  }
}

/** What was red is a part of what was approved, so it is read again by whoever presses. An apply reads it in its own run. */
async function beforeSettings(ask: Ask, { phase }: Change): Promise<readonly Observation[]> {
  return phase === 'running' ? observe(ask, READ_AGAIN) : [];
}

/** What tells of the server half; the agents belong to the other route. */
function afterServerHalf({ plan }: Change): readonly ProbeId[] {
  return [kindOf(plan).reads, 'connectivity', ...(plan.route === 'cloud-sync' ? (['agents'] as const) : [])];
}

/** Who stands in these lists, as far as the asker may read it. */
const listed = async ({ session, incoming }: Ask, refs: readonly ApproverRef[]) =>
  session ? listPeople(session, incoming.person.tenantId, refs) : { people: [], isComplete: false };

/** Who hears of an emergency beside those who were asked: whoever would be next, and the auditors. */
async function alsoTold(ask: Ask): Promise<readonly Person[]> {
  const { escalationApprovers, auditors } = ask.app.policyFor(ask.incoming.person.tenantId);
  const [next, looking] = await Promise.all([listed(ask, escalationApprovers), listed(ask, auditors)]);
  return once([...next.people, ...looking.people]);
}
