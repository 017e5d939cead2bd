import type { KindId } from '../../../bot/workflow/vocabulary.ts';
import type { KindWords } from '../shape/index.ts';

export const kinds: Readonly<Record<KindId, KindWords>> = {
  'enable-writeback': {
    title: 'Turn on password writeback',
    asks: (who) => `${who} asks to turn on password writeback.`,
    users: {
      always: 'Passwords reset or changed in the cloud count on-premises too.',
      with: { accountUnlockEnabled: 'They may unlock their own account.' },
    },
    answer: { met: '✓ on', unmet: '✗ off', unknown: '? not known' },
    values: {},
    done: {
      heading: 'Done. Password writeback is on',
      intro: (date, names) => `I read everything back on ${date}, and all of it is on: ${names}.`,
      next: '**Next:** press **Test writeback**. One reset by a synced user who is no admin proves the whole way.',
    },
    failed: {
      heading: 'Failed. Password writeback is not proven on',
      inPart: 'Failed in part. Not all of it is on',
      onlyLeft: { accountUnlockEnabled: 'Failed in part. Password writeback is on, account unlock is not' },
    },
    undo: {
      inShort: 'Clear the portal boxes',
      heading: 'How to turn it off again',
      intro: "I can't undo it as a change of its own yet. By hand it takes a few minutes:",
      box: 'Clear **Write back passwords with Microsoft Entra Connect cloud sync**.',
      others: 'What was on before this change stays on.',
      after: 'Clearing the portal boxes stops writeback at once; the rest takes it off the server as well.',
    },
  },
};
