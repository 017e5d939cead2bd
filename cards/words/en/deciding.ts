import type { BLOCKERS } from '../../../bot/workflow/change/red.ts';

type Blocker = (typeof BLOCKERS)[number];

/** What a decision rests on: what stands in the way, what the change means, and what was approved all the same. */
export const deciding = {
  /** Before a red reading. */
  red: 'In the way',
  newlyRed: 'New in the way',
  /** Before what was approved in spite of before, in a few words. */
  asBefore: (names: string) => `✗ As before: ${names}.`,
  /** The red readings in a few words, to be read on after a colon. */
  names: {
    licence: 'no usable P1 or P2',
    sync: 'directory sync off or late',
    'sspr-scope': 'reset on for nobody',
    role: 'role not read',
  } satisfies Record<Blocker, string>,
  /** `age`: when the newest of them was read. */
  rest: (age: string, count: { met: number; noted: number; unknown: number }) =>
    `Also read ${age}: ${[
      count.met > 0 && `${count.met} fine`,
      count.noted > 0 && `${count.noted} not in the way`,
      count.unknown > 0 && `${count.unknown} not known`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  /** A role that was read for the plan: whoever looks at the card may be another. */
  roleRead: (role: string) => `Role read: ${role}.`,
  users: 'Users',
  undo: 'Undo',
  takes: 'Takes',
  /** `minutes`: counted, such as “13 minutes”. Microsoft names no time, so it is the catalogue's own estimate. */
  minutes: (minutes: string) => `About ${minutes} (my estimate)`,
  /** In the place of more names than a tick has room for. */
  all: 'everything named above',
  tickLabel: 'Your tick (required)',
  tick: (names: string) => `I approve in spite of: ${names}`,
  tickAlone: (names: string) => `I go on in spite of: ${names}`,
  /** Where many people look on: no reading is told. */
  personally: 'What was read for this request is shown in our personal chat alone. Please decide there.',
  inSpiteOf: (names: string) => `In spite of: ${names}.`,
  approvedInSpiteOf: (who: string, names: string) => `${who}, in spite of: ${names}`,
  again: {
    approver: 'Your approval again, please',
    requester: 'Back for approval',
    other: 'Waiting for approval again',
    intro: (who: string) => `In ${who}'s change more has come in the way. I stopped before the settings.`,
    requesterIntro:
      'More has come in the way, so I stopped before the settings. What is done stays done; your approvers are asked again.',
    alone: 'More has come in the way, so I stopped before the settings.',
  },
};
