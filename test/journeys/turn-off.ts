import type { Journey, Line } from './journey.ts';

/** Writeback is on, Megan may approve, and the log's own words are readable. */
const isOn: readonly Line[] = [
  { happens: 'scenario', name: 'already-on' },
  { who: 'megan', installs: true, sees: /Writeback Pilot/ },
  { who: 'alex', installs: true, sees: /Writeback Pilot/ },
];

/** As a server some hours east of Greenwich prints the moment: without a zone, so it counts as the moment of pasting. */
const ITS_OWN_TIME = new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 19);

const english: readonly Line[] = [
  ...isOn,
  {
    who: 'alex',
    says: 'turn it off',
    sees: /The plan[\s\S]*lose password reset, change and unlock in the cloud and need your help desk/,
  },
  { tenant: { enablementForTenant: true } },
];
const sent = (only: 'both' | 'connect' | 'sspr'): readonly Line[] => [
  ...english,
  {
    who: 'alex',
    presses: 'Send for approval',
    typing: { reason: 'We move to another product', only },
    sees: /Sent for approval/,
  },
  { who: 'megan', sees: /asks to turn off password writeback[\s\S]*Synced users lose password reset/ },
  { who: 'megan', presses: 'Approve', sees: /Approved/ },
];
const unticked: readonly Line[] = [
  { who: 'alex', sees: /Step 1 of 8/ },
  { who: 'alex', presses: 'Next', times: 5, sees: /Step 6 of 8[\s\S]*Clear \*\*Password writeback\*\*/ },
  { who: 'alex', presses: 'Next', sees: /Step 6 of 8/ },
  { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
  { happens: 'disconnect' },
];

export const TURN_OFF: readonly Journey[] = [
  {
    name: '“turn it off” asks first, goes through the wizard, is read back as off, and offers to turn it on again',
    lines: [
      ...sent('both'),
      ...unticked,
      { who: 'alex', presses: 'Next', times: 2, sees: /^Done\. Password writeback is off[\s\S]*help desk/ },
      { writes: 0 },
      { who: 'megan', sees: /Password writeback is off/ },
      { who: 'alex', says: 'who switched it off?', sees: /^\*\*Alex Novak\*\* switched it off, by their own word/ },
      { who: 'alex', says: 'is it off?', sees: /^Yes\. Password writeback is off/, seesNot: /These disagree/ },
      { who: 'alex', says: 'turn it off', sees: /^That is off already/, seesNot: /is on already/ },
      {
        who: 'alex',
        says: `Source: PasswordResetService\nDate: ${ITS_OWN_TIME}\nEvent ID: 31013\nOffboardingEventSuccess`,
        sees: /^Nothing is wrong: that is what was wanted\. The change by Alex Novak/,
      },
      { who: 'alex', says: 'undo it', sees: /How to turn it on again/ },
      { who: 'alex', says: 'how do I turn it off?', sees: /How to turn it off again/ },
      { who: 'alex', says: 'history', sees: /the change ended \*\*done\*\*/ },
      { who: 'alex', says: 'how do I undo it?', sees: /How to turn it on again/ },
      { who: 'alex', presses: 'Turn it on again', sees: /The plan[\s\S]*count on-premises too/ },
    ],
  },
  {
    name: 'the portal half alone is applied with one approval, by the bot and once',
    lines: [
      ...sent('sspr'),
      { who: 'alex', sees: /The two portal settings/ },
      { who: 'alex', presses: 'Apply for me', sees: /^Done\. Password writeback is off/ },
      { tenant: { enablementForTenant: false, accountUnlockEnabled: false, passwordWritebackSupported: true } },
      { writes: 2 },
    ],
  },
  {
    name: 'the portal half alone by hand on its page, from How to undo it on the Done card',
    lines: [
      ...isOn,
      { who: 'alex', says: 'how do I turn it off?', sees: /How to turn it off again[\s\S]*draws up a plan/ },
      { who: 'alex', presses: 'Turn it off', sees: /The plan[\s\S]*help desk/ },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'We move to another product', only: 'sspr' },
        sees: /Sent for approval/,
      },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', presses: "I'll do it in the portal", sees: /Clear \*\*Write back passwords to your on-premises/ },
      { who: 'alex', presses: 'Check now', sees: /In the portal, step by step[\s\S]*still on/ },
      { happens: 'portal', settings: { enablementForTenant: false, accountUnlockEnabled: false } },
      { who: 'alex', presses: 'Check now', sees: /^Done\. Password writeback is off/ },
      { who: 'alex', presses: 'How to undo it', sees: /How to turn it on again[\s\S]*Save/, seesNot: /wizard/ },
      { writes: 0 },
    ],
  },
  {
    name: 'the server half alone, where nothing can be read, is off by the log’s Disable event',
    lines: [
      ...sent('connect'),
      { happens: 'fault', fault: { path: '/api', kind: '503' } },
      ...unticked,
      { who: 'alex', presses: 'Next', times: 2, sees: /Check now|left to turn off/ },
      {
        who: 'alex',
        presses: 'Check now',
        sees: /^Off, by the log[\s\S]*\*\*Disable password writeback for directory\*\*/,
      },
      { writes: 0 },
    ],
  },
  {
    name: 'a rejection ends it, and nothing was turned off',
    lines: [
      ...english,
      { who: 'alex', presses: 'Send for approval', typing: { reason: 'To try it' }, sees: /Sent for approval/ },
      { who: 'megan', presses: 'Reject', typing: { comment: 'Not before Christmas' }, sees: /Reject/ },
      { who: 'megan', presses: 'Reject', typing: { comment: 'Not before Christmas' }, sees: /Rejected/ },
      { who: 'alex', sees: /Rejected[\s\S]*Not before Christmas/ },
      { tenant: { enablementForTenant: true } },
      { writes: 0 },
    ],
  },
  {
    name: 'po slovensko: izklopi, oba dela, prebrano nazaj',
    locale: 'sl-SI',
    lines: [
      ...isOn.slice(0, 1),
      { who: 'alex', says: 'izklopi', sees: /Načrt[\s\S]*niti odkleniti računa: potrebujejo podporo/ },
      { tenant: { enablementForTenant: true } },
      { who: 'alex', presses: 'Pošlji v odobritev', typing: { reason: 'Prehajamo na drug izdelek' }, sees: /Megan/ },
      { who: 'megan', says: 'živjo', sees: /Odjemalec na strežniku[\s\S]*Sinhronizirani uporabniki gesla v oblaku/ },
      { who: 'megan', presses: 'Odobri', sees: /Odobr/ },
      { who: 'alex', sees: /[Kk]orak 1 od 8/ },
      { who: 'alex', presses: 'Naprej', times: 5, sees: /[Kk]orak 6 od 8[\s\S]*Počistite \*\*Password writeback\*\*/ },
      { who: 'alex', presses: 'Naprej', typing: { confirmed: 'true' }, sees: /[Kk]orak 7 od 8/ },
      { happens: 'disconnect' },
      { who: 'alex', presses: 'Naprej', times: 2, sees: /^Končano\. Povratno zapisovanje gesel je izklopljeno/ },
      { who: 'alex', presses: 'Znova vklopi', sees: /Načrt/ },
    ],
  },
  {
    name: 'on cloud sync’s route the command is run with -Enable $false, and its box reads off',
    lines: [
      { happens: 'scenario', name: 'cloud-sync' },
      { happens: 'cloud-sync', is: { passwordWriteback: true } },
      { happens: 'portal', settings: { enablementForTenant: true, cloudProvisioningEnablementForTenant: true } },
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'turn writeback off', sees: /The plan[\s\S]*help desk/ },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'We close the office' },
        sees: /Sent for approval/,
      },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 1[\s\S]*-Enable \$false/ },
      { happens: 'cloud-sync', is: { passwordWriteback: false } },
      { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Server half: off, read/ },
      { who: 'alex', presses: 'Apply for me', sees: /^Done\. Password writeback is off/ },
    ],
  },
  {
    name: 'a half that is named is the half of the plan, and the unlock alone is no wish to turn writeback off',
    lines: [
      ...isOn,
      { who: 'alex', says: 'turn off the portal half', sees: /^The plan/, inputs: { only: 'sspr' } },
      { who: 'alex', says: 'turn writeback off on the server only', sees: /^The plan/, inputs: { only: 'connect' } },
      { who: 'alex', says: 'disable it', sees: /^The plan/, inputs: { only: 'both' } },
      { who: 'alex', says: 'disabel pasword writeback', sees: /^The plan/, inputs: { only: 'both' } },
      { who: 'alex', says: 'turn off account unlock', sees: /^Account unlock alone is switched off in the portal/ },
      { who: 'alex', says: 'can you turn it off?', sees: /^How to turn it off again/ },
      { who: 'alex', says: 'is it off?', sees: /^No\. Password writeback is on/ },
      { who: 'alex', says: 'who switched it off?', sees: /switched it on/ },
      { who: 'alex', says: "don't turn it off", sees: /^I can't answer that/ },
      { who: 'alex', says: 'what do users lose if I turn it off?', sees: /can’t reset their password in the cloud/ },
      { who: 'megan', says: 'turn it off', sees: /^How to turn it off again\nAn admin tells me/ },
      { tenant: { enablementForTenant: true } },
      { writes: 0 },
    ],
  },
  {
    name: 'an open change of the one kind stands before the other, and says which it is',
    lines: [
      ...sent('both').slice(0, -1),
      { who: 'alex', says: 'is it on?', sees: /There is an open change by Alex Novak \(Turn off password writeback\)/ },
      {
        who: 'alex',
        says: 'set it up',
        sees: /^A change by \*\*Alex Novak\*\* is open \(Turn off password writeback\)/,
      },
      { who: 'alex', says: 'turn it off', sees: /Sent for approval/ },
      { who: 'alex', says: 'what changes for users?', sees: /Synced users lose password reset/ },
      { who: 'megan', says: 'approvals', sees: /asks to turn off password writeback/ },
    ],
  },
  {
    name: 'nothing can be read: events of before end nothing, and a test that is refused does',
    lines: [
      ...sent('both'),
      ...unticked.slice(0, -1),
      { who: 'alex', presses: 'Next', times: 2, sees: /The two portal settings/ },
      { happens: 'fault', fault: { path: '/api', kind: '503' } },
      { who: 'alex', presses: "I'll do it in the portal", sees: /Clear \*\*Write back passwords to your on-premises/ },
      { who: 'alex', presses: 'Check now', sees: /Reported, not yet verified[\s\S]*a test reset refused/ },
      {
        who: 'alex',
        says: 'Log Name: Application\nSource: PasswordResetService\nDate: 2026-01-05T10:00:00Z\nEvent ID: 31013\nOffboardingEventSuccess',
        sees: /^That ends nothing yet/,
      },
      { who: 'alex', says: 'continue', sees: /Reported, not yet verified/ },
      { who: 'alex', presses: 'Test writeback', sees: /own reset is refused because writeback isn't enabled/ },
      { who: 'alex', presses: 'Start the test', typing: { user: 'Adele Vance' }, sees: /^Test with Adele Vance/ },
      { happens: 'disconnect' },
      { happens: 'reset', of: 'adele', by: 'self' },
      { who: 'alex', presses: 'Check now', sees: /^Off, by the log[\s\S]*a reset was refused/ },
      { who: 'alex', says: 'history', sees: /off, by a test that was refused/ },
    ],
  },
  {
    name: 'po slovensko: nič se ne da prebrati, prilepljeni dogodek 31013 pa pove',
    locale: 'sl-SI',
    lines: [
      ...isOn.slice(0, 1),
      { who: 'alex', says: 'izklopi samo strežniški del', sees: /^Načrt/, inputs: { only: 'connect' } },
      { who: 'alex', presses: 'Pošlji v odobritev', typing: { reason: 'Strežnik ugasnemo' }, sees: /Megan/ },
      { who: 'megan', says: 'odobritve', sees: /predlaga izklop povratnega zapisovanja gesel/ },
      { who: 'megan', presses: 'Odobri', sees: /Odobr/ },
      { who: 'alex', sees: /[Kk]orak 1 od 8/ },
      { happens: 'fault', fault: { path: '/api', kind: '503' } },
      { who: 'alex', presses: 'Naprej', times: 5, sees: /[Kk]orak 6 od 8/ },
      { who: 'alex', presses: 'Naprej', typing: { confirmed: 'true' }, sees: /[Kk]orak 7 od 8/ },
      { who: 'alex', presses: 'Naprej', times: 2, sees: /Preveri zdaj/ },
      {
        who: 'alex',
        says: `Source: PasswordResetService\nDate: ${ITS_OWN_TIME}\nEvent ID: 31013\nComputer: SRV01.fabrikam.com\nOffboardingEventSuccess`,
        sees: /^To ne zaključi ničesar[\s\S]*srv01\.fabrikam\.com/,
      },
      {
        who: 'alex',
        says: `Source: PasswordResetService\nDate: ${ITS_OWN_TIME}\nEvent ID: 31013\nComputer: SRV01.practice.example\nOffboardingEventSuccess`,
        sees: /^Izklopljeno po prilepljenem dogodku[\s\S]*Prilepljeno[\s\S]*prilepil\(a\) Alex Novak/,
      },
      { happens: 'fault', fault: {} },
      { who: 'alex', presses: 'Znova vklopi', sees: /^Načrt[\s\S]*Zato ni preskočen noben korak/ },
      { who: 'alex', says: 'kdo ga je izklopil?', sees: /izklopil\(a\)/ },
      { who: 'alex', says: 'ne izklopi ga', sees: /./, seesNot: /^Načrt/ },
    ],
  },
];
