import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';
import { OWED } from '../../workflow/kinds/owed.ts';
import { isApproverAlone, type Standing } from './away.ts';
import { closes, deadline, HOUR } from './ends.ts';
import { counted, type Life, openGates, reads } from './life.ts';
import { keyOf } from './people.ts';
import type { Step } from './play.ts';
import { isBarred } from './tickets.ts';

const BY_HAND = ['set-in-portal', 'set-by-command'];
const ENDS: readonly Event['type'][] = ['done', 'failed', 'accepted', 'cancelled', 'expired', 'rejected'];

const AFTER_END: readonly Event['type'][] = ['look-asked', 'look-ended', 'reviewed'];
const OF_ABSENCE: readonly Event['type'][] = [
  'substitute-named',
  'substitute-planned',
  'substitute-begun',
  'substitute-ended',
];

/** A step with what stood in its tenant at that time. */
type Judged = Step & { readonly isFrozen: boolean; readonly standing: Standing };

/** Moves the life of a change on by one of its records, and throws where the record breaks a law. */
export function happen(life: Life, event: Event, step: Judged): void {
  const { type, by, at } = event;
  const said = `${type} of ${life.id} (${life.kind}, ${life.stage})`;
  const law = (isKept: boolean, what: string) => assert.ok(isKept, `${said}: ${what}`);
  const hours = (since: number, many: number) => Date.parse(at) >= since + many * HOUR;
  const { policy } = life;
  /** Nothing is carried out without the approvals that this change needs, all of its plan, and past no gate. */
  const carriesOut = () => {
    law(life.stage === 'under-way', 'carried out at another time');
    law(life.isAlone || life.isBroken || counted(life) >= (policy?.quorum ?? Number.NaN), 'without its approvals');
    if (by !== 'pilot') life.doers.add(keyOf(by));
  };
  const writes = () => {
    carriesOut();
    inItsTime();
    law(openGates(life).length === 0, `past ${openGates(life)}`);
    law(!step.isFrozen, 'in a freeze');
    law(!isBarred(life), 'under a ticket that bars it');
    law(!life.isTampered, 'by a plan that was altered');
    law(!life.mayBeWritten, 'what may be there already, with no look between');
  };
  /** Who approves for whom matters to the review too, until it has come. */
  const isOwed = (one: Event['type']) => life.isBroken && !life.isReviewed && OF_ABSENCE.includes(one);
  const inItsTime = () => {
    const { slot } = life.plan;
    law(
      !slot || (Date.parse(at) >= Date.parse(slot.from) && Date.parse(at) < Date.parse(slot.to)),
      'outside of its time',
    );
  };
  const ends = () => {
    life.stage = 'ended';
    life.endedAt = at;
    life.end = type;
  };

  law(life.stage !== 'ended' || AFTER_END.includes(type) || isOwed(type), 'after its end');
  switch (event.type) {
    case 'submitted': {
      law(life.stage === 'draft' && Date.parse(at) <= life.since + 4 * HOUR, 'sent late or twice');
      law(
        event.plan.operation === life.kind && event.plan.tenantId.toLowerCase() === step.tenant,
        'another plan than was made',
      );
      assert.deepEqual(event.policy, step.policy);
      law(!event.isAlone || (event.policy.loneAdmin && step.press?.asked === 'nobody'), 'alone beside others');
      law(event.isAlone || step.press?.asked !== 'nobody', 'asked of nobody');
      law(event.ticket !== null || !event.policy.ticket?.required, 'without its ticket');
      const { plan, isAlone, ticket } = event;
      Object.assign(life, {
        plan,
        policy: event.policy,
        isAlone,
        ticket,
        stage: isAlone ? 'under-way' : 'waiting',
        since: Date.parse(at),
      });
      break;
    }
    case 'approved': {
      law(by !== 'pilot' && keyOf(by) !== life.requester, 'their own');
      const key = by === 'pilot' ? by : keyOf(by);
      law(life.stage === 'waiting' && !life.approvals.has(key), 'of what waits for none, or twice');
      law(event.hash === life.plan.hash && !life.isTampered, 'of another plan');
      law(!isBarred(life), 'under a ticket that bars it');
      const absent = (event.for ?? []).map(keyOf);
      for (const one of absent) law(step.standing.get(one)?.by === key && one !== life.requester, `for ${one}`);
      if (event.for) law(!isApproverAlone(step, life), 'for somebody though it is their own part');
      life.approvals.set(key, event.for ? absent : [key]);
      for (const one of [key, ...absent]) life.everApproved.add(one);
      if (counted(life) >= (policy?.quorum ?? Number.NaN))
        Object.assign(life, { stage: 'under-way', since: Date.parse(at) });
      break;
    }
    case 'reminded':
    case 'escalated': {
      law(life.stage === 'waiting', 'of what waits for nobody');
      if (by !== 'pilot') break;
      const after = type === 'reminded' ? policy?.remindAfterHours : policy?.escalateAfterHours;
      law(after !== undefined && hours(life.since, after), 'too early');
      law(type === 'reminded' ? !life.isReminded : !life.isEscalated, 'twice');
      if (type === 'reminded') life.isReminded = true;
      else life.isEscalated = true;
      break;
    }
    case 'rescheduled': {
      law(by !== 'pilot' && keyOf(by) === life.requester && !life.isTampered, 'by somebody else, or of a forged plan');
      const { slot: _, hash: __, ...plan } = event.plan;
      const { slot: ___, hash: ____, ...before } = life.plan;
      assert.deepEqual(plan, before, 'more than its time was changed');
      law(event.plan.hash !== life.plan.hash && !life.isBroken, 'to the time that it had, or in an emergency');
      const asked = { stage: 'waiting', isReminded: false, isOnWay: false } as const;
      Object.assign(life, {
        plan: event.plan,
        since: Date.parse(at),
        wasCalled: false,
        ...(life.isAlone ? {} : asked),
      });
      life.approvals.clear();
      break;
    }
    case 'glass-broken':
      law(policy?.breakGlass === true && life.stage === 'waiting', 'where no policy allows it');
      law(!step.isFrozen && !life.isTampered, 'in a freeze, or by a plan that was altered');
      law(/\w/.test(event.reason), 'for no reason');
      inItsTime();
      if (by !== 'pilot') life.doers.add(keyOf(by));
      Object.assign(life, { isBroken: true, stage: 'under-way', since: Date.parse(at) });
      break;
    case 'reviewed': {
      law(life.isBroken && !life.isReviewed, 'of no emergency, or twice');
      const all = by === 'pilot' ? [] : [by, ...(event.for ?? [])].map(keyOf);
      law(
        all.length > 0 && all.every((one) => one !== life.requester && !life.doers.has(one)),
        'by who had a part in it',
      );
      for (const one of (event.for ?? []).map(keyOf)) law(step.standing.get(one)?.by === all[0], `for ${one}`);
      life.isReviewed = true;
      break;
    }
    case 'called':
      law(by === 'pilot' && life.stage === 'under-way' && !life.wasCalled, 'of what waits, or twice');
      law(life.plan.slot !== undefined, 'for no time');
      inItsTime();
      life.wasCalled = true;
      break;
    case 'attested':
      carriesOut();
      if (!BY_HAND.includes(event.what)) {
        law(step.press?.isTicked === true, 'a word that nobody gave');
        life.word = { what: event.what, at };
      } else {
        law(life.isOnWay && openGates(life).length === 0, 'a word of what nobody was led to');
        Object.assign(life, { mayBeWritten: true, stepBefore: life.lastStep, lastStep: at });
      }
      break;
    case 'step-done': {
      carriesOut();
      const { plan, done, word } = life;
      const [next, ...rest] = plan.steps.filter(
        (id) => !/^sspr-/.test(id) && !done.includes(id) && !plan.skipped?.includes(id),
      );
      law(event.step === next, `not ${event.step} comes next, but ${next}`);
      const gate = Object.entries(OWED[life.kind].gates[plan.route] ?? {}).find(([id]) => id === event.step)?.[1];
      if (rest.length > 0) law(!step.isFrozen, 'a step begins in a freeze');
      law(!isBarred(life), 'under a ticket that bars it');
      law(word?.what === gate, `${event.step} asks for ${gate}`);
      if (word) life.words.set(event.step, word);
      life.done.push(event.step);
      Object.assign(life, { word: undefined, lastStep: at });
      break;
    }
    case 'step-reopened':
      law(life.done.at(-1) === event.step, 'not the last');
      life.done.pop();
      life.words.delete(event.step);
      break;
    case 'way-chosen':
      writes();
      life.isOnWay = true;
      break;
    case 'way-left':
      life.isOnWay = false;
      break;
    case 'apply-intended':
      writes();
      Object.assign(life, { stage: 'applying', runner: event.runner, appliesSince: Date.parse(at), isOnWay: false });
      break;
    case 'apply-ended': {
      law(life.stage === 'applying' || life.stage === 'lost', 'of no apply');
      law(event.runner === life.runner, 'of another apply');
      const { kind } = event.outcome;
      life.stage = kind === 'ambiguous' ? 'lost' : 'under-way';
      const read = reads(life, event.observations);
      life.mayBeWritten = kind !== 'refused' && read !== 'otherwise';
      if (kind !== 'refused') Object.assign(life, { lastStep: at, isOtherwise: read === 'otherwise' });
      break;
    }
    case 'outcome-lost':
      law(life.stage === 'applying', 'of no apply');
      Object.assign(life, { stage: 'lost', lostAt: at, mayBeWritten: true });
      break;
    case 'more-is-red':
      if (life.isAlone || life.isBroken) break;
      Object.assign(life, { stage: 'waiting', since: Date.parse(at), isReminded: false, isOnWay: false });
      life.approvals.clear();
      break;
    case 'checked': {
      const read = reads(life, event.observations);
      if (read !== 'unread') Object.assign(life, { stage: 'under-way', mayBeWritten: read === 'so' });
      life.isOtherwise = read === 'otherwise';
      break;
    }
    case 'accepted':
      law(openGates(life).length === 0 && !life.isOtherwise, 'of what reads otherwise');
      law(life.mayBeWritten || life.plan.settings.length === 0, 'of what nobody made');
      break;
    case 'done':
      law(openGates(life).length === 0, `past ${openGates(life)}`);
      closes(life, event, step, law);
      break;
    case 'expired':
    case 'failed':
      law(Date.parse(at) >= deadline(life).soonest, 'before its time');
      break;
    case 'runs-out':
      law(by === 'pilot' && (life.stage === 'under-way' || life.stage === 'lost'), 'of what waits or is over');
      break;
    case 'look-asked':
    case 'look-ended':
      law(life.end === 'done' && OWED[life.kind].watched !== undefined, 'of what is not watched');
      break;
  }
  if (ENDS.includes(type)) ends();
}
