import { people } from '../../sandbox/people.ts';
import { zoneWhereItIs } from '../support/clock-ahead.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { type Journey, type Line, toRequest } from './journey.ts';

const approvers = [`user:${people.megan.id}`, `user:${people.grady.id}`];

const wizard: readonly Line[] = [
  { who: 'grady', says: 'continue', sees: /Step 1 of 8/ },
  { who: 'grady', presses: 'Next', times: 5, sees: /Step 6 of 8/ },
  { happens: 'connect' },
  { who: 'grady', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
  { who: 'grady', presses: 'Next', times: 2, sees: /The two portal settings/ },
];

const JOURNEYS: readonly Journey[] = [
  {
    name: 'a third person carries it out, whom neither requester nor approver may stand in for',
    policy: { threePeople: true, approvers },
    lines: [
      { who: 'grady', installs: true, sees: /Writeback Pilot/ },
      { who: 'grady', says: 'are we ready?', sees: /You are Global Administrator/ },
      ...toRequest,
      {
        who: 'alex',
        says: 'settings',
        sees: /Megan Bowen and Grady Archie[\s\S]*Three people[\s\S]*requester, approver and applier differ/,
      },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      {
        who: 'alex',
        sees: /Approved and under way[\s\S]*You asked for it, so a colleague with the role carries it out/,
        buttons: ['Cancel change'],
      },
      {
        who: 'grady',
        sees: /here requester, approver and applier are three people\. You have the role[\s\S]*Step 1 of 8|Step 1 of 8[\s\S]*You have the role/,
      },
      {
        who: 'alex',
        says: 'can I apply it now?',
        sees: /^No\. You asked for this change, so someone else carries it out/,
      },
      {
        who: 'alex',
        says: 'zakaj ne morem naprej?',
        sees: /^To spremembo ste predlagali vi|^Spremembo ste predlagali vi/,
      },
      { who: 'alex', says: 'who is it waiting for?', sees: /A third person, neither requester nor approver/ },
      { who: 'alex', says: 'continue', sees: /writes? “continue” to me/, buttons: ['Cancel change'] },
      ...wizard,
      { who: 'alex', says: 'continue', sees: /You asked for it/, buttons: ['Cancel change'] },
      { who: 'grady', presses: 'Apply for me', sees: /^Done\. Password writeback is on/ },
      { who: 'alex', sees: /^Done\. Password writeback is on/ },
      { writes: 2 },
    ],
  },
  {
    name: 'tudi po slovensko: kdor je odobril, ne izvede, čeprav ima vlogo',
    locale: 'sl-SI',
    policy: { threePeople: true, approvers },
    lines: [
      { who: 'grady', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      { who: 'alex', presses: 'Začni nastavitev', sees: /Načrt/ },
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponastavitve naj pridejo v pisarno' },
        sees: /Poslano v odobritev/,
      },
      { who: 'alex', says: 'nastavitve', sees: /Tri osebe[\s\S]*vsakič druga oseba/ },
      { who: 'grady', says: 'smo pripravljeni?', sees: /globalni skrbnik/ },
      { who: 'grady', says: 'odobritve', sees: /tri osebe: če odobrite vi, ne vem za nikogar drugega/ },
      {
        who: 'grady',
        presses: 'Odobri',
        sees: /Odobrili ste jo vi, zato jo izvede drug kolega/,
        buttons: ['Prekliči spremembo'],
      },
      { who: 'alex', sees: /Predlagali ste jo vi/, buttons: ['Prekliči spremembo'] },
      { who: 'grady', says: 'nadaljuj', sees: /Odobrili ste jo vi/, buttons: ['Prekliči spremembo'] },
      { who: 'patti', says: 'nadaljuj', sees: /Korak 1 od 8/ },
      { writes: 0 },
    ],
  },
  {
    name: 'a rejection may go without a word where the policy says so',
    policy: { rejectNeedsComment: false },
    lines: [
      ...toRequest,
      { who: 'megan', says: 'settings', sees: /A rejection[\s\S]*may go without a word/ },
      { who: 'megan', says: 'approvals', sees: /Your approval, please/ },
      { who: 'megan', presses: 'Reject', sees: /Reject this request\?[\s\S]*/ },
      { who: 'megan', presses: 'Reject', sees: /Rejected/ },
      { who: 'alex', sees: /Rejected/ },
      { who: 'alex', says: 'why was it rejected?', sees: /Megan/ },
    ],
  },
  {
    name: '“remind her” reaches the approver once, with the request, and is refused kindly the second time and to others',
    policy: { remindAfterHours: 4, escalateAfterHours: 8, escalationApprovers: [`user:${people.grady.id}`] },
    lines: [
      { who: 'grady', installs: true, sees: /Writeback Pilot/ },
      ...toRequest,
      {
        who: 'alex',
        says: 'settings',
        sees: /A reminder[\s\S]*once, after 4 hours[\s\S]*Asked too[\s\S]*Grady Archie, after 8 hours/,
      },
      { who: 'megan', says: 'help', zone: zoneWhereItIs(12), sees: /approvals/ },
      {
        who: 'alex',
        says: 'remidn her plese',
        sees: /Reminded: Megan Bowen/,
      },
      {
        who: 'megan',
        sees: /Alex Novak asks you to decide: this ends on [\s\S]*Resets must reach the office/,
        buttons: ['Show all', 'Show less', 'Approve', 'Reject', 'Ask'],
      },
      {
        who: 'alex',
        says: 'remind her again',
        sees: /They were reminded only lately, so I sent nothing[\s\S]*again from /,
      },
      { who: 'megan', says: 'remind her', sees: /Only whoever asked for this change can have its approvers reminded/ },
      { who: 'alex', says: 'who was reminded?', sees: /^They were reminded on [\s\S]*It went to \W*Megan Bowen/ },
      { who: 'alex', says: 'kdaj je bil poslan opomnik?', sees: /^Opomnik je bil poslan [\s\S]*Komu: \W*Megan Bowen/ },
      {
        who: 'alex',
        says: 'who is asked if nobody answers?',
        sees: /^If nobody decides, I ask \W*Grady Archie\W* too, on/,
      },
      {
        who: 'alex',
        says: 'can I skip the approval?',
        sees: /^No: by the policy here nothing goes on without approval[\s\S]*remind her/,
      },
      { who: 'grady', says: 'approvals', seesNot: /Approve/, sees: /Alex/ },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', says: 'remind her', sees: /Approved by Megan|Step 1 of 8|approved/i, seesNot: /Reminded:/ },
    ],
  },
  {
    name: 'tudi po slovensko: »opomni jo«',
    locale: 'sl-SI',
    policy: { remindAfterHours: 1, escalateAfterHours: 2, escalationApprovers: [`user:${people.grady.id}`] },
    lines: [
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      { who: 'alex', presses: 'Začni nastavitev', sees: /Načrt/ },
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponastavitve naj pridejo v pisarno' },
        sees: /Poslano v odobritev/,
        buttons: ['Prikaži vse', 'Prikaži manj', 'Prekliči spremembo'],
      },
      { who: 'alex', says: 'nastavitve', sees: /enkrat, 1 ura po zahtevi[\s\S]*Grady.*, 2 uri po zahtevi/ },
      { who: 'megan', says: 'pomoč', zone: zoneWhereItIs(12), sees: /nastavitve/ },
      { who: 'alex', says: 'opomni jo', sees: /Opomnik poslan: Megan Bowen/ },
      { who: 'megan', sees: /Alex Novak vas prosi za odločitev/ },
      { who: 'alex', says: 'opomni jo še enkrat', sees: /Opomnik so dobili šele pred kratkim/ },
      { who: 'megan', says: 'opomni ga', sees: /Odobritelje lahko opomnim samo na željo predlagatelja/ },
    ],
  },
  {
    name: 'in z besedo, kjer pravila o tem molčijo',
    locale: 'sl-SI',
    policy: {},
    lines: [
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      { who: 'alex', presses: 'Začni nastavitev', sees: /Načrt/ },
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponastavitve naj pridejo v pisarno' },
        sees: /Poslano v odobritev/,
      },
      { who: 'megan', sees: /prosi|odobritev/ },
      { who: 'megan', presses: 'Zavrni', sees: /Želite zavrniti to zahtevo\?/ },
      { who: 'megan', presses: 'Zavrni', sees: /Najprej napišite sporočilo/ },
    ],
  },
];

describe('the policy', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  for (const journey of JOURNEYS)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });
});
