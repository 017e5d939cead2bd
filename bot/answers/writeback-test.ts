import { randomUUID } from 'node:crypto';
import { type NotStarted, testCard, testEndedCard, testRunningCard } from '../../cards/index.ts';
import { type Answer, type Ask, card } from '../ask.ts';
import { viewerOf } from '../draw.ts';
import { diagnose, probesFor } from '../language/knowledge/index.ts';
import type { Observation } from '../workflow/reading.ts';
import type { Because } from '../workflow/vocabulary.ts';
import {
  doubts,
  justStarted,
  outcomeOf,
  runningTest,
  type TestOutcome,
  type TestUser,
  unfitness,
  type WritebackTest,
} from '../workflow/writeback-test.ts';
import { answerDiagnose, clickDiagnose } from './diagnosis.ts';
import { observe } from './status.ts';

/** A sign-in name or an object id; nothing that could be another address. */
const NAME = /^[^\s@/?#%][^\s@/?%]{0,180}@[^\s@/?#%]{1,70}$/;
const OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Without a user: what will happen, or the test that is under way. With one: the test begins, or why it can't. */
export async function test(ask: Ask, data: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const { words, now } = ask;
  if (typeof data.user === 'string') return start(ask, data.user.trim());
  const running = data.test === 'new' ? undefined : runningTest(await testsOf(ask), now);
  return card(running ? testRunningCard({ words, now, test: running }) : testCard({ words, now }));
}

async function start(ask: Ask, typed: string): Promise<Answer> {
  const { words, now } = ask;
  const no = (notStarted: NotStarted) => card(testCard({ words, now, notStarted, typed }));
  if (!NAME.test(typed) && !OBJECT_ID.test(typed)) return no({ why: 'unreadable' });
  const user = await lookUp(ask, typed);
  if (user === 'nobody') return no({ why: 'nobody', who: typed });
  if ('unknown' in user) return no({ why: 'unknown', because: user.unknown });
  const unfit = unfitness(user);
  if (unfit) return no({ why: unfit, who: user.name });
  const started = await begin(ask, user);
  return started ? card(testRunningCard({ words, now, test: started })) : no({ why: 'gone' });
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

/** *Check now*: what the log holds of this user since the start, read with the presser's own token, and kept if it tells something. */
export async function checkTest(ask: Ask, id: string): Promise<Answer> {
  const { words, now } = ask;
  const test = (await testsOf(ask)).find((t) => t.id === id);
  if (!test) return card(testCard({ words, now, notStarted: { why: 'gone' } }));
  const looked = await look(ask, test);
  const { roles } = viewerOf(ask.asker, undefined);
  if (looked === 'not-yet' || 'unknown' in looked)
    return card(testRunningCard({ words, now, test, looked, ...(roles ? { roles } : {}) }));
  if (JSON.stringify(looked) !== JSON.stringify(test.outcome)) await keep(ask, test, looked);
  const found = looked.kind === 'failed' && looked.reason ? await explain(ask, looked.reason) : undefined;
  return card(testEndedCard({ words, now, test, outcome: looked, found }));
}

async function look(
  { session }: Ask,
  { userId, startedAt, outcome }: WritebackTest,
): Promise<TestOutcome | 'not-yet' | { readonly unknown: Because }> {
  // A test that was confirmed stays so, also when the log has forgotten the event.
  if (outcome?.kind === 'written-back') return outcome;
  if (!session) return { unknown: 'not-signed-in' };
  const events = await session.passwordEvents(userId, startedAt);
  return 'unknown' in events ? events : (outcomeOf(events) ?? 'not-yet');
}

async function keep({ app, incoming, now }: Ask, { id }: WritebackTest, outcome: TestOutcome): Promise<void> {
  const { person } = incoming;
  const observations = observed(outcome, now);
  await app.trail.write(person.tenantId, () => [
    { type: 'evidence-gathered', observations, test: { id, outcome }, at: now, by: person },
  ]);
}

/** The reset as any later look would find it. */
function observed(outcome: TestOutcome, at: string): readonly Observation[] {
  if (outcome.kind === 'failed') return [];
  const agent = outcome.kind === 'written-back' ? outcome.agent : outcome.kind === 'cloud-only' ? 'None' : null;
  const facts = { when: outcome.when, agent, writtenBack: outcome.kind === 'written-back' };
  return [{ probe: 'resets', at, facts }];
}

/** The code that the log's reason names, and the first cause that today's readings don't rule out. */
async function explain(ask: Ask, reason: string) {
  const question = { codes: [], text: reason };
  const { known, trouble } = diagnose({
    ...question,
    observations: await observe(ask, probesFor(question)),
    now: ask.now,
  });
  const [code] = known;
  return code && { id: code.id, name: code.name, first: trouble?.current };
}

/** From a test that did not succeed to the search for its cause. */
export async function diagnoseTest(ask: Ask, id: string): Promise<Answer> {
  const outcome = (await testsOf(ask)).find((t) => t.id === id)?.outcome;
  if (outcome?.kind === 'failed') return answerDiagnose(ask, [], outcome.reason ?? '');
  if (outcome?.kind !== 'cloud-only') return clickDiagnose(ask, {});
  return clickDiagnose(ask, { problem: outcome.by === 'admin' ? 'unsupported-reset' : 'one-half' });
}

async function testsOf({ app, incoming }: Ask): Promise<readonly WritebackTest[]> {
  return (await app.trail.read(incoming.person.tenantId)).tests;
}
