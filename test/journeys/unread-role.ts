import { approversGroupId } from '../../sandbox/people.ts';
import { type Journey, type Line, toApply, toPlan, toRequest, toSteps } from './journey.ts';

/** What the settings' card offers to whoever may take each of the three ways. */
const EVERY_WAY = [
  'Check now',
  'Apply for me',
  'Give me the command',
  "I'll do it in the portal",
  'Back',
  'Cancel change',
];

const ROLE = '/v1.0/me/transitiveMemberOf';
const roleAnswers = (kind: string, more: Readonly<Record<string, unknown>> = {}): Line => ({
  happens: 'fault',
  fault: { path: ROLE, kind, ...more },
});
const mended: Line = { happens: 'fault', fault: {} };
const lapse: Line = { happens: 'roles', of: 'alex', roles: [] };
const activate: Line = { happens: 'roles', of: 'alex', roles: ['Hybrid Identity Administrator'] };
/** Henrietta of the help desk holds no role; Grady holds one and is no approver here. */
const arrives = (who: 'henrietta' | 'grady'): Line => ({ who, installs: true, sees: /Writeback Pilot/ });

/** What someone without a role sees of another's change while their role can't be read: when to try again, and no button of it. */
const strangers = (kind: string, says: RegExp, more: Readonly<Record<string, unknown>> = {}): Journey => ({
  name: `${kind} ${JSON.stringify(more)}: someone without a role takes over, ends and starts nothing`,
  lines: [
    ...toApply,
    arrives('henrietta'),
    roleAnswers(kind, more),
    { who: 'henrietta', says: 'continue', sees: says, buttons: ['Go on', 'Is writeback on?', 'Help'] },
    { who: 'henrietta', presses: 'Go on', sees: says, buttons: ['Go on', 'Is writeback on?', 'Help'] },
    { who: 'henrietta', says: 'test writeback', sees: kind === '403' ? /reset/ : says },
    { who: 'henrietta', says: 'cancel', seesNot: /Cancel this change\?/ },
    mended,
    {
      who: 'henrietta',
      says: 'continue',
      sees: /This needs Global/,
      buttons: ['Activate the role', 'Go on', 'Is writeback on?', 'Help'],
    },
    { who: 'alex', says: 'continue', sees: /The two portal settings/ },
    { writes: 0 },
  ],
});

