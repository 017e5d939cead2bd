import type { Intent } from './intents.ts';
import type { View } from './view.ts';

/** A rule names its intent and when it holds. The first that holds wins, so the order is part of the meaning. */
type Rule = readonly [intent: Intent, holds: (view: View) => boolean];

const isFailing = (v: View): boolean =>
  v.failed ||
  v.has('fail', 'error', 'trouble', 'ended', 'reboot') ||
  (v.has('why') && (v.size === 1 || v.has('work'))) ||
  (v.has('why') &&
    (v.ours ||
      v.has('it', 'not', 'not.work', 'password', 'onprem', 'sync', 'connect', 'server') ||
      v.state !== undefined)) ||
  (v.has('cannot') &&
    v.has('reset', 'unlock', 'writeback', 'sspr', 'sync', 'connect', 'change', 'write', 'it', 'password', 'user')) ||
  (v.follows(['not.work', 'dont', 'not'], ['work', 'write', 'written', 'reset', 'sync'], 4) && !v.has('want', 'know'));

const asksForEvidence = (v: View): boolean => v.has('licence', 'role', 'prereq');

const isWriting = (v: View): boolean =>
  v.has('written') ||
  (v.has('write', 'sync') &&
    ((v.has('back') && v.has('password', 'onprem', 'cloud', 'reset')) ||
      (v.has('onprem') && v.has('password', 'cloud', 'reset', 'change'))));

const isOwnPassword = (v: View): boolean =>
  (v.has('mine', 'forgot') && v.has('password') && !v.has('writeback', 'user')) ||
  (v.has('mine') && v.has('unlock', 'account') && !v.has('writeback', 'user')) ||
  (v.follows(['reset', 'change', 'forgot', 'unlock'], ['password', 'account', 'stray'], 3) &&
    !v.has('writeback', 'sspr', 'without') &&
    !v.asks &&
    ['reset', 'change', 'unlock'].includes(v.opening ?? '') &&
    !v.has('why', 'fail', 'cannot', 'error', 'trouble', 'write', 'onprem', 'undo', 'history', 'notify'));

const ours = (v: View): boolean => v.ours || isWriting(v);

/** The rules that look at what a text isn't about, or which win over everything else. */
const FIRST: readonly Rule[] = [
  [
    'language',
    (v) =>
      v.has('to.en', 'to.sl', 'to.other', 'language') &&
      !v.has('foreign', 'history', 'export', 'status', 'error') &&
      !ours(v) &&
      v.size <= 9 &&
      v.strays <= 1,
  ],
  ['unknown', (v) => v.has('foreign') && !v.ours && !v.has('approver', 'unsubscribe')],
  ['unknown', isOwnPassword],
];

const WATCH: readonly Rule[] = [
  ['watch', (v) => v.has('unsubscribe') || (v.has('subscribe') && !v.loose)],
  [
    'diagnose',
    (v) => v.has('notify') && v.has('error', 'fail', 'trouble') && !v.has('if', 'goes', 'i', 'want', 'stop', 'please'),
  ],
  ['watch', (v) => v.has('notify') && !v.loose],
  ['watch', (v) => v.wordOf('know') === 'let' && v.has('goes', 'change', 'happen', 'fail', 'someone')],
  ['watch', (v) => v.has('watch') && !v.loose && !v.has('step', 'history') && v.strays === 0],
];

const TRAIL: readonly Rule[] = [
  ['export', (v) => v.has('export') && !v.loose && !(v.has('password') && !v.has('history', 'log', 'file', 'csv'))],
  ['status', (v) => v.has('report') && v.has('status') && !v.has('history', 'log')],
  ['export', (v) => v.has('csv', 'json', 'pdf', 'xlsx') || (v.has('report') && !v.has('error', 'fail', 'why'))],
  [
    'export',
    (v) =>
      v.has('file') && v.has('give', 'history', 'log', 'show', 'change', 'want', 'approval') && !v.has('error', 'fail'),
  ],
  [
    'cancel',
    (v) =>
      v.has('cancel') &&
      !v.has('dont', 'licence') &&
      !isFailing(v) &&
      !v.loose &&
      !(v.strays > 0 && v.size <= v.strays + 1),
  ],
  ['unknown', (v) => v.has('cancel') && v.has('dont') && !isFailing(v)],
];

