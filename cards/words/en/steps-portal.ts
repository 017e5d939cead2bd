import type { WordsOfSteps } from '../shape/index.ts';

const nothing = 'close the page; nothing was saved.';

/** The portal half. Labels in bold stand exactly as the screen shows them. */
export const portalSteps: WordsOfSteps<'sspr'> = {
  'sspr-sign-in': {
    title: 'Microsoft Entra admin center',
    clicks: ['Sign in to the **Microsoft Entra admin center** as at least **Hybrid Identity Administrator**.'],
    why: 'The settings are saved as you.',
    stuck: [
      {
        cause: 'You may look but not change',
        fix: "Microsoft's pages disagree on the role, and an Authentication Policy Administrator was seen to be refused. Sign in as Hybrid Identity or Global Administrator, with the role activated.",
      },
    ],
    undo: nothing,
  },
  'sspr-open': {
    title: 'On-premises integration',
    clicks: ['Open **Entra ID > Password reset > On-premises integration**.'],
    why: 'Both settings are on this page.',
    stuck: [
      {
        cause: 'The options are grey or the page is missing',
        fix: 'the server half is not registered yet; go Back to the wizard steps.',
      },
    ],
    undo: nothing,
  },
  'sspr-writeback': {
    title: 'Write back passwords',
    clicks: [
      'Tick **Write back passwords to your on-premises directory** (some tenants show **Enable password write back for synced users**).',
    ],
    why: 'This is the main switch. Off, nothing is written back whatever the server says.',
    stuck: [
      {
        cause: "“We can't connect to your on-premises writeback client”",
        fix: 'check outbound 443 and the **ADSync** service on the server.',
      },
    ],
    undo: 'clear **Write back passwords to your on-premises directory**.',
  },
  'sspr-unlock': {
    title: 'Account unlock',
    clicks: ['Tick **Allow users to unlock accounts without resetting their password**.'],
    why: 'A locked-out user who knows the password need not invent a new one.',
    stuck: [
      {
        cause: 'The box is missing',
        fix: 'the writeback client is too old for it; update Entra Connect, or leave it out.',
      },
    ],
    undo: 'clear **Allow users to unlock accounts without resetting their password**.',
  },
  'sspr-save': {
    title: 'Save',
    clicks: ['Select **Save**.'],
    why: 'Nothing counts before it is saved.',
    stuck: [{ cause: 'Saving fails', fix: 'reload the page and look whether someone else changed it.' }],
    undo: 'select **Save**.',
  },
};
