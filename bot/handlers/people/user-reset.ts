import { LONGEST_USER, resetCountsCard, userResetCard, whoseResetCard } from '../../../cards/index.ts';
import { looksLikeSecret } from '../../language/pasted/secrets.ts';
import { viewerOf } from '../../messages/render-change.ts';
import { type Answer, type Ask, card, inPlace } from '../../request.ts';
import { newestFailure, RESETS_SINCE_MS } from '../../workflow/resets/user-reset.ts';
import { explainReason } from '../diagnosis/explain-reason.ts';
import { userMeant } from '../writeback-test/user-by-name.ts';

/**
 * "Why can't this user reset?": what the asker's own token shows of one user, drawn and forgotten. Without a user, whose it is to be.
 * Nothing of it is written anywhere.
 */
export async function userReset(ask: Ask, data: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const { words, now, session } = ask;
  const typed = typeof data.user === 'string' ? data.user.trim() : '';
  if (!typed) return card(whoseResetCard({ words, now }));
  if (looksLikeSecret(typed, false)) return inPlace(card(whoseResetCard({ words, now, notFound: { why: 'secret' } })));
  const length = [...typed].length;
  const no = (notFound: Parameters<typeof whoseResetCard>[0]['notFound']) =>
    inPlace(card(whoseResetCard({ words, now, notFound, typed })));
  if (length > LONGEST_USER) return no({ why: 'too-long', length });
  const meant = await userMeant(ask, typed);
  if (typeof meant !== 'string') return no(meant);
  if (!session) return no({ why: 'unknown', because: 'not-signed-in' });
  const user = await session.userReset(meant);
  if (user === 'nobody') return no({ why: 'nobody', who: typed });
  if ('unknown' in user) return no({ why: 'unknown', because: user.unknown });
  const since = new Date(Date.parse(now) - RESETS_SINCE_MS).toISOString();
  const resets = await session.passwordEvents(user.userId, since);
  const reason = newestFailure(resets)?.reason;
  const found = reason ? await explainReason(ask, reason) : undefined;
  return card(userResetCard({ words, now, user, resets, found, roles: viewerOf(ask.asker, undefined).roles }));
}

/** "How many can reset?": numbers alone. */
export async function resetCounts({ session, words, now, asker }: Ask): Promise<Answer> {
  const counts = session ? await session.resetCounts() : ({ unknown: 'not-signed-in' } as const);
  return card(resetCountsCard({ words, now, counts, roles: viewerOf(asker, undefined).roles }));
}
