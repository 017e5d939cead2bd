import { asksForProof, isFailing, isIdle, isOurs, type Rule } from './kinds.ts';

/** What happened, what to take back, how to go on, what fails. */
export const CHANGING: readonly Rule[] = [
  ['diagnose', (v) => v.has('history', 'log') && v.has('error', 'fail') && !v.has('show', 'past', 'change')],
  [
    'unknown',
    (v) => v.follows(['history'], ['stray'], 1) && !v.has('change', 'request', 'approval', 'it', 'past') && !isOurs(v),
  ],
  [
    'history',
    (v) =>
      v.has('history') &&
      (v.act === undefined || v.has('show', 'list', 'what')) &&
      !v.loose &&
      !(v.strays > 1 && !isOurs(v)),
  ],
  ['history', (v) => v.has('log') && !v.has('why', 'fail', 'error', 'cannot')],
  [
    'history',
    (v) =>
      v.has('happen') &&
      v.state === undefined &&
      v.has('what', 'show', 'list', 'past', 'it') &&
      !v.has('if', 'why', 'fail', 'error') &&
      v.strays === 0,
  ],
  ['history', (v) => v.has('acted') && v.has('what', 'who', 'show', 'list') && !v.has('i') && v.act === undefined],
  [
    'history',
    (v) =>
      v.every('what', 'change', 'be') &&
      !isOurs(v) &&
      !v.has('can', 'if') &&
      v.act === undefined &&
      !v.loose &&
      !isFailing(v),
  ],
  ['history', (v) => v.every('what', 'bot', 'do') && !v.has('can', 'abilities')],
  [
    'history',
    (v) =>
      v.has('what', 'who') &&
      v.has('did', 'have') &&
      v.has('do') &&
      !v.has('now', 'next', 'how') &&
      (!v.has('i') || v.has('past', 'last')) &&
      v.act === undefined,
  ],
  ['status', (v) => v.has('change') && v.has('did', 'someone') && isOurs(v) && !v.has('can', 'past', 'what')],
  ['status', (v) => v.every('when', 'change', 'it') && v.size <= 6 && !v.has('what', 'request', 'show', 'list')],
  ['history', (v) => v.every('what', 'did', 'change') && !v.has('i', 'can')],
  [
    'history',
    (v) =>
      v.every('who', 'it') &&
      (v.has('do') || v.size === 3) &&
      isIdle(v) &&
      v.size <= 6 &&
      !isOurs(v) &&
      !v.has('can', 'must', 'need', 'approve', 'change', 'you', 'role'),
  ],
  ['status', (v) => v.has('who') && v.has('turned') && v.strays === 0],
  [
    'status',
    (v) =>
      v.has('who', 'when') &&
      v.has('change') &&
      (isOurs(v) || v.has('it', 'on', 'integration')) &&
      !v.has('can', 'cannot', 'past'),
  ],
  [
    'history',
    (v) =>
      v.has('change') &&
      v.has('past', 'last', 'list', 'show', 'who', 'when') &&
      !v.has('undo', 'cannot', 'why', 'fail') &&
      v.act === undefined &&
      !v.loose,
  ],
  ['rollback', (v) => v.act === 'off' && (v.commanded || !isFailing(v)) && !v.loose],
  ['rollback', (v) => v.every('undo', 'how', 'if')],
  ['rollback', (v) => v.has('undo') && !v.has('dont') && !isFailing(v) && !v.loose],
  [
    'rollback',
    (v) =>
      v.has('stop', 'remove') &&
      (isOurs(v) || v.has('write') || (v.has('remove') && v.has('it'))) &&
      !v.has('why', 'when', 'dont', 'who', 'fail'),
  ],
  ['readiness', (v) => v.act === 'on' && v.follows(['if', 'whether'], ['can'], 2) && v.has('know')],
  ['cancel', (v) => v.has('stop') && !v.has('dont', 'why') && !asksForProof(v) && v.strays === 0 && !isFailing(v)],
  [
    'unknown',
    (v) =>
      v.refused &&
      v.state === undefined &&
      v.act === undefined &&
      !isFailing(v) &&
      !v.has('goon', 'next', 'know', 'status'),
  ],
  [
    'setup',
    (v) =>
      v.act === 'on' && v.commanded && !v.loose && !v.has('licence', 'role') && !(isFailing(v) && !v.has('please')),
  ],
  ['readiness', (v) => v.act === 'on' && v.has('left') && !isFailing(v)],
  ['readiness', (v) => v.has('left') && v.has('start', 'setup') && v.has('can', 'past') && !isFailing(v)],
  ['setup', (v) => v.act === 'on' && (v.has('next') || v.wordOf('goon') === 'next') && !isFailing(v)],
  ['resume', (v) => v.has('apply') && v.strays === 0],
  ['resume', (v) => v.has('back') && v.size <= 2 && v.strays === 0],
  [
    'resume',
    (v) =>
      v.has('goon', 'left', 'next', 'prev') &&
      !isFailing(v) &&
      !v.has('sync', 'licence', 'role', 'greet', 'prereq') &&
      !(v.has('write') && v.has('password', 'onprem')) &&
      !v.has('written') &&
      !(v.has('prev') && v.has('onprem')) &&
      !v.loose &&
      (v.strays === 0 || v.has('step', 'setup', 'setup.noun')),
  ],
  ['resume', (v) => v.has('step') && !isFailing(v) && !v.loose && v.act === undefined && !v.has('setup', 'undo')],
  [
    'resume',
    (v) =>
      v.has('do', 'must') &&
      v.has('now', 'still', 'next') &&
      v.has('what', 'must') &&
      !isFailing(v) &&
      v.act === undefined &&
      v.strays === 0,
  ],
  ['readiness', (v) => v.has('why') && asksForProof(v) && !v.has('fail', 'error', 'cannot', 'not.work')],
  [
    'readiness',
    (v) =>
      v.has('who') &&
      v.has('can', 'role') &&
      (v.act === 'on' || v.state === 'on' || v.has('on.act', 'setup')) &&
      !isFailing(v),
  ],
  [
    'status',
    (v) =>
      v.has('unlock') &&
      v.has('user', 'can', 'role', 'without', 'account') &&
      !(v.has('please') && !v.asks && !v.has('can', 'know')) &&
      v.act === undefined &&
      !isFailing(v) &&
      !v.has('make', 'setup', 'how', 'want', 'licence', 'prereq'),
  ],
  ['diagnose', (v) => isFailing(v) && !v.loose && !(v.has('trouble', 'error') && v.has('prereq'))],
  ['diagnose', (v) => v.complains && !v.has('want', 'request', 'approval', 'history') && isIdle(v)],
  ['diagnose', (v) => v.has('error') && v.strays <= 1 && !v.has('if', 'help')],
  ['diagnose', (v) => v.has('fixed') && v.size <= 2],
  ['diagnose', (v) => v.has('only') && v.has('role', 'user') && v.has('work', 'not', 'cannot')],
];
