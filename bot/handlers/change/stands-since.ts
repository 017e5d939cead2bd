import { madeLine, withFact } from '../../../cards/index.ts';
import type { Answer, Ask } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { assess } from '../../workflow/evidence/assess.ts';
import { status } from '../status/status.ts';

/** "Start setup" after a move that left both on: how it stands, as read just now, instead of an offer to turn on what is on. */
export async function standsSince(ask: Ask, move: Change): Promise<Answer | undefined> {
  const answer = await status(ask);
  const { writeback, unlock } = assess(await ask.app.trail.read(ask.incoming.person.tenantId), ask.now);
  const line = madeLine(ask.words, move);
  if (answer.kind !== 'card' || !line || writeback !== 'on' || unlock !== 'on') return undefined;
  return { ...answer, drawn: withFact(answer.drawn, line) };
}
