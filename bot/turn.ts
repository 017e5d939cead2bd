import { errorCard, refusalCard } from '../cards/index.ts';
import type { App } from './app.ts';
import { type Answer, card, type Incoming } from './ask.ts';
import { type Early, prepare } from './asking.ts';
import { createKnownPeople, type KnownPeople } from './belongs.ts';
import { appear } from './contacts.ts';
import { causeOf, deliver, type TurnResult } from './delivery.ts';
import { createDoubles } from './doubles.ts';
import { createInbox, createRepeats } from './inbox.ts';
import type { Contact } from './ports.ts';
import { respond } from './respond.ts';
import { isStoreError } from './store/errors.ts';
import { tellMissed } from './waiting.ts';
import { within } from './within.ts';

export type { TurnResult };

/** The pipeline: once, who, what, answer, deliver. Never rejects; a fault becomes an error card and a log line. */
export function createTurn(app: App): (incoming: Incoming) => Promise<TurnResult> {
  const once = createInbox<TurnResult>(app.clock);
  const repeats = createRepeats(app.clock, (incoming, answer) => isNewest(app, incoming, answer));
  const doubles = createDoubles<TurnResult>(app.clock, ({ kind }) => kind !== 'sign-in');
  const memory = { repeats, known: createKnownPeople(app.clock) };
  return (incoming) => once(incoming, () => doubles(incoming, (goesOn) => take(app, incoming, memory, goesOn)));
}

/** Whether the change still stands where this answer shows it; an old card's press gets the current one. */
async function isNewest(app: App, { person }: Incoming, answer: Answer): Promise<boolean> {
  if (answer.kind !== 'card' || !answer.changeId) return true;
  const change = (await app.trail.read(person.tenantId)).changes.get(answer.changeId);
  return change?.version === answer.version;
}

/** How long an answer waits for what was missed, in milliseconds: Teams wants one within two seconds or sends the text again in fifteen. */
const PATIENCE_MS = 2_000;

type Memory = { readonly repeats: ReturnType<typeof createRepeats>; readonly known: KnownPeople };

async function take(
  app: App,
  incoming: Incoming,
  { repeats, known }: Memory,
  goesOn: (rest: Promise<unknown>) => void,
): Promise<TurnResult> {
  const met = await appear(app, incoming).catch((error: unknown) => ({ error }));
  if ('error' in met) return apologise(app, incoming, known, met.error);
  const { contact, isNew, isBack } = met;
  const tellFirst = (): Promise<void> => tellMissed(app, contact.person, isBack);
  // Whoever has installed it again asks nothing and is not welcomed twice.
  if (isArrival(incoming) && !isNew) {
    if (isBack) app.background(tellFirst());
    return { kind: 'none' };
  }
  // What they missed comes before the answer, except for a button's, which may be that very news, and for the first word ever.
  const isFirst = isBack && !isNew && incoming.kind === 'text';
  const missed = isFirst ? tellFirst() : undefined;
  if (missed) {
    app.background(missed);
    await within(missed, PATIENCE_MS).catch(() => {});
  }
  let onAnswered = () => {};
  const answered = new Promise<void>((resolve) => {
    onAnswered = resolve;
  });
  const { ask, work } = prepare(app, incoming, contact, known, answered);
  const guarded = repeats(incoming, work).catch((error: unknown) => apology(ask, error));
  goesOn(guarded);
  const result = await respond(ask, contact, guarded).finally(onAnswered);
  // Only now: the clicked card is drawn already, and nobody gets its edit twice.
  void app.kick();
  // And only when the turn is over: the person's language is on record then.
  if (!isFirst) app.background(guarded.then(tellFirst));
  return result;
}

const isArrival = ({ kind }: Incoming) => kind === 'appeared' || kind === 'added-to-group';

/** Not even who is there could be looked up. */
async function apologise(app: App, incoming: Incoming, known: KnownPeople, error: unknown): Promise<TurnResult> {
  const contact: Contact = { person: incoming.person, isReachable: false, isWelcomed: false };
  const { ask } = prepare(app, incoming, contact, known, Promise.resolve());
  const answer = apology(ask, error);
  // Whoever was only added or installed has asked nothing.
  return isArrival(incoming) ? { kind: 'none' } : deliver(ask, contact, answer);
}

function apology({ app, incoming, words, now }: Early, error: unknown): Answer {
  app.log('error', 'answering broke', { kind: incoming.kind, ...causeOf(error) });
  if (!isStoreError(error)) return card(errorCard({ words }));
  return card(refusalCard({ words, now, notice: { refusal: 'store-unavailable' } }));
}
