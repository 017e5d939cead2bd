import { type Drawn, insteadCard, rollbackCard, withFact } from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import { halfNamed, namesCloudSync } from '../../language/named-in-text.ts';
import { isQuestion } from '../../language/question/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { kindOf } from '../../workflow/kinds/index.ts';
import { newestMade, newestSetUp, openChange } from '../../workflow/tenant/state.ts';
import { start } from '../change/start.ts';
import { mayRead } from '../status/status.ts';

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
export async function turnOff(ask: Ask, { text, params, topic, ofKind }: Heard): Promise<Answer> {
  if (ofKind === 'off-for-one' || ofKind === 'off-sspr' || ofKind === 'uninstall')
    return card(insteadCard({ words: ask.words, now: ask.now, what: ofKind, mayStart: mayRead(ask) }));
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const newest = newestMade(state);
  const isWhatever = params.polarity !== 'off' || topic === 'undo';
  if (isWhatever && newest && hasWayOfItsOwn(newest)) return rollback(ask);
  if (params.topic !== 'unlock' && !isQuestion(text) && mayRead(ask))
    return start(ask, {
      kind: 'disable-writeback',
      only: halfNamed(text),
      ...(namesCloudSync(text) ? { route: 'cloud-sync' } : {}),
    });
  const how = howTo(ask, { route: openChange(state)?.plan.route ?? newestSetUp(state)?.plan.route });
  // Nobody who names the unlock alone means the whole of it.
  return card(params.topic === 'unlock' ? withFact(how, ask.words.talk.unlockAlone) : how);
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
