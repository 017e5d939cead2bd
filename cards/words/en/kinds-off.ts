import type { Route } from '../../../bot/workflow/vocabulary.ts';
import type { KindWords } from '../shape/index.ts';

const CLIENTS: Readonly<Record<Route, string>> = { 'connect-sync': 'Connect', 'cloud-sync': 'cloud sync' };
const CAPITAL: Readonly<Record<Route, string>> = { 'connect-sync': 'Connect', 'cloud-sync': 'Cloud sync' };

/** What is said of turning it off. */
export const offWords: KindWords = {
  title: 'Turn off password writeback',
  start: 'Turn it off',
  again: 'Turn it off',
  halves: {
    label: 'What to turn off',
    both: 'Both halves',
    connect: 'The server half alone',
    sspr: 'The portal half alone',
  },
  asks: (who) => `${who} asks to turn off password writeback.`,
  asksHalf: {
    connect: (who) => `${who} asks to turn off password writeback, its server half alone.`,
    sspr: (who) => `${who} asks to turn off password writeback, its half in the portal alone.`,
  },
  users: {
    always:
      'Synced users lose password reset, change and unlock in the cloud and need your help desk. Admin resets no longer reach on-premises.',
    with: {},
  },
  beside: {
    asks: (who, own) => `${who} asks to turn off password writeback by ${CLIENTS[own]}, and by it alone.`,
    users: (other, isSure) =>
      isSure
        ? `Nothing, as long as ${CLIENTS[other]} goes on: it still writes their passwords back.`
        : `Perhaps nothing: ${CLIENTS[other]} is here too, and may still write their passwords back.`,
    halves: {
      connect: 'Server half; the other client goes on',
      sspr: 'Portal half; stops both clients',
    },
    heading: ({ own, other, isSure }) =>
      `Done. ${CAPITAL[own]} is off, ${CLIENTS[other]} ${isSure ? 'still writes' : 'may still write'} passwords back`,
    next: '**Next:** if nothing is to be written back any more, turn off the portal half too: it stops both clients.',
  },
  answer: { met: '✓ off', unmet: '✗ still on', unknown: '? not known' },
  values: {},
  met: (what) => `✓ Already off, so skipped: ${what}.`,
  already: 'That is off already: there is nothing to turn off.',
  nothingLeft: 'Nothing of this plan is left to turn off here. **Check now** reads whether all of it is off.',
  safe: "It turns off settings and changes nobody's password; all of it can be turned on again.",
  serverHalf: {
    there: (age) => `✓ Server half: off, read ${age}.`,
    skipped: (steps) => `✓ Server half: already off when this was planned, so its ${steps} are skipped.`,
    skippedOne: '✓ Server half: already off when this was planned, so its step is skipped.',
    missing: (who) =>
      `✗ Server half: ${who} turned it off, but it still reads on. Give it a few minutes, or press **Back** and look at the steps again.`,
    gone: '✗ Server half: it was off when this was planned, and reads on now.',
  },
  left: {
    written: (names) => `Written, but it still reads on: ${names}`,
    client: 'the writeback client is still registered.',
    plain: 'it reads on.',
    box: "Clear it in the portal, or run on the agent's server:",
  },
  done: {
    heading: 'Done. Password writeback is off',
    serverAlone: 'Done. The server half is off',
    intro: (date, names) => `I read everything back on ${date}, and all of it is off: ${names}.`,
    next: '**Next:** tell your help desk. Synced users who forget their password need it from now on.',
  },
  failed: {
    heading: 'Failed. Password writeback is not proven off',
    inPart: 'Failed in part. Not all of it is off',
    onlyLeft: { accountUnlockEnabled: 'Failed in part. Password writeback is off, account unlock is not' },
  },
  undo: {
    inShort: 'Turn it on again',
    heading: 'How to turn it on again',
    byHand: 'An admin tells me “set it up” in our own chat, and I draw up a plan. By hand it takes a few minutes:',
    intro: '**Turn it on again** draws up a plan, and asks before anything happens. By hand it takes a few minutes:',
    box: 'Tick **Write back passwords with Microsoft Entra Connect cloud sync**.',
    others: 'What was off before this change stays off.',
    after: 'A password is written back once both halves are on.',
  },
  instead: {
    serverHalf: {
      ticked: (who) => `? Server half: off, says ${who}. Nothing that I can read shows it yet.`,
      unlooked: (who) => `? Server half: off, says ${who}. Not read yet.`,
      unreadable: (who) => `? Server half: off, says ${who}. I can't read it here.`,
      unread: (who, because) => `? Server half: off, says ${who}. I couldn't read it, because ${because}.`,
    },
    ticked: (who) => `off, says ${who}`,
    undo: 'It can be turned on again, as a change of its own or by hand in a few minutes.',
    plan: 'Here is what would be turned off. Nothing happens before it is approved.',
    confirms: {
      log: "What would confirm it: Connect's Disable event in the log, event 31013 pasted here, or a test reset refused because writeback isn't enabled.",
      reading:
        "What would confirm it: **Check now** once it can be read, or a test reset that is refused because writeback isn't enabled.",
    },
    wasTicked: (who) => `On the server, **${who}** turned off **Password writeback**.`,
    why: {
      'write-unproven': 'it reads on. Nobody is known to have set this box from outside the portal.',
    },
    portal: {
      cloudSync: 'Clear **Write back passwords with Microsoft Entra Connect cloud sync** too, if it is ticked.',
      formerly:
        'On older screens: **Azure Active Directory > Password reset > On-premises integration**, both **No**, then **Done**.',
    },
  },
};
