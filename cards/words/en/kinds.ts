import type { KindId } from '../../../bot/workflow/vocabulary.ts';
import type { KindWords } from '../shape/index.ts';
import { moveWords } from './kinds-move.ts';
import { offWords } from './kinds-off.ts';

export const kinds: Readonly<Record<KindId, KindWords>> = {
  'enable-writeback': {
    title: 'Turn on password writeback',
    start: 'Turn it on again',
    asks: (who) => `${who} asks to turn on password writeback.`,
    users: {
      always: 'Passwords reset or changed in the cloud count on-premises too.',
      with: { accountUnlockEnabled: 'They may unlock their own account.' },
    },
    answer: { met: '✓ on', unmet: '✗ off', unknown: '? not known' },
    values: {},
    met: (what) => `✓ Already on, so skipped: ${what}.`,
    nothingLeft: 'Every setting of this plan was on already. **Check now** reads them, and the server half with them.',
    safe: "It turns on settings and changes nobody's password; all of it can be turned off again.",
    serverHalf: {
      there: (age) => `✓ Server half: on, read ${age}.`,
      skipped: (steps) => `✓ Server half: already on when this was planned, so its ${steps} are skipped.`,
      skippedOne: '✓ Server half: already on when this was planned, so its step is skipped.',
      missing: (who) =>
        `✗ Server half: ticked by ${who}, but no writeback client is registered yet. Give it a few minutes, or press **Back** and look at the steps again.`,
      gone: '✗ Server half: it was on when this was planned, and no writeback client is registered now.',
    },
    left: {
      written: (names) => `Written, but it doesn't read as on yet: ${names}`,
      client: 'no writeback client is registered.',
      plain: 'it reads off.',
      box: "Tick it in the portal, or run on the agent's server:",
    },
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
      heading: 'How to turn it off',
      byHand: 'An admin tells me “turn it off” in our own chat, and I draw up a plan. By hand it takes a few minutes:',
      intro: '**Turn it off** draws up a plan, and asks before anything happens. By hand it takes a few minutes:',
      box: 'Clear **Write back passwords with Microsoft Entra Connect cloud sync**.',
      others: 'What was on before this change stays on.',
      after: 'Clearing the portal boxes stops writeback at once; the rest takes it off the server as well.',
    },
  },
  'disable-writeback': offWords,
  'move-to-cloud-sync': moveWords,
};
