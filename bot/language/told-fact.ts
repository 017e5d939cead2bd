import type { Locale } from '../workflow/locale.ts';
import { likeliestTold } from './causes/complaint.ts';
import type { CauseId } from './causes/list/index.ts';
import type { KnownFact } from './knowledge/facts/index.ts';

/** Causes that a fact explains as well as the search for them would, since nothing is broken there. */
const EXPLAINS: Readonly<Partial<Record<KnownFact['id'], readonly CauseId[]>>> = {
  'cloud-sync-module': ['agent-module'],
  'cloud-sync-no-page': ['agent-switch-off'],
  'cloud-sync-agents': ['agents-apart'],
  'other-writebacks': ['other-writeback'],
  'sign-in-screen': ['windows-link-missing', 'unlock-not-shown'],
  'cached-sign-in': ['cached-sign-in'],
  'temporary-password': ['temporary-password'],
  'admin-temporary': ['temporary-password'],
  'other-direction': ['hash-sync-direction', 'hash-sync-stopped'],
  'minimum-age': ['password-age'],
  'own-policy': ['password-age', 'password-history'],
  'ad-expiry': ['hash-sync-direction'],
  'wizard-account': ['wizard-account'],
  gdap: ['wizard-partner'],
  'blade-greyed': ['blade-greyed'],
  'unlock-shown': ['unlock-not-shown'],
  'smart-lockout': ['smart-lockout'],
};

/** Whether a fact answers a complaint: only where it explains the very cause that the words tell of most. */
export const explains = ({ id }: KnownFact, text: string, locale: Locale): boolean => {
  const cause = likeliestTold(text, locale);
  return cause !== undefined && EXPLAINS[id]?.includes(cause) === true;
};
