import { people } from '../../sandbox/people.ts';
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
      ...toRequest,
      { who: 'alex', says: 'settings', sees: /Three people[\s\S]*requester, approver and applier differ/ },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      {
        who: 'alex',
        sees: /Approved and under way[\s\S]*You asked for it, so a colleague with the role carries it out/,
        buttons: ['Cancel change'],
      },
      { who: 'alex', says: 'can I apply it now?', sees: /^No[\s\S]*a third one does it/ },
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