const APPROVING: readonly Rule[] = [
  ['settings', (v) => v.has('approver') && !v.has('wait', 'pending')],
  ['settings', (v) => v.has('policy') && !isFailing(v) && !v.loose],
  [
    'settings',
    (v) =>
      (v.has('valid') || (v.has('howmany', 'forgot') && v.has('approval', 'approve'))) &&
      !v.has('password') &&
      !v.has('left', 'still', 'pending'),
  ],
  [
    'settings',
    (v) =>
      v.has('settings') &&
      !v.has('undo', 'log', 'history', 'status', 'work') &&
      !isFailing(v) &&
      !v.loose &&
      v.act === undefined &&
      v.state === undefined,
  ],
  ['settings', (v) => v.has('who') && v.has('can', 'role') && v.has('approve', 'reject') && !v.has('must', 'need')],
  [
    'settings',
    (v) => v.has('prereq', 'need', 'add') && v.has('approval') && !v.has('i', 'request', 'pending', 'forme', 'who'),
  ],
  [
    'history',
    (v) =>
      v.has('history') && (v.has('approve', 'reject', 'approval', 'request', 'show', 'past', 'list') || v.size <= 2),
  ],
  [
    'unknown',
    (v) =>
      v.has('approve', 'reject') &&
      !v.has('request', 'approval', 'change', 'it', 'pending', 'who', 'did') &&
      v.follows(['approve', 'reject'], ['stray'], 2),
  ],
  ['approvals', (v) => v.has('approve', 'reject') && !(v.has('reject') && isFailing(v))],
  ['approvals', (v) => v.has('approval') && !v.loose],
  [
    'approvals',
    (v) =>
      v.has('pending', 'wait') &&
      (v.has('request', 'show', 'change', 'forme', 'i', 'who', 'it', 'what', 'someone', 'not') || v.size === 1) &&
      !isFailing(v),
  ],
  [
    'approvals',
    (v) =>
      v.has('forme') &&
      v.has('what', 'be', 'someone', 'request', 'have') &&
      v.strays === 0 &&
      !v.has('next', 'left', 'goon') &&
      v.act === undefined,
  ],
  [
    'approvals',
    (v) => v.has('request') && !isFailing(v) && !v.loose && !v.has('setup', 'start', 'undo') && v.act === undefined,
  ],
];

const CHANGING: readonly Rule[] = [
  ['diagnose', (v) => v.has('history', 'log') && v.has('error', 'fail') && !v.has('show', 'past', 'change')],
  [
    'unknown',
    (v) => v.follows(['history'], ['stray'], 1) && !v.has('change', 'request', 'approval', 'it', 'past') && !ours(v),
  ],
  ['history', (v) => v.has('history') && !v.loose && !(v.strays > 1 && !ours(v))],
  ['history', (v) => v.has('log') && !v.has('why', 'fail', 'error', 'cannot')],
  ['history', (v) => v.has('happen') && v.has('what') && !v.has('if', 'why', 'fail') && v.strays === 0],
  [
    'status',
    (v) =>
      v.has('who', 'when') &&
      v.has('change') &&
      (ours(v) || v.has('it', 'on', 'integration')) &&
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
  ['rollback', (v) => v.has('undo') && !v.has('dont') && !isFailing(v) && !v.loose],
  [
    'rollback',
    (v) =>
      v.has('stop', 'remove') &&
      (ours(v) || v.has('write') || (v.has('remove') && v.has('it'))) &&
      !v.has('why', 'when', 'dont', 'who', 'fail'),
  ],
  ['cancel', (v) => v.has('stop') && !v.has('dont', 'why') && !v.loose && v.strays === 0 && !isFailing(v)],
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
];

const GOING_ON: readonly Rule[] = [
  ['resume', (v) => v.has('back') && v.size <= 2 && v.strays === 0],
  [
    'resume',
    (v) =>
      v.has('goon', 'left', 'next', 'prev') &&
      !isFailing(v) &&
      !v.has('sync', 'licence', 'role', 'write', 'greet') &&
      !isWriting(v) &&
      !v.loose &&
      (v.strays === 0 || v.has('step', 'setup', 'setup.noun')),
  ],
  ['resume', (v) => v.has('step') && !isFailing(v) && !v.loose && v.act === undefined && !v.has('setup', 'undo')],
  [
    'resume',
    (v) =>
      v.has('do', 'must') &&
      v.has('now', 'still') &&
      v.has('what', 'must') &&
      !isFailing(v) &&
      v.act === undefined &&
      v.strays === 0,
  ],
  ['readiness', (v) => v.has('why') && asksForEvidence(v) && !v.has('fail', 'error', 'cannot', 'not.work')],
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
      v.act === undefined &&
      !isFailing(v) &&
      !v.has('make', 'setup', 'how', 'want', 'licence', 'prereq'),
  ],
  [
    'diagnose',
    (v) =>
      isFailing(v) && !v.loose && !(v.has('if') && v.act === 'on') && !(v.has('trouble', 'error') && v.has('prereq')),
  ],
  ['diagnose', (v) => v.has('stuck', 'fixed') && v.size <= 2],
  ['diagnose', (v) => v.has('only') && v.has('role', 'user') && v.has('work', 'not', 'cannot')],
];

