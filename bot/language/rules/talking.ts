import { LOCALES } from '../../workflow/locale.ts';
import { anyOf } from '../words/any-of.ts';
import { isFailing, isIdle, isOurs, type Rule } from './conditions.ts';
import type { View } from './view.ts';

const RESETTING = ['reset', 'change', 'forgot'] as const;

/** One person's password or account: "reset my password", "unlock Jana's account". */
const isPersonal = (v: View): boolean => {
  if (v.has('writeback', 'sspr', 'integration', 'written', 'role', 'licence')) return false;
  if (v.has('mine', 'forgot') && v.has('password') && !v.has('user')) return true;
  if (v.has('mine') && v.has('unlock', 'unlock.act', 'account') && !v.has('user')) return true;
  if (!isIdle(v) || v.has('without', 'status', 'why')) return false;
  if (v.has('unlock.act') || (v.opening === 'unlock' && v.wordOf('unlock') === 'unlock' && v.size > 1))
    return !v.has('how') || v.strays > 0;
  return (
    v.follows(RESETTING, ['password', 'account', 'stray'], 3) &&
    RESETTING.some((concept) => concept === v.opening) &&
    !v.asks &&
    !isFailing(v) &&
    !v.has('write', 'undo', 'history', 'notify')
  );
};

const ORDER = new RegExp(`^${anyOf(({ particulars }) => particulars.orders)}`);
const isOrder = (v: View): boolean => ORDER.test(v.wordOf('know'));

/** What a text isn't about, and what wins over everything else. */
export const TALKING = [
  [
    'a-language-is-named',
    'language',
    (v) =>
      v.has(...LOCALES.map((locale) => `to.${locale}` as const), 'to.other', 'language') &&
      !v.has('foreign', 'history', 'export', 'status', 'error') &&
      !isOurs(v) &&
      v.size <= 9 &&
      v.strays <= 1,
  ],
  [
    'another-product',
    'unknown',
    (v) =>
      v.has('foreign') &&
      !isOurs(v) &&
      !v.has('approver', 'approve.habit', 'unsubscribe', 'symptom', 'fresh') &&
      !(v.complains && v.has('reset', 'password', 'onprem', 'connect')),
  ],
  ['own-password-or-account', 'unknown', isPersonal],
  [
    'licence-or-role-for-somebody',
    'unknown',
    (v) =>
      ['add', 'give', 'change', 'remove'].includes(v.opening ?? '') &&
      v.has('licence', 'role') &&
      !v.asks &&
      !v.has('i', 'show', 'list', 'report') &&
      !isOurs(v),
  ],
  [
    'account-to-take-away',
    'unknown',
    (v) =>
      v.has('account', 'user') &&
      (v.act === 'off' || v.has('remove', 'cancel')) &&
      !isOurs(v) &&
      !v.has('it', 'request', 'setup', 'unsubscribe', 'notify'),
  ],
  [
    'order-to-restart',
    'unknown',
    (v) =>
      v.opening === 'reboot' &&
      !v.asks &&
      v.size <= 3 &&
      v.follows(['reboot'], ['onprem', 'server', 'connect', 'stray'], 2),
  ],
  ['to-hear-when-it-goes', 'watch', (v) => v.has('goes') && v.has('give')],
  ['notices-switched', 'watch', (v) => v.has('unsubscribe') || (v.has('subscribe') && !v.loose)],
  [
    'a-notice-brought-an-error',
    'diagnose',
    (v) => v.has('notify') && v.has('error') && !v.has('if', 'goes', 'i', 'want', 'stop', 'please'),
  ],
  ['to-be-notified', 'watch', (v) => v.has('notify') && !v.loose],
  [
    'let-me-know',
    'watch',
    (v) =>
      isOrder(v) &&
      !v.has('how') &&
      (v.has('goes', 'happen', 'fail', 'on.act', 'off.act') ||
        v.act !== undefined ||
        (v.has('change') && v.wordOf('change') !== 'changed')),
  ],
  [
    'only-if-it-changes',
    'watch',
    (v) =>
      v.opening === 'if' &&
      !v.has('onprem', 'whether') &&
      v.has('change', 'goes', 'off', 'off.state', 'off.act') &&
      !isFailing(v) &&
      v.act === undefined &&
      !v.has('what', 'how'),
  ],
  ['to-be-watched', 'watch', (v) => v.has('watch') && !v.loose && !v.has('step', 'history') && v.strays === 0],
] as const satisfies readonly Rule[];
