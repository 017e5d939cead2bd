import type { Change } from '../../bot/workflow/change/change.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { type Failed, type Reason, reasonOf } from '../../bot/workflow/reasons/reasons.ts';

/** The try that couldn't read the settings, where the last look at them for this change was one. */
export function unreadOf({ plan, after }: Change): Failed | undefined {
  const settings = after.find((o) => o.probe === kindOf(plan).reads);
  return settings && 'because' in settings
    ? { tried: 'settings', because: settings.because, code: settings.code }
    : undefined;
}

/** Another person's role opens a reading that a role closed; what passes, passes; anything else no one here can open. */
export function remedyOf(change: Change): 'role' | 'later' | 'test' {
  const failed = unreadOf(change);
  const reason = failed && reasonOf(failed);
  if (reason === undefined || PASSES.includes(reason)) return 'later';
  return reason === 'role-missing' || reason === 'portal-refused' ? 'role' : 'test';
}

/** What another try may meet otherwise. */
const PASSES: readonly Reason[] = [
  'throttled',
  'unreachable',
  'unexpected-answer',
  'interaction-required',
  'sign-in-not-taken',
  'not-signed-in',
  'not-read-yet',
];
