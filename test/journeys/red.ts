import { people } from '../../sandbox/people.ts';
import { type Journey, type Line, toApply, toPlan } from './journey.ts';

const ON = { passwordWritebackSupported: true, enablementForTenant: true, accountUnlockEnabled: true };
const CHANNEL = { kind: 'channel', id: '19:8c2e5f9b41d74a0e9d3c6b7a10f5e284@thread.tacv2' } as const;
const scene = (name: string): Line => ({ happens: 'scenario', name });
const connect: Line = { happens: 'connect' };

const NOBODY =
  /✗ \*\*In the way:\*\* Self-service reset is on for nobody\.\nSet \*\*Password reset > Properties\*\* to Selected or All/;
const NO_LICENCE = /✗ \*\*In the way:\*\* No Entra ID P1 or P2 was found\.\nAssign Entra ID P1 or P2/;

const send = (sees: RegExp): Line => ({
  who: 'alex',
  presses: 'Send for approval',
  typing: { reason: 'Resets must reach the office' },
  sees,
});
const tick = { inSpite: 'true' } as const;

const toSettings: readonly Line[] = [
  { who: 'alex', sees: /Step 1 of 8/ },
  { who: 'alex', presses: 'Next', times: 5, sees: /Step 6 of 8/ },
  { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
  connect,
  { who: 'alex', presses: 'Next', times: 2, sees: /The two portal settings/ },
];

const toDone: readonly Line[] = [
  { who: 'alex', presses: 'Apply for me', sees: /Applying now|^Done/ },
  { who: 'alex', sees: /^Done/ },
  { tenant: ON },
];

/** What stands in the way, on every card of the change; and what turns red once it is approved. */
export const RED: readonly Journey[] = [
  {
    name: 'a reset scope of nobody: red on the plan and the request with how to mend it, ticked by the approver, on the trail to the end',
    lines: [
      scene('sspr-off'),
      ...toPlan,
      { who: 'alex', sees: NOBODY },
      { who: 'alex', sees: /Undo\nClear the portal boxes\nTakes\nAbout 21 minutes \(my estimate\)/ },
      send(/^Sent for approval[\s\S]*✗ \*\*In the way:\*\* Self-service reset is on for nobody/),
      { who: 'megan', sees: /^Your approval, please[\s\S]*✗ \*\*In the way:\*\* Self-service reset is on for nobody/ },
      {
        who: 'megan',
        presses: 'Approve',
        sees: /^Your approval, please[\s\S]*Please tick this first, or have it mended\.\nYour tick \(required\)\nI approve in spite of: reset on for nobody/,
      },
      { who: 'megan', presses: 'Approve', typing: { ...tick, comment: 'It is opened on Monday' }, sees: /^Approved/ },
      { who: 'megan', sees: /Approved by Megan Bowen, just now\.\nIn spite of: reset on for nobody\./ },
      { who: 'alex', sees: /Step 1 of 8[\s\S]*In spite of: reset on for nobody/ },
      ...toSettings,
      ...toDone,
      { writes: 2 },
      { who: 'alex', sees: /Approved by\nMegan Bowen, .*, in spite of: reset on for nobody/ },
      { who: 'alex', says: 'history', sees: /approved, in spite of: reset on for nobody: “It is opened on Monday”/ },
    ],
  },
  {
    name: 'a green plan asks for no tick; what turned red before the apply goes back to the approver, with the steps done',
    lines: [
      ...toApply,
      scene('sspr-off'),
      connect,
      { who: 'megan', keeps: true },
      { who: 'alex', presses: 'Apply for me', sees: /Applying now|^Back for approval/ },
      {
        who: 'alex',
        sees: /^Back for approval\nMore has come in the way[\s\S]*What is done stays done[\s\S]*✗ \*\*New in the way:\*\* Self-service reset is on for nobody\.\nSet \*\*Password reset > Properties\*\*/,
      },
      { writes: 0 },
      {
        who: 'megan',
        sees: /^Your approval again, please\nIn Alex Novak's change more has come in the way[\s\S]*✗ \*\*New in the way:\*\* Self-service reset is on for nobody/,
      },
      { who: 'megan', presses: 'Approve', sees: /Please tick this first/ },
      { who: 'megan', presses: 'Approve', typing: tick, sees: /^Approved/ },
      { who: 'alex', sees: /The two portal settings/, seesNot: /Step \d of 8/ },
      ...toDone,
      { writes: 2 },
      {
        who: 'alex',
        says: 'history',
        sees: /was stopped before the settings, since more is in the way: reset on for nobody/,
      },
    ],
  },
  {
    name: 'the command and the portal are not shown before what turned red is approved; a rejection then says what stays',
    lines: [
      ...toApply,
      scene('sync-stale'),
      connect,
      {
        who: 'alex',
        presses: 'Give me the command',
        sees: /^Back for approval[\s\S]*New in the way/,
        seesNot: /az rest/,
      },
      { who: 'megan', sees: /^Your approval again, please[\s\S]*Directory sync is on, but last ran/ },
      { who: 'megan', presses: 'Reject', sees: /^Reject this request/ },
      {
        who: 'megan',
        presses: 'Reject',
        typing: { comment: 'Mend the sync first' },
        sees: /^Rejected/,
      },
      { who: 'alex', sees: /^Rejected\nMegan Bowen rejected going on with this change\. What was done by then stays/ },
      { writes: 0 },
    ],
  },
  {
    name: 'what was approved in spite of it, what is mended and what can’t be read stop nothing',
    lines: [
      scene('sspr-off'),
      ...toPlan,
      send(/^Sent/),
      { who: 'megan', presses: 'Approve', typing: tick, sees: /^Approved/ },
      ...toSettings,
      { who: 'alex', presses: 'Give me the command', sees: /az rest/ },
      { who: 'alex', presses: 'Back', sees: /The two portal settings/ },
      scene('fresh'),
      connect,
      { who: 'alex', presses: "I'll do it in the portal", sees: /In the portal, step by step/ },
      { who: 'alex', presses: 'Back', sees: /The two portal settings/ },
      scene('sync-stale'),
      connect,
      { happens: 'fault', fault: { path: '/v1.0/organization', kind: '503' } },
      { who: 'alex', presses: 'Give me the command', sees: /az rest/ },
      { happens: 'fault', fault: {} },
    ],
  },
  {
    name: 'what is mended before the plan is sent is red on no request',
    lines: [
      scene('no-license'),
      ...toPlan,
      { who: 'alex', sees: NO_LICENCE },
      scene('fresh'),
      send(/^Sent for approval[\s\S]*Also read just now: \d fine/),
      { who: 'megan', sees: /^Your approval, please/, seesNot: /In the way|in spite/ },
      { who: 'megan', presses: 'Approve', sees: /^Approved/, seesNot: /In spite/ },
    ],
  },
  {
    name: 'in a channel no reading is shown and no tick taken: a red request is decided in the personal chat',
    lines: [
      scene('no-license'),
      ...toPlan,
      send(/^Sent/),
      {
        who: 'megan',
        in: CHANNEL,
        says: 'approvals',
        sees: /shown in our personal chat alone\. Please decide there/,
        seesNot: /P1|licen/i,
        buttons: ['Show all', 'Show less', 'Reject'],
      },
    ],
  },
  {
    name: 'a lone admin ticks what is red themself, and once more where more turns red',
    env: { LONE_ADMIN: 'yes', APPROVERS: `user:${people.alex.id}` },
    lines: [
      scene('sspr-off'),
      ...toPlan,
      send(/^The plan[\s\S]*Please tick this first[\s\S]*I go on in spite of: reset on for nobody/),
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'Resets must reach the office', ...tick },
        sees: /Step 1 of 8[\s\S]*lets a lone admin go on\.\nIn spite of: reset on for nobody/,
      },
      ...toSettings,
      scene('sync-stale'),
      connect,
      { who: 'alex', presses: 'Apply for me', sees: /Applying now|New in the way/ },
      {
        who: 'alex',
        sees: /The two portal settings[\s\S]*More has come in the way[\s\S]*✗ \*\*New in the way:\*\* Directory sync is on, but last ran[\s\S]*I go on in spite of: directory sync off or late/,
      },
      { writes: 0 },
      { who: 'alex', presses: 'Apply for me', sees: /Please tick this first/ },
      { who: 'alex', presses: 'Apply for me', typing: tick, sees: /Applying now|^Done/ },
      { who: 'alex', sees: /^Done/ },
      { writes: 2 },
    ],
  },
  {
    name: 'po slovensko: ovira v načrtu in v zahtevi, nova ovira pred nastavitvami',
    locale: 'sl-SI',
    lines: [
      scene('no-license'),
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      {
        who: 'alex',
        presses: 'Začni nastavitev',
        sees: /^Načrt[\s\S]*✗ \*\*Ovira:\*\* Licence Entra ID P1 ali P2 ni\.\nVsem, ki bodo to uporabljali/,
      },
      { who: 'alex', presses: 'Pošlji v odobritev', typing: { reason: 'Gesla morajo v pisarno' }, sees: /^Poslano/ },
      { who: 'megan', sees: /^Prosim za vašo odobritev[\s\S]*✗ \*\*Ovira:\*\* Licence Entra ID P1 ali P2 ni/ },
      { who: 'megan', presses: 'Odobri', sees: /To najprej označite[\s\S]*Odobravam, čeprav ni uporabne licence/ },
      {
        who: 'megan',
        presses: 'Odobri',
        typing: tick,
        sees: /^Odobreno[\s\S]*Kljub temu da ni uporabne licence P1 ali P2\./,
      },
      { who: 'alex', sees: /Korak 1 od 8/ },
      { who: 'alex', presses: 'Naprej', times: 5, sees: /Korak 6 od 8/ },
      { who: 'alex', presses: 'Naprej', typing: { confirmed: 'true' }, sees: /Korak 7 od 8/ },
      { who: 'alex', presses: 'Naprej', times: 2, sees: /Portal · Skrbniško|portalu|nastavitvi/i },
      scene('sspr-off'),
      connect,
      { who: 'alex', presses: 'Sam(a) v portalu', sees: /^Znova v odobritvi\nNa poti je nova ovira/ },
      {
        who: 'megan',
        sees: /^Znova prosim za vašo odobritev[\s\S]*✗ \*\*Nova ovira:\*\* Samopostrežna ponastavitev gesla \(SSPR\) ni vklopljena za nikogar/,
      },
      { who: 'megan', presses: 'Odobri', typing: tick, sees: /^Odobreno/ },
      { who: 'alex', says: 'zgodovina', sees: /ustavljeno pred nastavitvami, ker je na poti več ovir/ },
      { writes: 0 },
    ],
  },
];
