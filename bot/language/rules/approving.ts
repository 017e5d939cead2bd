import { isFailing, isIdle, type Rule } from './conditions.ts';

/** Who approves, by which rules, and what waits for it. */
export const APPROVING = [
  [
    'to-remind',
    'remind',
    (v) =>
      v.has('reminding') && !v.has('notify', 'who', 'when', 'why', 'how', 'howmany', 'did', 'foreign') && v.strays <= 2,
  ],
  ['past-approvers', 'history', (v) => v.has('approver') && v.has('last', 'past')],
  [
    'what-an-approver-does',
    'approvals',
    (v) => v.has('approver') && v.has('i') && v.has('do') && v.has('need', 'must', 'what'),
  ],
  [
    'has-an-approver-decided',
    'approvals',
    (v) =>
      v.follows(['approver'], ['approve', 'reject'], 3) &&
      (v.has('did') || v.opening === 'be' || v.opening === 'still') &&
      !v.has('can'),
  ],
  ['how-many-still-approve', 'approvals', (v) => v.every('approve', 'still') && v.has('howmany', 'policy')],
  ['who-approved-and-when', 'history', (v) => v.every('who', 'when', 'approve')],
  [
    'a-request-forgotten',
    'settings',
    (v) => v.has('forgot') && v.has('request', 'approval') && v.has('when', 'howmany', 'how'),
  ],
  [
    'what-if-it-is-approved',
    'settings',
    (v) => v.every('happen', 'what', 'if') && v.has('approve', 'reject', 'approval'),
  ],
  ['who-are-the-approvers', 'settings', (v) => v.has('approver') && !v.has('wait', 'pending')],
  ['the-policy', 'settings', (v) => v.has('policy') && !v.has('forme') && !isFailing(v) && !v.loose && !v.complains],
  [
    'how-long-it-is-valid',
    'settings',
    (v) =>
      (v.has('valid') || (v.has('howmany', 'forgot') && v.has('approval', 'approve'))) &&
      !v.has('password', 'left', 'still', 'pending', 'symptom', 'fresh'),
  ],
  [
    'the-settings',
    'settings',
    (v) =>
      v.has('settings') &&
      !v.has('undo', 'start', 'log', 'history', 'status', 'work') &&
      !isFailing(v) &&
      !v.loose &&
      isIdle(v),
  ],
  ['who-usually-approves', 'settings', (v) => v.has('approve.habit') && v.has('who', 'what')],
  ['list-of-who-approves', 'settings', (v) => v.has('approve') && v.has('list') && !v.has('who')],
  [
    'who-may-approve',
    'settings',
    (v) => v.has('who') && v.has('can', 'role') && v.has('approve', 'reject') && !v.has('must', 'need'),
  ],
  [
    'is-an-approval-needed',
    'settings',
    (v) =>
      v.has('prereq', 'need', 'add') &&
      v.has('approval') &&
      !v.has('request', 'pending', 'forme', 'who', 'mine', 'where') &&
      (v.asks || v.has('did', 'whether', 'prereq', 'add', 'it') || v.opening === 'be'),
  ],
  ['how-approval-goes', 'settings', (v) => v.has('how') && v.has('approval') && !v.has('left', 'status', 'pending')],
  [
    'the-history',
    'history',
    (v) =>
      v.has('history') &&
      (v.act === undefined || v.has('show', 'list', 'what')) &&
      (v.has('approve', 'reject', 'approval', 'request', 'show', 'past', 'list') || v.size <= 2) &&
      !v.follows(['history'], ['stray'], 1),
  ],
  [
    'approve-something-else',
    'unknown',
    (v) =>
      v.has('approve', 'reject') &&
      !v.has('request', 'approval', 'change', 'it', 'pending', 'who', 'did') &&
      v.follows(['approve', 'reject'], ['stray'], 2),
  ],
  [
    'to-decide',
    'approvals',
    (v) =>
      v.has('approve', 'reject', 'approve.habit') &&
      !v.has('symptom', 'fresh') &&
      !(v.has('reject', 'password') && (isFailing(v) || v.complains)),
  ],
  ['about-an-approval', 'approvals', (v) => v.has('approval') && !v.loose],
  [
    'what-waits',
    'approvals',
    (v) =>
      v.has('pending', 'wait') &&
      !v.has('step') &&
      (v.has('request', 'show', 'change', 'forme', 'i', 'who', 'it', 'what', 'someone', 'not', 'now') ||
        v.size === 1) &&
      !isFailing(v) &&
      !v.has('licence', 'role'),
  ],
  ['for-me', 'approvals', (v) => v.has('forme') && v.size === 1 && v.strays === 0],
  ['pending', 'approvals', (v) => v.has('pending') && v.size <= 2 && v.strays === 0],
  [
    'what-waits-for-me',
    'approvals',
    (v) =>
      v.has('forme') &&
      v.has('what', 'be', 'someone', 'request', 'have', 'need', 'prereq', 'policy') &&
      v.strays === 0 &&
      !v.has('next', 'left', 'goon') &&
      v.act === undefined,
  ],
  [
    'about-the-request',
    'approvals',
    (v) =>
      v.has('request') &&
      !isFailing(v) &&
      !v.loose &&
      !v.has('setup', 'start', 'undo', 'prereq') &&
      v.act === undefined,
  ],
] as const satisfies readonly Rule[];
