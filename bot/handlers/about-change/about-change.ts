import {
  type About,
  aboutCard,
  asideCard,
  barLines,
  lastOf,
  refusalCard,
  spoken,
  toldAbout,
  withFact,
  withLine,
} from '../../../cards/index.ts';
import { gapFor } from '../../access/gap.ts';
import type { Heard } from '../../language/hear.ts';
import { changeAnswer, unreachedNames, viewerOf, withoutApply } from '../../messages/render-change.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { isPlanYoung } from '../../workflow/change/plan-age.ts';
import type { Aside, Topic } from '../../workflow/change/topics.ts';
import { type Bar, barsTo } from '../../workflow/deciding/barred.ts';
import { freezeIn } from '../../workflow/deciding/frozen.ts';
import { objectionToOperator } from '../../workflow/deciding/operating.ts';
import { isSamePerson, type Person } from '../../workflow/reading.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';
import { DAY_MS } from '../../workflow/time/durations.ts';
import { isWithin } from '../../workflow/time/within.ts';
import { help } from '../help.ts';
import { approverNames, settings } from '../settings.ts';
import { proof } from './proof.ts';
import { rollback } from './rollback.ts';

/** What is asked of how it went, however long ago; all else is asked of what goes on, or went on until a day ago. */
const OF_THE_PAST: readonly Topic[] = [
  'who-approved',
  'rejected-why',
  'approve-why',
  'failed-why',
  'who-asked',
  'asked',
  'ticket',
  'written',
  'gone-through',
  'since-when',
  'undo',
  'ended-when',
  'who-applied',
  'so-far',
  'last-one',
];

/** What was asked about the change, sentence first; undefined where another place has the better answer. */
export async function answerAbout(
  ask: Ask,
  topic: Topic,
  { question, params, fact: known }: Heard,
): Promise<Answer | undefined> {
  const { app, asker, incoming, words, now } = ask;
  const { where, person } = incoming;
  if (topic === 'proof') return proof(ask);
  const state = await app.trail.read(person.tenantId);
  const change = meant(state, ask, topic);
  // Where nothing goes on, what holds in every tenant is the better answer.
  if (known && !change) return undefined;
  if ((topic === 'who-may-approve' || topic === 'who-gets') && (!change || change.endedAt)) return settings(ask);
  if (topic === 'unclear' && !change) return help(ask);
  const viewer = withoutApply(app, viewerOf(asker, change));
  const isShared = where.kind !== 'personal';
  const unreached = change?.phase === 'waiting' ? await unreachedNames(app, change, words) : [];
  const { ending } = params;
  const bars = OF_BARS.includes(topic) ? barsNow(ask, state, change) : [];
  const given: About = {
    words,
    now,
    viewer,
    isShared,
    policy: app.policyFor(person.tenantId).rules,
    unreached,
    bars,
    ...(topic === 'who-gets' && change?.phase === 'draft' ? { willBeAsked: await approverNames(ask) } : {}),
    ...(topic === 'last-one' && ending ? { last: { ending, change: lastOf(state.changes.values(), ending) } } : {}),
  };
  const noRole = topic === 'may-apply' && change && roleAtApply(ask, change, barLines(given));
  if (noRole) return noRole;
  const told = toldAbout(topic, given, change);
  if (told?.shows === 'cancelling' && change) return changeAnswer(ask, change, { view: 'confirm-cancel' });
  const fact = told && spoken(words, told.said, question.isYesNo);
  if (!told || !fact) return undefined;
  const { more, shows } = told;
  const short = card(aboutCard({ words, now, viewer, where: where.kind, fact, more, change, bars }));
  if (!shows || !change) return short;
  const below =
    shows === 'rollback'
      ? await rollback(ask, change.endedAt ? change.id : undefined)
      : await changeAnswer(ask, change, { above: topic === 'approve-why' ? 'reason' : 'answer' });
  if (below.kind !== 'card') return below;
  // The request's own title says no more than the sentence does, but where it is asked anew.
  const isTitled = change.phase !== 'waiting' || change.askedAgain !== undefined;
  const drawn = withFact(below.drawn, fact, isTitled ? 'above' : 'instead');
  return { ...below, drawn: more ? withLine(drawn, more) : drawn };
}

/** "Why can't I apply?" where a role isn't there: its sentence, and what mends it, before anything else. */
function roleAtApply(ask: Ask, change: Change, bars: readonly string[]): Answer | undefined {
  const { asker, incoming, words, now } = ask;
  if (change.phase !== 'running' || incoming.where.kind !== 'personal') return undefined;
  const objection = objectionToOperator(asker, change, true);
  if (!objection) return undefined;
  const gap = gapFor(ask, objection, 'resume', { id: change.id, version: change.version });
  const refusal = refusalCard({ words, now, notice: objection, ...(gap ? { gap } : {}) });
  return card(bars.reduce(withLine, refusal));
}

/** What is asked of what it waits for. */
const OF_BARS: readonly Topic[] = ['may-apply', 'applied-when', 'waits-for'];

function barsNow({ app, asker, incoming, now }: Ask, state: TenantState, change: Change | undefined): readonly Bar[] {
  const freeze = freezeIn(state, app.freezesFor(incoming.person.tenantId), now);
  return barsTo(state, change, { person: asker.person, freeze, now });
}

/** The open change, the person's own plan, or the newest that there was: where it isn't past caring about. */
function meant(state: TenantState, { incoming: { person, where }, now }: Ask, topic: Topic): Change | undefined {
  const open = openChange(state);
  if (open) return open;
  const newest = state.newestChangeId ? state.changes.get(state.newestChangeId) : undefined;
  const plan = where.kind === 'personal' ? freshPlan(state, person, now) : undefined;
  const isNewer = plan && plan.plannedAt > (newest?.endedAt ?? '');
  if (isNewer && !OF_THE_PAST.includes(topic)) return plan;
  if (!newest) return undefined;
  if (newest.phase === 'draft')
    return isSamePerson(newest.requester, person) && where.kind === 'personal' ? newest : undefined;
  // One that seems to end ahead ended before the clock was set back: they ask about it all the same.
  const isOfToday = isWithin(Date.parse(newest.endedAt ?? now), DAY_MS, Date.parse(now), DAY_MS);
  return OF_THE_PAST.includes(topic) || isOfToday ? newest : undefined;
}

/** The person's newest plan that can still be sent. */
function freshPlan({ changes }: TenantState, person: Person, now: string): Change | undefined {
  return [...changes.values()].findLast(
    (change) => change.phase === 'draft' && isSamePerson(change.requester, person) && isPlanYoung(change, now),
  );
}

/** One short line; "wait" says besides until when it does. */
export async function answerAside(ask: Ask, aside: Aside, heard: Heard): Promise<Answer> {
  const paused = aside === 'pause' ? await answerAbout(ask, 'pause', heard) : undefined;
  return paused ?? card(asideCard(ask.words, aside));
}
