import { isFailing, isIdle, isOurs, type Rule } from './conditions.ts';

/** What happened, what was changed, and by whom. */
export const LOOKING_BACK = [
  [
    'errors-in-the-log',
    'diagnose',
    (v) => v.has('history', 'log') && v.has('error', 'fail') && !v.has('show', 'past', 'change'),
  ],
  [
    'history-of-something-else',
    'unknown',
    (v) => v.follows(['history'], ['stray'], 1) && !v.has('change', 'request', 'approval', 'it', 'past') && !isOurs(v),
  ],
  [
    'history-of-the-rest',
    'history',
    (v) =>
      v.has('history') &&
      (v.act === undefined || v.has('show', 'list', 'what')) &&
      !v.loose &&
      !(v.strays > 1 && !isOurs(v)),
  ],
  ['the-log', 'history', (v) => v.has('log') && !v.has('why', 'fail', 'error', 'cannot')],
  [
    'what-happened',
    'history',
    (v) =>
      v.has('happen') &&
      v.state === undefined &&
      v.has('what', 'show', 'list', 'past', 'it') &&
      !v.has('if', 'why', 'fail', 'error') &&
      v.strays === 0,
  ],
  [
    'what-was-done',
    'history',
    (v) => v.has('acted') && v.has('what', 'who', 'show', 'list') && !v.has('i') && v.act === undefined,
  ],
  [
    'what-is-changed',
    'history',
    (v) =>
      v.every('what', 'change', 'be') &&
      !isOurs(v) &&
      !v.has('can', 'if') &&
      v.act === undefined &&
      !v.loose &&
      !isFailing(v),
  ],
  ['what-the-bot-did', 'history', (v) => v.every('what', 'bot', 'do') && !v.has('can', 'abilities')],
  [
    'what-somebody-did',
    'history',
    (v) =>
      v.has('what', 'who') &&
      v.has('did', 'have') &&
      v.has('do') &&
      !v.has('now', 'next', 'how') &&
      (!v.has('i') || v.has('past', 'last')) &&
      v.act === undefined,
  ],
  [
    'has-ours-changed',
    'status',
    (v) => v.has('change') && v.has('did', 'someone') && isOurs(v) && !v.has('can', 'past', 'what'),
  ],
  [
    'when-it-changed',
    'status',
    (v) => v.every('when', 'change', 'it') && v.size <= 6 && !v.has('what', 'request', 'show', 'list'),
  ],
  ['what-did-change', 'history', (v) => v.every('what', 'did', 'change') && !v.has('i', 'can')],
  [
    'who-was-it',
    'history',
    (v) =>
      v.every('who', 'it') &&
      (v.has('do') || v.size === 3) &&
      isIdle(v) &&
      v.size <= 6 &&
      !isOurs(v) &&
      !v.has('can', 'must', 'need', 'approve', 'change', 'you', 'role'),
  ],
  ['who-switched', 'status', (v) => v.has('who') && v.has('turned') && v.strays === 0],
  [
    'who-changed-ours',
    'status',
    (v) =>
      v.has('who', 'when') &&
      v.has('change') &&
      (isOurs(v) || v.has('it', 'on', 'integration')) &&
      !v.has('can', 'cannot', 'past'),
  ],
  [
    'changes-of-the-past',
    'history',
    (v) =>
      v.has('change') &&
      v.has('past', 'last', 'list', 'show', 'who', 'when') &&
      !v.has('undo', 'cannot', 'why', 'fail') &&
      v.act === undefined &&
      !v.loose,
  ],
] as const satisfies readonly Rule[];
