import { type Drawn, insteadCard, rollbackCard, withFact } from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import { clientNamed, halfNamed } from '../../language/named-in-text.ts';
import type { OfKind } from '../../language/of-kinds.ts';
import { isQuestion } from '../../language/question/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { CLIENT_PROBES, clientsIn } from '../../workflow/evidence/clients.ts';
import { observationsOf } from '../../workflow/evidence/keep.ts';
import { kindOf } from '../../workflow/kinds/index.ts';
import { lastMove } from '../../workflow/tenant/last-move.ts';
import {
  hasLeft,
  newestBegun,
  newestMade,
  newestSetUp,
  openChange,
  type TenantState,
} from '../../workflow/tenant/state.ts';
import type { Route } from '../../workflow/vocabulary.ts';
import { changeToResume, resume, start } from '../change/start.ts';
import { gather, mayRead } from '../status/status.ts';
import { move } from './move.ts';
import { notBegun } from './not-begun.ts';

/** Of one change, what it made; else of the newest that took writeback off or moved it, or how to turn writeback off. */
export async function rollback(ask: Ask, changeId?: unknown): Promise<Answer> {
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const newest = newestMade(state);
  const named = typeof changeId === 'string' ? state.changes.get(changeId) : undefined;
  const change = named ?? (newest && hasWayOfItsOwn(newest) ? newest : undefined);
  return card(howTo(ask, change ? { plan: change.plan } : { route: newestSetUp(state)?.plan.route }));
}

/**
 * "Turn it off": the plan, which asks before anything happens. Whoever asks how, or can't be looked up, gets what would be done, and the
 * button. "Undo it" turns it on again where the newest change had turned it off, and names the way back where that one had moved it.
 */
export async function turnOff(ask: Ask, heard: Heard): Promise<Answer> {
  const { text, params, topic, ofKind } = heard;
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  if (ofKind === 'uninstall' && lastMove(state)?.phase === 'done') return move(ask, heard);
  if (ofKind === 'not-off') return notBegun(ask, ofKind);
  // "Only the portal", of the plan that was just drawn up.
  if (ofKind === 'half-alone' && changeToResume(state, ask.incoming.person)?.plan.operation !== 'disable-writeback')
    return resume(ask);
  const named = clientNamed(text);
  const what = ofKind && NO_TURNING_OFF.find((one) => one === ofKind);
  const clients = named && mayRead(ask) && (!what || what === 'off-other') ? await clientsHere(ask) : [];
  const isElsewhere = named !== undefined && clients.length > 0 && !clients.includes(named);
  // "Turn off Connect Sync" names a client where another one is here too, or alone.
  const isOfClient = what === 'off-other' && (isElsewhere || clients.length > 1);
  if (what && !isOfClient) return card(insteadCard({ words: ask.words, now: ask.now, what, mayStart: mayRead(ask) }));
  const isWhatever = params.polarity !== 'off' || topic === 'undo';
  const isOrder = ofKind === 'undo' || ofKind === 'what-left' || !isQuestion(text);
  const undone = isWhatever ? await undo(ask, state, isOrder) : undefined;
  if (undone) return undone;
  const how = () => howTo(ask, { route: openChange(state)?.plan.route ?? newestSetUp(state)?.plan.route });
  // Nobody who names the unlock alone means the whole of it.
  if (params.topic === 'unlock') return card(withFact(how(), ask.words.talk.unlockAlone));
  if (named && isElsewhere) return notHere(ask, named, clients);
  if (isOrder && mayRead(ask)) return start(ask, wishIn(text, named, clients));
  return card(how());
}

/**
 * "Put it back": of the change that is open how it ends, else the way back from the newest that did anything, however it ended. Undefined
 * where that one turned writeback on, as turning it off is its way back; and where nobody orders it and nothing was done.
 */
async function undo(ask: Ask, state: TenantState, isOrder: boolean): Promise<Answer | undefined> {
  const open = openChange(state);
  if (open && isOrder) {
    const answer = await resume(ask);
    const { begun, untouched } = ask.words.undoOpen;
    if (answer.kind !== 'card' || answer.changeId === undefined) return answer;
    return { ...answer, drawn: withFact(answer.drawn, hasLeft(open) ? begun : untouched) };
  }
  const begun = newestBegun(state);
  if (begun && begun.endedAt !== undefined && begun !== newestMade(state)) return rollback(ask, begun.id);
  if (begun && hasWayOfItsOwn(begun)) return rollback(ask);
  if (begun || !isOrder) return undefined;
  return card(insteadCard({ words: ask.words, now: ask.now, what: 'nothing-made', mayStart: false }));
}

/** What sounds like an order to turn it off, and gets its own answer. */
const NO_TURNING_OFF = [
  'off-for-one',
  'off-sspr',
  'off-other',
  'off-for-a-while',
  'off-means',
  'off-who',
  'uninstall',
  'off-unapproved',
  'move-unapproved',
] as const satisfies readonly OfKind[];

/** The half and the client that the text names. Of two clients, whoever names one means that one's own half. */
function wishIn(text: string, route: Route | undefined, clients: readonly Route[]) {
  const only = halfNamed(text) ?? (route && clients.length > 1 ? 'connect' : undefined);
  return { kind: 'disable-writeback', only, ...(route ? { route } : {}) };
}

async function clientsHere(ask: Ask): Promise<readonly Route[]> {
  const { evidence } = await gather(ask, CLIENT_PROBES);
  return clientsIn(observationsOf(evidence));
}

/** Whoever names a client that isn't here means no other: which is here, and nothing drawn up. */
function notHere({ words, now }: Ask, named: Route, [route]: readonly Route[]): Answer {
  const what = named === 'connect-sync' ? 'no-connect' : 'no-cloud-sync';
  return card(insteadCard({ words, now, what, mayStart: true, route }));
}

function howTo(
  { asker, incoming, words, now }: Ask,
  of: Pick<Parameters<typeof rollbackCard>[0], 'plan' | 'route'>,
): Drawn {
  const mayStart = incoming.where.kind === 'personal' && asker.operator !== 'no';
  return rollbackCard({ words, now, ...of, mayStart });
}

/** Turning writeback off is the way back from turning it on, and from nothing else. */
const hasWayOfItsOwn = ({ plan }: Change): boolean => kindOf(plan).undoneBy !== 'disable-writeback';
