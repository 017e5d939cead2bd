import { randomUUID } from 'node:crypto';
import { setupCard, withFact } from '../../cards/index.ts';
import { type Answer, type Ask, card, inboxKey } from '../ask.ts';
import { changeAnswer, viewerOf } from '../draw.ts';
import { type Change, openChange, type TenantState } from '../workflow/change.ts';
import { decide } from '../workflow/decide.ts';
import { READINESS_PROBES } from '../workflow/readiness.ts';
import { isSamePerson, type Person } from '../workflow/reading.ts';
import { refused } from './change.ts';
import { observe, status, storedFact } from './status.ts';

/** "How do I turn it on": what will happen and one button, or the change that is already under way. */
export async function setup(ask: Ask): Promise<Answer> {
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const open = openChange(state);
  if (open) return changeAnswer(ask, open, { notice: { note: 'resumed' } });
  return card(setupCard({ words: ask.words, now: ask.now, viewer: viewerOf(ask.asker, undefined) }));
}

/** *Start setup*: every probe runs as the requester, and the plan card shows before and after. */
export async function start(ask: Ask): Promise<Answer> {
  const { app, incoming, asker, now } = ask;
  const { tenantId } = incoming.person;
  const open = openChange(await app.trail.read(tenantId));
  if (open)
    return changeAnswer(ask, open, {
      notice: { refusal: 'another-change-open', values: { who: open.requester.name } },
    });
  if (asker.operator === 'no') return refused(ask, { refusal: 'operators-only' });
  const observations = await observe(ask, [...READINESS_PROBES, 'connectivity']);
  const changeId = randomUUID();
  const written = await app.trail.write(
    tenantId,
    (state) => {
      const decision = decide(
        state,
        { verb: 'start', changeId, observations, route: 'connect-sync' },
        { now, actor: asker, policy: app.policy },
      );
      return 'refusal' in decision ? decision : decision.events;
    },
    inboxKey(incoming, 'plan'),
  );
  if (!('refusal' in written)) {
    const change = written.state.changes.get(changeId);
    return change ? changeAnswer(ask, change) : refused(ask, { refusal: 'change-not-found' });
  }
  // The same press again: the plan it made is there.
  if (written.refusal === 'card-is-old') return resume(ask);
  if (written.refusal !== 'nothing-to-change') return refused(ask, written);
  return status(ask);
}

/** The change to go on with: the open one, else the person's own newest draft. */
export function changeToResume(state: TenantState, person: Person): Change | undefined {
  const drafts = [...state.changes.values()].filter((c) => c.phase === 'draft' && isSamePerson(c.requester, person));
  return openChange(state) ?? drafts.at(-1);
}

/** Goes on where it was left. `saysWhatIsLeft`: the question was typed, and gets its sentence first. */
export async function resume(ask: Ask, saysWhatIsLeft = false): Promise<Answer> {
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const change = changeToResume(state, ask.incoming.person);
  if (!change) {
    const answer = await setup(ask);
    const fact = saysWhatIsLeft ? ask.words.facts.leftNothing : undefined;
    return answer.kind === 'card' ? { ...answer, drawn: withFact(answer.drawn, fact) } : answer;
  }
  const answer = await changeAnswer(ask, change);
  if (!saysWhatIsLeft || answer.kind !== 'card' || change.phase === 'draft') return answer;
  return { ...answer, drawn: withFact(answer.drawn, storedFact(ask, state, { about: 'left' }, false)) };
}
