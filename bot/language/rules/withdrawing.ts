import { isFailing, isIdle, isOurs, type Rule } from './conditions.ts';
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

/** A freeze of everything, a question to the requester, the trail as a file, taking a request or the whole of it back. */
export const WITHDRAWING = [
  // Of what complains, and of another product that hangs, it is no question; nor where one change is to be taken back.
  [
    'a-freeze',
    'freeze',
    (v) => v.has('freezing') && !isFailing(v) && !v.has('foreign', 'not.work', 'cannot') && v.strays <= 2,
  ],
  // A question that somebody else is to be asked; one about the field is asked of this bot.
  [
    'question-for-somebody',
    'ask',
    (v) => v.opening === 'inquire' && v.size > 1 && !isOurs(v) && !v.has('foreign', 'log'),
  ],
  ['question-to-the-requester', 'ask', (v) => v.every('inquire', 'policy') && !v.has('who', 'what') && isIdle(v)],
  // One file that an auditor opens and checks: more than the trail as a table.
  ['evidence-pack', 'evidence', (v) => v.has('pack') && !isFailing(v) && !v.loose],
  [
    'to-export',
    'export',
    (v) =>
      v.has('export') &&
      !v.has('error', 'fail') &&
      !v.loose &&
      !(v.has('password') && !v.has('history', 'log', 'file', 'csv')),
  ],
  ['evidence-as-a-report', 'export', (v) => v.has('evidence') && v.has('report', 'file')],
  ['report-on-the-status', 'status', (v) => v.has('report') && v.has('status') && !v.has('history', 'log')],
  [
    'format-or-report',
    'export',
    (v) =>
      (v.has('csv', 'json', 'pdf', 'xlsx') && !isFailing(v)) ||
      (v.has('report') &&
        !v.follows(['user'], ['report'], 1) &&
        !v.has('error', 'fail', 'why', 'prereq', 'licence', 'know') &&
        isIdle(v)),
  ],
  [
    'as-a-file',
    'export',
    (v) =>
      v.has('file') &&
      v.has('give', 'need', 'history', 'log', 'show', 'change', 'want', 'approval') &&
      !v.has('error', 'fail'),
  ],
  ['writeback-unwanted', 'rollback', (v) => v.has('unwanted.ours') && !v.refused && isIdle(v) && !isFailing(v)],
  ['unwanted-and-ours', 'rollback', (v) => v.has('unwanted') && isOurs(v) && isIdle(v) && !isFailing(v)],
  ['unwanted', 'cancel', (v) => v.has('unwanted') && isIdle(v) && !isFailing(v) && !v.loose],
  ['who-cancelled-the-last', 'history', (v) => v.every('who', 'cancel') && v.has('last', 'past')],
  ['withdrawn', 'cancel', isWithdrawn],
  ['undo-my-request', 'cancel', (v) => v.every('undo', 'request', 'mine')],
  [
    'past-decisions-listed',
    'history',
    (v) => v.has('approval', 'reject', 'request') && v.has('past') && v.has('list', 'show'),
  ],
  [
    'stop-the-request',
    'cancel',
    (v) => v.has('stop', 'remove') && v.has('request') && !isFailing(v) && !v.follows(['dont', 'not'], ['stop'], 3),
  ],
  [
    'what-an-approval-takes',
    'settings',
    (v) => v.has('approval') && v.has('what', 'how') && v.state !== undefined && !v.ours,
  ],
  ['stop-it', 'cancel', (v) => v.opening === 'stop' && v.has('it') && !isOurs(v) && v.strays === 0],
  ['enough-said', 'cancel', (v) => v.has('enough') && v.size <= 2 && v.strays === 0],
  ['enough-approvals', 'settings', (v) => v.has('enough') && v.has('approval', 'approver')],
  ['history-of-what-waits', 'approvals', (v) => v.has('history') && v.has('wait', 'pending') && !v.has('log', 'step')],
  ['who-changed-last', 'history', (v) => v.every('who', 'change') && v.has('last', 'past') && v.act === undefined],
  ['not-to-go-on', 'cancel', (v) => v.follows(['dont'], ['goon'], 4) && !v.has('how', 'know')],
  ['not-to-cancel', 'unknown', (v) => v.follows(['dont'], ['cancel'], 4) && !isFailing(v)],
  ['undo-first', 'rollback', (v) => v.opening === 'undo' && !v.has('request') && !isFailing(v) && !v.loose],
] as const satisfies readonly Rule[];
