import { people } from '../../sandbox/people.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { type Journey, toPlan, toRequest } from './journey.ts';

const policy = {
  breakGlass: true,
  approvers: [`user:${people.megan.id}`],
  auditors: [`user:${people.audrey.id}`],
};

const inTwoDays = {
  slotDay: new Date(Date.now() + 2 * 24 * 60 * 60_000).toISOString().slice(0, 10),
  slotFrom: '10:00',
  slotTo: '12:00',
  slotZone: 'UTC',
};

const JOURNEYS: readonly Journey[] = [
  {
    name: 'an emergency goes on without approval, everybody hears of it, and nothing else begins before its review',
    policy,
    lines: [
      { who: 'audrey', installs: true, sees: /Writeback Pilot/ },
      { who: 'patti', says: 'this is an emergency', sees: /There is no request that waits for approval/ },
      ...toRequest,
      { who: 'alex', says: 'settings', sees: /In an emergency[\s\S]*an approver reviews it/ },
      {
        who: 'audrey',
        says: 'kaj je nujni primer?',
        sees: /^Nujni primer gre naprej brez odobritve[\s\S]*Za izvedbo imate 8 ur/,
      },
      {
        who: 'audrey',
        says: 'what is break glass?',
        sees: /^An emergency goes on without approval[\s\S]*say “emergency”[\s\S]*told at that moment[\s\S]*for 8 hours/,
      },
      { who: 'alex', says: 'who skipped the approval?', sees: /^Nobody went on without approval/ },
      { who: 'alex', says: 'is anything owed?', sees: /^There was no emergency/ },
      {
        who: 'audrey',
        says: 'can we skip the approval?',
        sees: /^No: only an admin with a role for it[\s\S]*It waits for \W*Megan Bowen/,
      },
      {
        who: 'alex',
        says: 'ali lahko izpustimo odobritev?',
        sees: /^Nujni primer: nadaljujem brez odobritve\?/,
        buttons: ['Nujni primer: brez odobritve', 'Pusti, kot je'],
      },
      { who: 'alex', says: "break the glass, we can't wait", sees: /^Emergency: go on without approval\?/ },
      {
        who: 'alex',
        says: 'emergency: apply it without approval',
        sees: /^Emergency: go on without approval\?[\s\S]*told at that moment[\s\S]*No other change begins/,
        buttons: ['Emergency: without approval', 'Keep it'],
      },
      { who: 'alex', presses: 'Emergency: without approval', sees: /Please give a reason|reason/ },
      {
        who: 'alex',
        presses: 'Emergency: without approval',
        typing: { reason: 'Forty people are locked out' },
        sees: /Step 1 of 8[\s\S]*nobody approved this[\s\S]*Forty people are locked out[\s\S]*No approval: an emergency/,
      },
      { who: 'megan', sees: /^Emergency: under way without approval[\s\S]*Alex Novak let it go on[\s\S]*Forty people/ },
      { who: 'audrey', sees: /^Emergency: under way without approval[\s\S]*Forty people are locked out/ },
      { who: 'alex', says: 'was it approved?', sees: /^No[\s\S]*without approval, in an emergency/ },
      {
        who: 'audrey',
        says: 'who skipped the approval?',
        sees: /^\W*Emergency: nobody approved this\.\W* Alex Novak let it go on[\s\S]*Forty people are locked out[\s\S]*It is still under way/,
        seesNot: /Nobody/,
      },
      { who: 'megan', says: 'who has to approve?', sees: /Alex Novak\W* let it go on without approval/ },
      {
        who: 'alex',
        says: 'kdo je šel naprej brez odobritve?',
        sees: /^\W*Nujni primer: tega ni odobril nihče[\s\S]*Alex/,
      },
      { who: 'alex', says: 'was the emergency reviewed?', sees: /^No, not yet\. It is still under way/ },
      { who: 'alex', says: 'continue', sees: /Step 1 of 8/ },
      { who: 'alex', presses: 'Next', times: 5, sees: /Step 6 of 8/ },
      { happens: 'connect' },
      { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
      { who: 'alex', presses: 'Next', times: 2, sees: /The two portal settings/ },
      {
        who: 'alex',
        presses: 'Apply for me',
        sees: /^Done\.[\s\S]*It isn’t reviewed yet[\s\S]*Approved by:\W* nobody: Alex Novak/,
      },
      { writes: 2 },
      {
        who: 'alex',
        says: 'turn it off',
        sees: /went on without approval \W*Alex Novak\W* and isn't reviewed yet/,
      },
      {
        who: 'alex',
        says: "why can't I start?",
        sees: /^The change before went on without approval/,
        buttons: ['Waiting requests'],
      },
      {
        who: 'alex',
        says: 'is writeback on?',
        sees: /Alex Novak\W* and isn't reviewed yet, so no other one begins/,
      },
      { who: 'alex', says: 'approvals', sees: /Nothing waits[\s\S]*isn't reviewed yet/ },
      {
        who: 'alex',
        says: 'was the emergency reviewed?',
        sees: /^No, not yet\. It isn’t reviewed yet[\s\S]*Who may review it: \W*Megan Bowen/,
      },
      { who: 'megan', sees: /^Done\.[\s\S]*isn’t reviewed yet/ },
      { who: 'megan', says: 'approvals', sees: /isn’t reviewed yet/ },
      {
        who: 'megan',
        presses: 'Review',
        sees: /^Review of an emergency[\s\S]*Was that justified\?/,
        buttons: ['Review', 'Keep it'],
      },
      { who: 'megan', presses: 'Review', typing: { comment: 'Ticket and log agree' }, sees: /Choose a verdict/ },
      {
        who: 'megan',
        presses: 'Review',
        typing: { comment: 'Ticket and log agree', verdict: 'justified' },
        sees: /Reviewed by Megan Bowen[\s\S]*it was justified[\s\S]*Ticket and log agree/,
      },
      { who: 'alex', sees: /Reviewed by Megan Bowen/ },
      {
        who: 'alex',
        says: 'was the emergency reviewed?',
        sees: /^Yes\. Reviewed by Megan Bowen[\s\S]*it was justified/,
      },
      {
        who: 'megan',
        says: 'history',
        sees: /Megan Bowen\W*reviewed the emergency: It was justified[\s\S]*let it go on without approval, in an emergency: “Forty people/,
      },
    ],
  },
  {
    name: 'tudi po slovensko, in pregled pride na vrsto tudi po preklicu',
    locale: 'sl-SI',
    policy,
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
      { who: 'megan', says: 'nujni primer', sees: /potrebna vloga/ },
      { who: 'alex', says: 'nujno je, izvedi brez odobritve', sees: /^Nujni primer: nadaljujem brez odobritve\?/ },
      {
        who: 'alex',
        presses: 'Nujni primer: brez odobritve',
        typing: { reason: 'Štirideset ljudi je zaklenjenih' },
        sees: /Korak 1 od 8[\s\S]*tega ni odobril nihče[\s\S]*Štirideset ljudi/,
      },
      { who: 'megan', sees: /^Nujni primer: poteka brez odobritve[\s\S]*Štirideset ljudi/ },
      { who: 'alex', says: 'prekliči', sees: /preklicati[\s\S]*šele po pregledu/ },
      { who: 'alex', presses: 'Prekliči spremembo', sees: /Ni še pregledano/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      {
        who: 'alex',
        presses: 'Začni nastavitev',
        sees: /Prejšnja sprememba je šla naprej brez odobritve \W*Alex Novak/,
      },
      { who: 'alex', says: 'zakaj ne morem začeti?', sees: /^Prejšnja sprememba je šla naprej brez odobritve/ },
      {
        who: 'alex',
        says: 'je nujni primer pregledan?',
        sees: /^Ne, še ne\. Ni še pregledano[\s\S]*Pregleda jo lahko: \W*Megan/,
      },
      { who: 'alex', says: 'odobritve', sees: /še ni pregledana, zato se druga ne začne/ },
      { who: 'alex', says: 'je writeback vklopljen?', sees: /še ni pregledana, zato se druga ne začne/ },
      { who: 'megan', says: 'odobritve', sees: /Ni še pregledano/ },
      { who: 'megan', presses: 'Pregled', sees: /^Pregled nujnega primera/ },
      {
        who: 'megan',
        presses: 'Pregled',
        typing: { comment: 'Lahko bi počakalo', verdict: 'unjustified' },
        sees: /ni bilo upravičeno[\s\S]*Lahko bi počakalo/,
      },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      { who: 'alex', presses: 'Začni nastavitev', sees: /Načrt/ },
    ],
  },
  {
    name: 'an appointed time holds in an emergency, until whoever asked for the change takes it away',
    policy,
    lines: [
      ...toPlan,
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'At night', ...inTwoDays },
        sees: /Sent for approval[\s\S]*Appointed time/,
      },
      {
        who: 'alex',
        says: 'emergency',
        sees: /^The appointed time holds in an emergency too, and begins on .*move it or take it away first/,
      },
      {
        who: 'patti',
        says: 'nujni primer',
        sees: /^Dogovorjeni čas velja tudi v nujnem primeru in se začne .*prestavi ali umakne/,
      },
      { who: 'alex', says: 'move the appointment', sees: /Another time/ },
      {
        who: 'alex',
        presses: 'Ask for this time',
        typing: { slotDay: '', slotFrom: '', slotTo: '' },
        sees: /your approvers are asked anew/,
      },
      { who: 'alex', says: 'emergency', sees: /^Emergency: go on without approval\?/ },
    ],
  },
];

describe('break-glass', () => {
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
