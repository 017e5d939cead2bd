import { isFailing, isIdle, isOurs, type Rule } from './kinds.ts';
import type { View } from './view.ts';

const isWithdrawn = (v: View): boolean =>
  v.has('cancel') &&
  v.act !== 'off' &&
  !v.has('licence', 'role', 'prereq') &&
  !v.follows(['dont'], ['cancel'], 4) &&
  !v.follows(['cannot', 'not.work'], ['cancel'], 2) &&
  !(v.has('fail', 'error', 'trouble', 'why', 'ended') && !v.has('request', 'it')) &&
  !v.loose &&
  !(v.strays > 0 && v.size <= v.strays + 1);

/** A question to the requester, the trail as a file, taking a request back, who approves and what waits for it. */
export const APPROVING: readonly Rule[] = [
  // A question that somebody else is to be asked; one about the field is asked of this bot.
  ['ask', (v) => v.opening === 'inquire' && v.size > 1 && !isOurs(v) && !v.has('foreign', 'log')],
  ['ask', (v) => v.every('inquire', 'policy') && !v.has('who', 'what') && isIdle(v)],
  [
    'export',
    (v) =>
      v.has('export') &&
      !v.has('error', 'fail') &&
      !v.loose &&
      !(v.has('password') && !v.has('history', 'log', 'file', 'csv')),
  ],
  ['export', (v) => v.has('evidence') && v.has('report', 'file')],
  ['status', (v) => v.has('report') && v.has('status') && !v.has('history', 'log')],
  [
    'export',
    (v) =>
      (v.has('csv', 'json', 'pdf', 'xlsx') && !isFailing(v)) ||
      (v.has('report') &&
        !v.follows(['user'], ['report'], 1) &&
        !v.has('error', 'fail', 'why', 'prereq', 'licence', 'know') &&
        isIdle(v)),
  ],
  [
    'export',
    (v) =>
      v.has('file') &&
      v.has('give', 'need', 'history', 'log', 'show', 'change', 'want', 'approval') &&
      !v.has('error', 'fail'),
  ],
  ['rollback', (v) => v.has('unwanted.ours') && !v.refused && isIdle(v) && !isFailing(v)],
  ['rollback', (v) => v.has('unwanted') && isOurs(v) && isIdle(v) && !isFailing(v)],
  ['cancel', (v) => v.has('unwanted') && isIdle(v) && !isFailing(v) && !v.loose],
  ['history', (v) => v.every('who', 'cancel') && v.has('last', 'past')],
  ['cancel', isWithdrawn],
  ['cancel', (v) => v.every('undo', 'request', 'mine')],
  ['history', (v) => v.has('approval', 'reject', 'request') && v.has('past') && v.has('list', 'show')],
  [
    'cancel',
    (v) => v.has('stop', 'remove') && v.has('request') && !isFailing(v) && !v.follows(['dont', 'not'], ['stop'], 3),
  ],
  ['settings', (v) => v.has('approval') && v.has('what', 'how') && v.state !== undefined && !v.ours],
  ['cancel', (v) => v.opening === 'stop' && v.has('it') && !isOurs(v) && v.strays === 0],
  ['cancel', (v) => v.has('enough') && v.size <= 2 && v.strays === 0],
  ['settings', (v) => v.has('enough') && v.has('approval', 'approver')],
  ['approvals', (v) => v.has('history') && v.has('wait', 'pending') && !v.has('log', 'step')],
  ['history', (v) => v.every('who', 'change') && v.has('last', 'past') && v.act === undefined],
  ['cancel', (v) => v.follows(['dont'], ['goon'], 4) && !v.has('how', 'know')],
  ['unknown', (v) => v.follows(['dont'], ['cancel'], 4) && !isFailing(v)],
  ['rollback', (v) => v.opening === 'undo' && !v.has('request') && !isFailing(v) && !v.loose],
  ['history', (v) => v.has('approver') && v.has('last', 'past')],
  ['approvals', (v) => v.has('approver') && v.has('i') && v.has('do') && v.has('need', 'must', 'what')],
  [
    'approvals',
    (v) =>
      v.follows(['approver'], ['approve', 'reject'], 3) &&
      (v.has('did') || v.opening === 'be' || v.opening === 'still') &&
      !v.has('can'),
  ],
  ['approvals', (v) => v.every('approve', 'still') && v.has('howmany', 'policy')],
  ['history', (v) => v.every('who', 'when', 'approve')],
  ['settings', (v) => v.has('forgot') && v.has('request', 'approval') && v.has('when', 'howmany', 'how')],
  ['settings', (v) => v.every('happen', 'what', 'if') && v.has('approve', 'reject', 'approval')],
  ['settings', (v) => v.has('approver') && !v.has('wait', 'pending')],
  ['settings', (v) => v.has('policy') && !v.has('forme') && !isFailing(v) && !v.loose && !v.complains],
  [
    'settings',
    (v) =>
      (v.has('valid') || (v.has('howmany', 'forgot') && v.has('approval', 'approve'))) &&
      !v.has('password', 'left', 'still', 'pending', 'symptom', 'fresh'),
  ],
  [
    'settings',
    (v) =>
      v.has('settings') &&
      !v.has('undo', 'start', 'log', 'history', 'status', 'work') &&
      !isFailing(v) &&
      !v.loose &&
      isIdle(v),
  ],
  ['settings', (v) => v.has('approve.habit') && v.has('who', 'what')],
  ['settings', (v) => v.has('approve') && v.has('list') && !v.has('who')],
  ['settings', (v) => v.has('who') && v.has('can', 'role') && v.has('approve', 'reject') && !v.has('must', 'need')],
  [
    'settings',
    (v) =>
      v.has('prereq', 'need', 'add') &&
      v.has('approval') &&
      !v.has('request', 'pending', 'forme', 'who', 'mine', 'where') &&
      (v.asks || v.has('did', 'whether', 'prereq', 'add', 'it') || v.opening === 'be'),
  ],
  ['settings', (v) => v.has('how') && v.has('approval') && !v.has('left', 'status', 'pending')],
  [
    'history',
    (v) =>
      v.has('history') &&
      (v.act === undefined || v.has('show', 'list', 'what')) &&
      (v.has('approve', 'reject', 'approval', 'request', 'show', 'past', 'list') || v.size <= 2) &&
      !v.follows(['history'], ['stray'], 1),
  ],
  [
    'unknown',
    (v) =>
      v.has('approve', 'reject') &&
      !v.has('request', 'approval', 'change', 'it', 'pending', 'who', 'did') &&
      v.follows(['approve', 'reject'], ['stray'], 2),
  ],
  [
    'approvals',
    (v) =>
      v.has('approve', 'reject', 'approve.habit') &&
      !v.has('symptom', 'fresh') &&
      !(v.has('reject', 'password') && (isFailing(v) || v.complains)),
  ],
  ['approvals', (v) => v.has('approval') && !v.loose],
  [
    'approvals',
    (v) =>
      v.has('pending', 'wait') &&
      !v.has('step') &&
      (v.has('request', 'show', 'change', 'forme', 'i', 'who', 'it', 'what', 'someone', 'not', 'now') ||
        v.size === 1) &&
      !isFailing(v) &&
      !v.has('licence', 'role'),
  ],
  ['approvals', (v) => v.has('forme') && v.size === 1 && v.strays === 0],
  ['approvals', (v) => v.has('pending') && v.size <= 2 && v.strays === 0],
  [
    'approvals',
    (v) =>
      v.has('forme') &&
      v.has('what', 'be', 'someone', 'request', 'have', 'need', 'prereq', 'policy') &&
      v.strays === 0 &&
      !v.has('next', 'left', 'goon') &&
      v.act === undefined,
  ],
  [
    'approvals',
    (v) =>
      v.has('request') &&
      !isFailing(v) &&
      !v.loose &&
      !v.has('setup', 'start', 'undo', 'prereq') &&
      v.act === undefined,
  ],
];
