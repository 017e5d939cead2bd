import { randomUUID } from 'node:crypto';
import { LONGEST_USER, type NotStarted, testCard, testEndedCard, testRunningCard } from '../../../cards/index.ts';
import { looksLikeSecret } from '../../language/pasted/secrets.ts';
import { changeAnswer, viewerOf } from '../../messages/render-change.ts';
import { type Answer, type Ask, card, inPlace } from '../../request.ts';
import { type Change, currentStep } from '../../workflow/change/change.ts';
import {
  awaitingTest,
  closeByTest,
  objectionToTest,
  type TestObjection,
} from '../../workflow/deciding/test-closing.ts';
import { kindOf } from '../../workflow/kinds/index.ts';
import type { Event } from '../../workflow/record/events.ts';
import {
  doubts,
  justStarted,
  outcomeOf,
  runningTest,
  type TestOutcome,
  type TestUser,
  unfitness,
  type WritebackTest,
} from '../../workflow/resets/writeback-test.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';
import type { Because } from '../../workflow/vocabulary.ts';
import { answerDiagnose, clickDiagnose } from '../diagnosis/diagnosis.ts';
import { explainReason } from '../diagnosis/explain-reason.ts';
import { observe } from '../status/status.ts';
import { userMeant } from './user-by-name.ts';

/** Without a user: what will happen, or the test that is under way. With one: the test begins, or why it can't. */
export async function guidedTest(ask: Ask, data: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const { words, now } = ask;
  if (typeof data.user === 'string') return start(ask, data.user.trim());
  const state = await stateOf(ask);
  const running = data.test === 'new' ? undefined : runningTest(state.tests, now);
  return card(running ? runningCard(ask, running, state) : testCard({ words, now, ...endedBy(state) }));
}

/** The test under way, and whose agent it waits for where it could end a change. */
function runningCard({ words, now, asker }: Ask, test: WritebackTest, state: TenantState, looked?: Looked) {
  const { roles } = viewerOf(asker, undefined);
  return testRunningCard({ words, now, test, looked, ...endedBy(state), ...(roles ? { roles } : {}) });
}

/** The open change that such a test could end, and whether by being refused. */
function endedBy(state: TenantState) {
  const plan = awaitingTest(state)?.plan;
  if (!plan || kindOf(plan).speaksFor === 'neither') return {};
  return { route: plan.route, isOff: kindOf(plan).speaksFor === 'off' };
}

async function start(ask: Ask, typed: string): Promise<Answer> {
  const { words, now } = ask;
  // The form turns, with what is wrong beside what was typed: nothing has been answered yet.
  const no = (notStarted: NotStarted) => inPlace(card(testCard({ words, now, notStarted, typed })));
  if (looksLikeSecret(typed, false)) return inPlace(card(testCard({ words, now, notStarted: { why: 'secret' } })));
  const length = [...typed].length;
  if (length > LONGEST_USER) return no({ why: 'too-long', length });
  const meant = await userMeant(ask, typed);
  if (typeof meant !== 'string') return no(meant);
  const user = await lookUp(ask, meant);
  if (user === 'nobody') return no({ why: 'nobody', who: typed });
  if ('unknown' in user) return no({ why: 'unknown', because: user.unknown });
  const unfit = unfitness(user);
  if (unfit) return no({ why: unfit, who: user.name });
  const started = await begin(ask, user);
  return started ? card(runningCard(ask, started, await stateOf(ask))) : no({ why: 'gone' });
}

/** The operator is an admin, whatever the report may or may not tell. */
async function lookUp({ session, asker }: Ask, typed: string): ReturnType<NonNullable<Ask['session']>['findTestUser']> {
  if (!session) return { unknown: 'not-signed-in' };
  const user = await session.findTestUser(typed);
  const isOneself = typeof user === 'object' && 'userId' in user && user.userId === asker.person.objectId;
  return isOneself && asker.operator === 'yes' ? { ...user, isAdmin: true } : user;
}

