import { approvedBefore } from '../../../bot/workflow/change/asked.ts';
import { type Change, currentStep } from '../../../bot/workflow/change/change.ts';
import { unanswered } from '../../../bot/workflow/change/questions.ts';
import { ticketBar } from '../../../bot/workflow/change/ticket.ts';
import type { Command } from '../../../bot/workflow/deciding/commands.ts';
import { isSamePerson, type Observation, type Person } from '../../../bot/workflow/reading.ts';
import { openChange, type TenantState, unreviewed } from '../../../bot/workflow/tenant/state.ts';
import type { SlotWish } from '../../../bot/workflow/time/slot.ts';
import type { ChangeVerb } from '../../../bot/workflow/vocabulary.ts';
import { carried } from '../../workflow/kinds/played.ts';
import { at } from '../../workflow/kit.ts';
import type { Looks, Press } from './moves.ts';
import { APPROVERS, type Name, PEOPLE, personOf, type Tenant } from './people.ts';

/** Everything that is read at a press: the portal, what may be red, and the log. */
export function seenBy({ reading, red, logged, isOldLog }: Looks, now: string): readonly Observation[] {
  const when = isOldLog ? at(0) : now;
  if (logged === undefined) return [reading, ...red];
  const log: Observation =
    logged === 'disable' || logged === 'enable'
      ? { probe: 'audit', at: now, facts: { activity: logged, when, who: null } }
      : carried(logged, when);
  return [reading, ...red, log];
}

/** Whom the bot has listed as approvers at this press, and whether it could list all. */
export function listed(
  { asked }: Pick<Press, 'asked'>,
  tenant: Tenant,
): { readonly approvers: readonly Person[]; readonly isApproverListComplete: boolean } {
  const approvers = asked === 'all' ? APPROVERS.map((name) => personOf(name, tenant)) : [];
  return { approvers, isApproverListComplete: asked !== 'nobody-known' };
}

/** An appointed time of two hours that begins soon. */
function soon(now: string): SlotWish {
  const [from, to] = [5, 125].map((minutes) => new Date(Date.parse(now) + minutes * 60_000).toISOString());
  return {
    day: (from ?? '').slice(0, 10),
    from: (from ?? '').slice(11, 16),
    to: (to ?? '').slice(11, 16),
    zone: 'UTC',
  };
}

/** One press with what a person would type. `runner`: the apply's own name. */
export function commandOf(press: Press, change: Change, tenant: Tenant, now: string, runner: string): Command {
  const card = { changeId: change.id, version: press.isOld ? change.version - 1 : change.version };
  const observations = seenBy(press, now);
  const { verb, isTicked } = press;
  switch (verb) {
    case 'submit':
      return {
        verb,
        ...card,
        reason: 'because',
        ticket: isTicked ? 'T1' : null,
        only: press.only,
        observations: isTicked ? [] : observations,
        ...listed(press, tenant),
        escalationApprovers: [personOf('patti', tenant)],
        isInSpite: isTicked,
        ...(press.logged === 'enable' ? { slot: soon(now) } : {}),
      };
    case 'approve':
      return { verb, ...card, comment: null, isInSpite: isTicked };
    case 'reject':
      return { verb, ...card, comment: isTicked ? 'not this week' : ' ' };
    case 'ask':
      return { verb, ...card, question: `Why at ${now}?` };
    case 'answer':
      return { verb, ...card, answer: 'so' };
    case 'next':
      return { verb, ...card, isTicked, observations };
    case 'command':
    case 'portal':
      return { verb, ...card, observations, isInSpite: isTicked };
    case 'apply':
      return { verb, ...card, runner, isInSpite: isTicked };
    case 'check':
      return { verb, ...card, observations };
    case 'slot':
      return { verb, ...card, ...(isTicked ? { slot: soon(now) } : {}) };
    case 'emergency':
      return { verb, ...card, reason: 'no time', told: [], isInSpite: isTicked };
    case 'review':
      return { verb, ...card, verdict: 'justified', comment: 'seen' };
    case 'accept':
      return { verb, ...card, reason: 'seen' };
    default:
      return { verb, ...card };
  }
}

/** Whose turn it is on the change that is open or was planned last, and what they would press: `report` where an apply runs. */
export function natural(
  state: TenantState,
  looks: Looks,
): { readonly change: Change; readonly name: Name; readonly verb: ChangeVerb | 'report' | 'ticket' } | undefined {
  const draft = [...state.changes.values()].findLast(({ phase }) => phase === 'draft');
  // Now and then somebody sends another plan beside the change that is open.
  const change =
    looks.isOldLog && looks.logged === undefined && draft ? draft : (openChange(state) ?? unreviewed(state) ?? draft);
  if (!change) return undefined;
  const isOne = (name: Name, people: readonly Person[]) =>
    people.some((person) => isSamePerson(person, personOf(name, person.tenantId as Tenant)));
  const requester = PEOPLE.find((name) => isOne(name, [change.requester])) ?? 'alex';
  const approved = [...change.reviews.map(({ by }) => by), ...approvedBefore(change)];
  // Now and then one tries whose part it isn't.
  const isOdd = looks.isOldLog;
  const doer = change.policy?.threePeople
    ? (isOdd ? (['adele', 'grady', 'patti'] as const) : (['patti', 'adele', 'grady', 'alex'] as const)).find(
        (name) => name !== requester && (isOdd || !isOne(name, approved)),
      )
    : change.emergency && (isOdd || looks.logged === 'disable')
      ? 'grady'
      : requester;
  const decider = (isOdd ? (['adele', 'grady', 'megan'] as const) : (['megan', 'grady', 'adele'] as const)).find(
    (name) =>
      name !== requester && (isOdd || !isOne(name, [...change.reviews.map(({ by }) => by), ...(change.doers ?? [])])),
  );
  const standIn = PEOPLE.findLast((name) =>
    isOne(
      name,
      (state.substitutions ?? []).map(({ substitute }) => substitute),
    ),
  );
  const turn = (name: Name | undefined, verb: ChangeVerb | 'report' | 'ticket') => ({
    change,
    name: name ?? 'alex',
    verb,
  });
  switch (change.phase) {
    case 'draft':
      return turn(requester, 'submit');
    case 'waiting':
      if (unanswered(change).length > 0) return turn(requester, 'answer');
      if (change.policy?.breakGlass && looks.logged === 'connect-sync') return turn(doer, 'emergency');
      if (ticketBar(change)) return turn(undefined, 'ticket');
      if (looks.isOldLog && looks.logged === 'disable') return turn(decider, 'reject');
      if (standIn && looks.logged === 'cloud-sync') return turn(standIn, 'approve');
      return turn(decider, looks.isOldLog && looks.logged === 'enable' ? 'ask' : 'approve');
    case 'applying':
      return turn(doer, 'report');
    case 'running':
      if (ticketBar(change)) return turn(undefined, 'ticket');
      if (currentStep(change)) return turn(doer, 'next');
      if (change.way === 'command' || change.way === 'portal' || change.plan.settings.length === 0)
        return turn(doer, 'check');
      return turn(doer, looks.logged === 'disable' ? 'portal' : looks.logged === 'enable' ? 'command' : 'apply');
    case 'verifying':
      if (!isOdd) return turn(doer, 'check');
      return turn(looks.logged === 'enable' ? requester : looks.logged ? (standIn ?? decider) : decider, 'accept');
    default:
      if (unreviewed(state) === change)
        return turn(standIn && looks.logged ? standIn : looks.isOldLog || looks.logged ? 'grady' : 'megan', 'review');
      return turn(doer, 'check');
  }
}
