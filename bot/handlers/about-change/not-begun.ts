import { insteadCard } from '../../../cards/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import type { KindId } from '../../workflow/vocabulary.ts';

/** What nobody is to do, by what they wrote; each names what it would have been. */
export const NOT_BEGUN = {
  'not-off': 'disable-writeback',
  'not-to-move': 'move-to-cloud-sync',
} as const satisfies Readonly<Record<string, KindId>>;

/** "Don't move us", "leave it on": nothing is begun by that and nothing ended; where such a change is open, which it is. */
export async function notBegun(ask: Ask, what: keyof typeof NOT_BEGUN): Promise<Answer> {
  const { app, incoming, words, now } = ask;
  const open = openChange(await app.trail.read(incoming.person.tenantId));
  const isOpen = open?.plan.operation === NOT_BEGUN[what] && incoming.where.kind === 'personal';
  return card(insteadCard({ words, now, what, mayStart: false, open: isOpen ? open : undefined }));
}
