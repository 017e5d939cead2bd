import { asksForProof, isFailing, isIdle, isOurs, type Rule } from './conditions.ts';

/** What to take back, how to go on, what fails. */
export const CHANGING = [
  ['to-stop-moving', 'cancel', (v) => v.has('moving') && v.has('stop') && !v.has('why', 'dont', 'if')],
  ['to-move', 'move', (v) => v.has('moving') && !isFailing(v)],
  ['to-switch-off', 'rollback', (v) => v.act === 'off' && (v.commanded || !isFailing(v)) && !v.loose],
  ['how-to-undo', 'rollback', (v) => v.every('undo', 'how', 'if')],
  ['to-undo', 'rollback', (v) => v.has('undo') && !v.has('dont') && !isFailing(v) && !v.loose],
  [
    'to-stop-or-remove-ours',
    'rollback',
    (v) =>
      v.has('stop', 'remove') &&
      (isOurs(v) || v.has('write') || (v.has('remove') && v.has('it'))) &&
      !v.has('why', 'when', 'dont', 'who', 'fail'),
  ],
  [
    'whether-it-can-be-switched-on',
    'readiness',
    (v) => v.act === 'on' && v.follows(['if', 'whether'], ['can'], 2) && v.has('know'),
  ],
  [
    'to-stop',
    'cancel',
    (v) => v.has('stop') && !v.has('dont', 'why') && !asksForProof(v) && v.strays === 0 && !isFailing(v),
  ],
  [
    'a-refusal',
    'unknown',
    (v) =>
      v.refused &&
      v.state === undefined &&
      v.act === undefined &&
      !isFailing(v) &&
      !v.has('goon', 'next', 'know', 'status'),
  ],
  [
    'ordered-on',
    'setup',
    (v) =>
      v.act === 'on' && v.commanded && !v.loose && !v.has('licence', 'role') && !(isFailing(v) && !v.has('please')),
  ],
  ['what-is-left-until-on', 'readiness', (v) => v.act === 'on' && v.has('left') && !isFailing(v)],
  [
    'what-is-left-of-the-setup',
    'readiness',
    (v) => v.has('left') && v.has('start', 'setup') && v.has('can', 'past') && !isFailing(v),
  ],
  ['on-is-next', 'setup', (v) => v.act === 'on' && (v.has('next') || v.wordOf('goon') === 'next') && !isFailing(v)],
  ['to-apply', 'resume', (v) => v.has('apply') && v.strays === 0],
  ['one-step-back', 'resume', (v) => v.has('back') && v.size <= 2 && v.strays === 0],
  [
    'to-go-on',
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
  [
    'a-step',
    'resume',
    (v) => v.has('step') && !isFailing(v) && !v.loose && v.act === undefined && !v.has('setup', 'undo'),
  ],
  [
    'what-to-do-now',
    'resume',
    (v) =>
      v.has('do', 'must') &&
      v.has('now', 'still', 'next') &&
      v.has('what', 'must') &&
      !isFailing(v) &&
      v.act === undefined &&
      v.strays === 0,
  ],
  [
    'why-a-prerequisite',
    'readiness',
    (v) => v.has('why') && asksForProof(v) && !v.has('fail', 'error', 'cannot', 'not.work'),
  ],
  [
    'who-may-switch-on',
    'readiness',
    (v) =>
      v.has('who') &&
      v.has('can', 'role') &&
      (v.act === 'on' || v.state === 'on' || v.has('on.act', 'setup')) &&
      !isFailing(v),
  ],
  [
    'unlocking',
    'status',
    (v) =>
      v.has('unlock') &&
      v.has('user', 'can', 'role', 'without', 'account') &&
      !(v.has('please') && !v.asks && !v.has('can', 'know')) &&
      v.act === undefined &&
      !isFailing(v) &&
      !v.has('make', 'setup', 'how', 'want', 'licence', 'prereq'),
  ],
  ['something-fails', 'diagnose', (v) => isFailing(v) && !v.loose && !(v.has('trouble', 'error') && v.has('prereq'))],
  ['a-complaint', 'diagnose', (v) => v.complains && !v.has('want', 'request', 'approval', 'history') && isIdle(v)],
  ['an-error', 'diagnose', (v) => v.has('error') && v.strays <= 1 && !v.has('if', 'help')],
  ['it-is-fixed', 'diagnose', (v) => v.has('fixed') && v.size <= 2],
  ['only-some-can', 'diagnose', (v) => v.has('only') && v.has('role', 'user') && v.has('work', 'not', 'cannot')],
] as const satisfies readonly Rule[];
