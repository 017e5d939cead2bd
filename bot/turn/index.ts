import { errorCard, refusalCard } from '../../cards/index.ts';
import { createKnownPeople, type KnownPeople } from '../access/member-or-guest.ts';
import { wordOf } from '../access/verbs.ts';
import type { App } from '../app.ts';
import { faultOf } from '../lib/fault.ts';
import { notifyMissed } from '../messages/notify-missed.ts';
import { shownCard } from '../messages/shown-cards.ts';
import type { Contact } from '../ports/index.ts';
import { isStoreError } from '../ports/store-errors.ts';
import type { Answer, Incoming } from '../request.ts';
import type { TurnResult } from '../teams/answer/turn-result.ts';
import { answer, isKeepable } from './answer.ts';
import { authorised } from './authorise.ts';
import { appear } from './contacts.ts';
import { countTurn } from './count-turn.ts';
import { createDedupe, createRepeats, isArrival } from './dedupe.ts';
import { createDoublePressGuard } from './double-press.ts';
import { deliver } from './place-answer.ts';
import { type Reading, respond } from './respond.ts';
import { createThrottle } from './throttle.ts';
import { traced } from './traced.ts';
import { type Early, understand } from './understand.ts';

/** The pipeline: once, not too fast, who, what, answer, deliver. Never rejects; a fault becomes an error card and a log line. */
export function createTurn(app: App): (incoming: Incoming) => Promise<TurnResult> {
  const once = createDedupe<TurnResult>(app.clock);
  const tooFast = createThrottle(app);
  const repeats = createRepeats(app.clock, (incoming, answer) => isNewest(app, incoming, answer));
  const doubles = createDoublePressGuard<TurnResult>(
    app.clock,
    ({ kind }) => kind !== 'sign-in',
    (incoming, first) => asItStands(app, incoming, first),
  );
  const memory = { repeats, known: createKnownPeople(app.clock) };
  return (incoming) => {
    let isNew = false;
    const begin = () =>
      doubles(incoming, (goesOn) => {
        isNew = true;
        return take(traced(app, incoming.turnId), incoming, memory, goesOn);
      });
    const result = once(incoming, begin, () => {
      const away = tooFast(incoming);
      isNew ||= away !== undefined;
      return away;
    });
    if (!isNew) app.meters.turn(incoming.kind, 'repeated');
    return result;
  };
}

/** What is drawn for a press that comes again: the card as it stands by now, where all who see the chat see the same. */
async function asItStands(app: App, incoming: Incoming, first: TurnResult): Promise<TurnResult> {
  const { where } = incoming;
  if (first.kind !== 'inline' || !first.card || incoming.kind !== 'click' || where.kind !== 'personal') return first;
  const shown = incoming.cardId === undefined ? undefined : await shownCard(app, where, incoming.cardId);
  return shown ? { kind: 'inline', card: shown.drawn.card } : first;
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
  if ('error' in met) return apologise(app, incoming, met.error);
  const { contact, isNew, isBack } = met;
  const tellFirst = (): Promise<void> => notifyMissed(app, contact.person, isBack);
  // Whoever has installed it again asks nothing and is not welcomed twice.
  if (isArrival(incoming) && !isNew) {
    if (isBack) app.background(tellFirst());
    app.meters.turn(incoming.kind, 'nothing');
    return { kind: 'none' };
  }
  // What they missed comes before the answer, except for a button's, which may be that very news, and for the first word ever.
  const isFirst = isBack && !isNew && incoming.kind === 'text';
  const missed = isFirst ? tellFirst() : undefined;
  if (missed) {
    app.background(missed);
    await app.inTime(missed, PATIENCE_MS);
  }
  let onAnswered = () => {};
  const answered = new Promise<void>((resolve) => {
    onAnswered = resolve;
  });
  const { early, meant } = understand(app, incoming, contact, answered);
  let reading: Reading = 'role';
  const work = () =>
    authorised(early, { contact, known, isPaste: isKeepable(meant) }, (session, isMember) =>
      answer(early, meant, {
        contact,
        session,
        isMember,
        onRole: () => {
          reading = 'check';
        },
      }),
    );
  const guarded = repeats(incoming, work).catch((error: unknown) => apology(early, error));
  countTurn(app.meters, incoming.kind, guarded);
  goesOn(guarded);
  const result = await respond(early, contact, guarded, () => reading).finally(onAnswered);
  // Only now: the clicked card is drawn already, and nobody gets its edit twice.
  void app.kick();
  // And only when the turn is over: the person's language is on record then.
  if (!isFirst) app.background(guarded.then(tellFirst));
  return result;
}

/** Not even who is there could be looked up. */
async function apologise(app: App, incoming: Incoming, error: unknown): Promise<TurnResult> {
  const contact: Contact = { person: incoming.person, isReachable: false, isWelcomed: false };
  const { early } = understand(app, incoming, contact, Promise.resolve());
  const answer = apology(early, error);
  app.meters.turn(incoming.kind, 'broke');
  // Whoever was only added or installed has asked nothing.
  return isArrival(incoming) ? { kind: 'none' } : deliver(early, contact, answer);
}

/** The card says by which reference its line is found in the log. */
function apology({ app, incoming, words, now, what }: Early, error: unknown): Answer {
  const { kind, turnId: reference } = incoming;
  app.log('error', 'answering broke', { kind, asked: wordOf(what), ...faultOf(error) });
  app.meters.errorCard(isStoreError(error) ? error.code : 'fault');
  const drawn = isStoreError(error)
    ? refusalCard({ words, now, notice: { refusal: 'store-unavailable' }, reference })
    : errorCard({ words, reference });
  return { kind: 'card', drawn, outcome: 'broke' };
}