const KNOWING: readonly Rule[] = [
  [
    'help',
    (v) =>
      v.has('explain') &&
      !v.has('status', 'work', 'error') &&
      v.state === undefined &&
      v.act === undefined &&
      !asksForEvidence(v) &&
      !v.loose,
  ],
  [
    'readiness',
    (v) =>
      asksForEvidence(v) &&
      !v.loose &&
      !(v.state && v.ours && !v.has('licence', 'prereq') && v.has('on.state', 'off.state')),
  ],
  [
    'readiness',
    (v) =>
      v.has('sync', 'connect') &&
      !isWriting(v) &&
      !(
        (ours(v) || v.has('password')) &&
        (v.state !== undefined || v.act !== undefined || v.has('status', 'work', 'setup'))
      ) &&
      v.act === undefined &&
      !v.has('setup', 'start') &&
      !v.loose,
  ],
  [
    'readiness',
    (v) =>
      v.has('need') &&
      v.has('what') &&
      !v.has('help') &&
      (v.act === 'on' || v.has('setup', 'start', 'writeback', 'it')) &&
      !v.loose,
  ],
  ['setup', (v) => v.act === 'on' && !v.loose],
  ['status', (v) => v.state !== undefined && !v.loose && (ours(v) || v.strays === 0 || v.has('it', 'password'))],
  [
    'status',
    (v) =>
      v.has('setup') &&
      v.has('be', 'did') &&
      (ours(v) || v.has('it')) &&
      !v.has('how', 'want', 'can', 'need', 'please'),
  ],
  [
    'setup',
    (v) =>
      v.has('setup', 'start') &&
      !v.loose &&
      (v.strays === 0 || ours(v) || v.has('it')) &&
      !(v.has('abilities') && v.size < 3),
  ],
  ['setup', (v) => v.has('setup.noun') && !v.loose],
  [
    'setup',
    (v) =>
      v.has('how', 'want', 'need', 'make', 'please', 'get') &&
      (ours(v) || isWriting(v)) &&
      !v.has('status', 'work', 'know', 'explain', 'help', 'test') &&
      !(v.has('how') && v.has('be')),
  ],
  ['status', (v) => v.has('status') && !v.loose && (v.strays === 0 || ours(v))],
  ['help', (v) => v.has('abilities') && v.strays <= 2 && !(v.ours && v.has('work'))],
  [
    'help',
    (v) =>
      v.has('what', 'how') && v.ours && v.has('be', 'work') && v.size <= 4 && !v.has('it') && !v.has('test', 'know'),
  ],
  ['status', (v) => v.has('work', 'test') && !v.loose && (ours(v) || (v.strays === 0 && !v.has('help', 'greet')))],
  ['status', (v) => isWriting(v) || (ours(v) && v.strays <= 3 && !v.has('help', 'not', 'dont'))],
  ['status', (v) => v.has('know') && v.has('now', 'it') && v.size <= 3 && v.strays === 0],
  ['help', (v) => v.has('help') && v.strays <= 1],
  ['help', (v) => v.has('greet', 'thanks') && v.strays <= 1 && v.size <= 1],
];

const RULES: readonly Rule[] = [...FIRST, ...WATCH, ...TRAIL, ...APPROVING, ...CHANGING, ...GOING_ON, ...KNOWING];

export const decideIntent = (view: View): Intent => RULES.find(([, holds]) => holds(view))?.[0] ?? 'unknown';