async function begin({ app, incoming, now }: Ask, user: TestUser): Promise<WritebackTest | undefined> {
  const { person } = incoming;
  const written = await app.trail.write(person.tenantId, ({ tests }) => {
    if (justStarted(tests, user.userId, person, now)) return [];
    const { userId, name } = user;
    return [{ type: 'test-started', test: randomUUID(), userId, name, doubts: doubts(user), at: now, by: person }];
  });
  return 'refusal' in written ? undefined : written.state.tests.findLast((t) => t.userId === user.userId);
}

/**
 * *Check now*: what the log holds of this user since the start, read with the presser's own token, and kept if it tells something.
 * It may end the open change, whose card then answers; or it says why it doesn't.
 */
export async function checkTest(ask: Ask, id: string): Promise<Answer> {
  const { words, now } = ask;
  const state = await stateOf(ask);
  const test = state.tests.find((t) => t.id === id);
  if (!test) return card(testCard({ words, now, notStarted: { why: 'gone' } }));
  const looked = await look(ask, test, awaitingTest(state));
  if (looked === 'not-yet' || 'unknown' in looked) return card(runningCard(ask, test, state, looked));
  const { objection, change } = await keep(ask, test, looked);
  if (change) return changeAnswer(ask, change);
  const found = looked.kind === 'failed' && looked.reason ? await explainReason(ask, looked.reason) : undefined;
  const against = objection ? { objection, change: awaitingTest(await stateOf(ask)) } : {};
  const open = openChange(state);
  const isAtStep = open?.phase === 'running' && currentStep(open) !== undefined;
  return card(testEndedCard({ words, now, test, outcome: looked, found, isAtStep, ...against }));
}

type Looked = 'not-yet' | { readonly unknown: Because };

/** A test that was confirmed stays so, also when the log has forgotten the event; where it can't end the change, a newer reset may. */
async function look(
  { session }: Ask,
  { userId, startedAt, outcome: held }: WritebackTest,
  change: Change | undefined,
): Promise<TestOutcome | Looked> {
  const isHeld = held?.kind === 'written-back';
  if (isHeld && !(change && objectionToTest(change, held))) return held;
  if (!session) return isHeld ? held : { unknown: 'not-signed-in' };
  const events = await session.passwordEvents(userId, startedAt);
  const found = 'unknown' in events ? events : (outcomeOf(events) ?? 'not-yet');
  const isBetter = typeof found === 'object' && 'kind' in found && found.kind === 'written-back';
  return isHeld && !isBetter ? held : found;
}

/** Keeps what was found, and lets it end the open change if it can. `change`: the one that it ended. */
async function keep(
  ask: Ask,
  { id, outcome: before }: WritebackTest,
  outcome: TestOutcome,
): Promise<{ readonly objection?: TestObjection; readonly change?: Change }> {
  const { app, incoming, asker: actor, now } = ask;
  const { person } = incoming;
  const awaiting = awaitingTest(await stateOf(ask));
  const observations = awaiting ? await observe(ask, ['settings', 'resets']) : [];
  const isNew = JSON.stringify(outcome) !== JSON.stringify(before);
  const found: readonly Event[] = isNew
    ? [{ type: 'evidence-gathered', observations: [], test: { id, outcome }, at: now, by: person }]
    : [];
  let objection: TestObjection | undefined;
  const written = await app.trail.write(person.tenantId, (state) => {
    const closed = closeByTest(state, { id, outcome, observations }, { now, actor });
    objection = closed.objection;
    return [...found, ...closed.events];
  });
  const change = awaiting && !('refusal' in written) ? written.state.changes.get(awaiting.id) : undefined;
  return { ...(objection ? { objection } : {}), ...(change?.phase === 'done' ? { change } : {}) };
}

/** From a test that did not succeed to the search for its cause. */
export async function diagnoseTest(ask: Ask, id: string): Promise<Answer> {
  const outcome = (await stateOf(ask)).tests.find((t) => t.id === id)?.outcome;
  if (outcome?.kind === 'failed') return answerDiagnose(ask, [], outcome.reason ?? '');
  if (outcome?.kind !== 'cloud-only') return clickDiagnose(ask, {});
  return clickDiagnose(ask, {
    causes: outcome.by === 'admin' ? 'reset-in-admin-center reset-in-powershell' : 'server-half portal-half',
  });
}

function stateOf({ app, incoming }: Ask): Promise<TenantState> {
  return app.trail.read(incoming.person.tenantId);
}