export const UNREAD: readonly Journey[] = [
  strangers(
    '429',
    /^I couldn't read your role, because the service asked me to slow down\. Nothing was decided\. Try again in 30 seconds/,
    {
      retryAfter: 30,
    },
  ),
  strangers(
    '429',
    /^I couldn't read your role, because the service asked me to slow down\. Nothing was decided\. Wait a minute/,
  ),
  strangers(
    '503',
    /^I couldn't read your role, because the service didn't answer\. Nothing was decided\. Ask again in a few minutes/,
  ),
  strangers('500', /^I couldn't read your role, because the service didn't answer\. Nothing was decided/),
  strangers('drop', /^I couldn't read your role, because the service didn't answer\. Nothing was decided/),
  strangers(
    '403',
    /^I couldn't read your role, because consent for this reading is missing\. So you may go on with a change of your own/,
  ),
  {
    name: 'without the consent to read roles: a change of one’s own, in red before the approver, and never applied by the bot',
    lines: [
      roleAnswers('403'),
      ...toPlan,
      { who: 'alex', sees: /✗ \*\*Role not read\*\*/ },
      { who: 'alex', presses: 'Send for approval', typing: { reason: 'Resets' }, sees: /Sent for approval/ },
      {
        who: 'megan',
        sees: /Your approval, please[\s\S]*✗ \*\*Role not read\*\*[\s\S]*consent for this reading is missing/,
      },
      { who: 'megan', presses: 'Approve', sees: /Please tick this first[\s\S]*I approve in spite of: role not read/ },
      { who: 'megan', presses: 'Approve', typing: { inSpite: 'true' }, sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 8/ },
      { who: 'alex', presses: 'Next', times: 5, sees: /Step 6 of 8/ },
      { happens: 'connect' },
      { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
      {
        who: 'alex',
        presses: 'Next',
        times: 2,
        sees: /The two portal settings[\s\S]*consent for this reading is missing, so I can't apply this for you\. The other two ways are open/,
        seesNot: /switched off here/,
        buttons: ['Give me the command', "I'll do it in the portal", 'Go on', 'Back', 'Cancel change'],
      },
      mended,
      { who: 'alex', presses: 'Go on', sees: /The two portal settings/, seesNot: /couldn't read your role/ },
      { who: 'alex', presses: 'Apply for me', sees: /Done/ },
      { writes: 2 },
    ],
  },
  {
    name: 'seen as an operator: one’s own change goes on while the role can’t be read, Apply says when to try again',
    lines: [
      ...toSteps,
      roleAnswers('429', { retryAfter: 90 }),
      { who: 'alex', presses: 'Next', times: 5, sees: /Step 6 of 8/ },
      { happens: 'connect' },
      { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
      {
        who: 'alex',
        presses: 'Next',
        times: 2,
        sees: /so I can't apply this for you yet\. Try again in 2 minutes\. The other two ways are open/,
        buttons: ['Give me the command', "I'll do it in the portal", 'Go on', 'Back', 'Cancel change'],
      },
      arrives('grady'),
      mended,
      { who: 'grady', says: 'continue', sees: /The two portal settings/ },
      roleAnswers('429', { retryAfter: 90 }),
      {
        who: 'grady',
        presses: 'Give me the command',
        sees: /Nothing was decided\. Try again in 2 minutes/,
        buttons: ['Go on'],
      },
      mended,
      { who: 'grady', presses: 'Go on', sees: /The two portal settings/, seesNot: /Nothing was decided/ },
      { who: 'alex', presses: 'Go on', sees: /The two portal settings/, seesNot: /couldn't read your role/ },
      { writes: 0 },
    ],
  },
  {
    name: 'a role that has lapsed at Apply: activate it, go on, and press again',
    lines: [
      ...toApply,
      { happens: 'connect' },
      lapse,
      {
        who: 'alex',
        presses: 'Apply for me',
        sees: /The two portal settings[\s\S]*\nYour role isn't active\. This needs[\s\S]*My roles\*\*, then press \*\*Go on/,
        buttons: ['Activate the role', 'Go on'],
      },
      {
        who: 'alex',
        presses: 'Go on',
        sees: /Your role isn't active/,
        buttons: ['Activate the role', 'Go on'],
      },
      activate,
      { who: 'alex', presses: 'Go on', sees: /The two portal settings/, seesNot: /isn't active/ },
      { writes: 0 },
      { who: 'alex', presses: 'Apply for me', sees: /Done/ },
      { writes: 2 },
    ],
  },
  {
    name: 'a role that has lapsed at the plan and at a step: what was typed and ticked is there again',
    lines: [
      ...toPlan,
      lapse,
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'Resets must reach the office', ticket: 'CHG1', unlock: 'false' },
        sees: /The plan[\s\S]*Your role isn't active/,
        inputs: { reason: 'Resets must reach the office', ticket: 'CHG1', unlock: 'false' },
        buttons: ['Activate the role', 'Go on'],
      },
      activate,
      {
        who: 'alex',
        presses: 'Go on',
        sees: /The plan/,
        seesNot: /isn't active/,
        inputs: { reason: 'Resets must reach the office', ticket: 'CHG1', unlock: 'false' },
      },
      { who: 'alex', presses: 'Send for approval', sees: /Sent for approval/ },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 8/ },
      { who: 'alex', presses: 'Next', times: 5, sees: /Step 6 of 8/ },
      lapse,
      {
        who: 'alex',
        presses: 'Next',
        typing: { confirmed: 'true' },
        sees: /Step 6 of 8[\s\S]*Your role isn't active/,
        inputs: { confirmed: 'true' },
        buttons: ['Activate the role', 'Go on'],
      },
      activate,
      { who: 'alex', presses: 'Go on', sees: /Step 6 of 8/, seesNot: /isn't active/, inputs: { confirmed: 'true' } },
      { who: 'alex', presses: 'Next', sees: /Step 7 of 8/ },
    ],
  },
  {
    name: 'a second factor that is wanted at a step: sign in, go on, the same step',
    lines: [
      ...toRequest,
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 8/ },
      roleAnswers('401', { claims: true }),
      { who: 'alex', presses: 'Next', sees: /Step 2 of 8/ },
      { who: 'grady', says: 'continue', sees: /^Microsoft wants one more proof/ },
      mended,
      { who: 'alex', presses: 'Next', sees: /Step 3 of 8/ },
    ],
  },
  {
    name: 'a group of approvers that can’t be read: when to try again, and what was typed is there again',
    env: { APPROVERS: `group:${approversGroupId}` },
    lines: [
      ...toRequest,
      { happens: 'fault', fault: { path: '/v1.0/me/checkMemberGroups', kind: '429', retryAfter: 120 } },
      {
        who: 'megan',
        presses: 'Approve',
        typing: { comment: 'After six' },
        sees: /I couldn't read whether you are in the group, because the service asked me to slow down\. Nothing was decided\. Try again in 2 minutes/,
        inputs: { comment: 'After six' },
        buttons: ['Go on'],
      },
      mended,
      { who: 'megan', presses: 'Go on', sees: /Your approval, please/, inputs: { comment: 'After six' } },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 8[\s\S]*After six/ },
    ],
  },
  {
    name: 'v slovenščini: vloga, ki ni aktivna, in vloga, ki je ni mogoče prebrati',
    locale: 'sl-SI',
    lines: [
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      { who: 'alex', presses: 'Začni nastavitev', sees: /Načrt/ },
      lapse,
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponastavitve' },
        sees: /Načrt[\s\S]*Vaša vloga ni aktivna\. Za to je potrebna/,
        inputs: { reason: 'Ponastavitve' },
        buttons: ['Aktiviraj vlogo', 'Nadaljuj'],
      },
      activate,
      { who: 'alex', presses: 'Nadaljuj', sees: /Načrt/, seesNot: /ni aktivna/, inputs: { reason: 'Ponastavitve' } },
      { who: 'alex', presses: 'Pošlji v odobritev', sees: /Poslano v odobritev/ },
      { who: 'megan', presses: 'Odobri', sees: /Odobreno/ },
      { who: 'alex', sees: /Korak 1 od 8/ },
      arrives('henrietta'),
      roleAnswers('429', { retryAfter: 30 }),
      {
        who: 'henrietta',
        says: 'nadaljuj',
        sees: /^Vaše vloge nisem mogel prebrati, ker me je storitev prosila, naj upočasnim\. Odločeno ni bilo nič\. Poskusite znova čez 30 sekund/,
        buttons: ['Nadaljuj', 'Je writeback vklopljen?', 'Pomoč'],
      },
    ],
  },
  {
    name: 'a lapsed role answers “why can’t I apply?”, with what mends it, and nobody is told to look for a cause',
    lines: [
      ...toApply,
      {
        who: 'alex',
        says: 'may I apply now?',
        sees: /^Yes: press \*\*Apply for me\*\* here/,
        buttons: EVERY_WAY,
      },
      lapse,
      {
        who: 'alex',
        says: "why can't I apply?",
        sees: /^Your role isn't active/,
        seesNot: /Cause 1/,
        buttons: ['Activate the role', 'Go on', 'Is writeback on?', 'Help'],
      },
      { who: 'alex', says: 'zakaj ne morem nastaviti?', sees: /^Vaša vloga ni aktivna/, seesNot: /Vzrok 1/ },
      { who: 'alex', says: 'english', sees: /English/ },
      { who: 'alex', says: "why can't I apply?", sees: /^Your role isn't active/ },
      activate,
      { who: 'alex', presses: 'Go on', sees: /^The portal half/ },
      {
        who: 'alex',
        says: "why can't I apply?",
        sees: /^Press \*\*Apply for me\*\* here/,
        buttons: EVERY_WAY,
      },
      { writes: 0 },
    ],
  },
];
