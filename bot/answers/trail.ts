import { historyCard } from '../../cards/index.ts';
import { type Answer, type Ask, card } from '../ask.ts';
import { refused } from './change.ts';

const PAGE = 6;

/** The newest entries of the trail, a page at a time, for operators, approvers and auditors. Page 1 is the newest. */
export async function history(ask: Ask, page: number): Promise<Answer> {
  const { app, asker, incoming, words, now } = ask;
  const mayLook = [asker.operator, asker.approver, asker.auditor].includes('yes');
  if (!mayLook && !ask.session) return { kind: 'sign-in' };
  if (!mayLook) return refused(ask, { refusal: 'auditors-only' });
  const { tenantId } = incoming.person;
  const { version } = await app.trail.read(tenantId);
  const pages = Math.max(1, Math.ceil(version / PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const last = version - (shown - 1) * PAGE;
  const { events } = await app.store.load(tenantId, Math.max(0, last - PAGE));
  const entries = events.filter((e) => e.seq <= last).reverse();
  return card(historyCard({ words, now, entries, page: shown, pages }));
}
