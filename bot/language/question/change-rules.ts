import type { Part } from '../words/shape/question-parts.ts';
import type { SubjectRule } from './rule.ts';

const THE_CHANGE: readonly Part[] = ['request', 'it', 'writeback', 'was', 'did', 'by', 'not'];

/** What is asked of a change, from the most telling to the least. */
export const CHANGE_RULES = [
  {
    name: 'is-it-waiting-for-me',
    subject: 'for-me',
    all: [['for.me'], ['waiting', 'request', 'something', 'approve', 'approval', 'must']],
    may: ['it'],
  },
  {
    name: 'have-i-to-approve',
    subject: 'for-me',
    all: [
      ['i', 'i.have'],
      ['must', 'has', 'i.have'],
      ['approve', 'waiting', 'approval'],
    ],
    may: ['something', 'request', 'it', 'must'],
  },
  {
    name: 'must-i-approve',
    subject: 'for-me',
    all: [['i.must'], ['approve', 'waiting']],
    may: ['something', 'request', 'it'],
  },
  {
    name: 'rejected',
    subject: 'rejected',
    all: [['rejected']],
    may: ['someone', 'approver', 'all', 'everyone', ...THE_CHANGE],
    names: 'may',
    never: ['i'],
  },
  {
    name: 'did-somebody-reject',
    subject: 'rejected',
    all: [['did'], ['reject']],
    may: ['someone', 'approver', 'all', 'everyone', ...THE_CHANGE],
    names: 'may',
    never: ['i'],
  },
  {
    name: 'waiting',
    subject: 'waiting',
    all: [['waiting']],
    may: ['something', 'someone', 'approver', 'approval', 'all', 'everyone', ...THE_CHANGE],
    names: 'may',
  },
  { name: 'is-there-a-request', subject: 'waiting', all: [['something'], ['request', 'approval']] },
  {
    name: 'approved',
    subject: 'approved',
    all: [['approved']],
    may: ['someone', 'approver', 'all', 'everyone', 'approval', ...THE_CHANGE],
    names: 'may',
    never: ['i'],
  },
  {
    name: 'did-somebody-approve',
    subject: 'approved',
    all: [['did'], ['approve']],
    may: ['someone', 'approver', 'all', 'everyone', ...THE_CHANGE],
    names: 'may',
    never: ['i'],
  },
  {
    name: 'is-there-an-approval',
    subject: 'approved',
    all: [['approval'], ['has']],
    may: ['someone', 'approver', 'all', 'everyone', ...THE_CHANGE],
    never: ['i'],
  },
  { name: 'finished', subject: 'finished', all: [['done'], ['request', 'it']], may: ['writeback', 'all', 'was'] },
  { name: 'cancelled', subject: 'cancelled', all: [['cancelled']], may: ['someone', ...THE_CHANGE] },
  { name: 'expired', subject: 'expired', all: [['expired']], may: ['approval', ...THE_CHANGE] },
] as const satisfies readonly SubjectRule[];
