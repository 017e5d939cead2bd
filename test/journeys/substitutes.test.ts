import { people } from '../../sandbox/people.ts';
import { zoneWhereItIs } from '../support/clock-ahead.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { type Journey, toPlan } from './journey.ts';

const policy = {
  approvers: [`user:${people.megan.id}`, `user:${people.grady.id}`],
  substitutes: [`user:${people.patti.id}`, `user:${people.gus.id}`, `user:${people.grady.id}`],
};

const JOURNEYS: readonly Journey[] = [
  {
    name: 'an approver is away, and whoever approves for them is asked in their place',
    policy,
    lines: [
      { who: 'patti', installs: true, sees: /Writeback Pilot/ },
      { who: 'grady', installs: true, sees: /Writeback Pilot/ },
      ...toPlan,
      { who: 'alex', says: "I'm away till Friday, Patti approves for me", sees: /Only an approver can name/ },
      {
        who: 'megan',
        says: "I'm away till Friday",
        sees: /Who approves for you meanwhile\?[\s\S]*Patti Fernandez and Grady Archie/,
        seesNot: /Gus/,
      },
      { who: 'megan', says: 'Patti approves for me', sees: /Until when\?/ },
      { who: 'megan', says: "I'm away till Friday, Megan approves for me", sees: /That is you/ },
      {
        who: 'megan',
        says: "I'm away till Friday, Alex approves for me",
        sees: /Alex isn't among those[\s\S]*these may: Patti/,
      },
      { who: 'megan', says: "I'm away till Friday, Zebulon approves for me", sees: /I find nobody called Zebulon/ },
      { who: 'megan', says: "I'm away for 3 months, Patti approves for me", sees: /more than 60 days/ },
      { who: 'megan', says: "I'm away until yesterday, Patti approves for me", sees: /That time is over already/ },
      { who: 'megan', says: "I'm away till 2028, Patti approves for me", sees: /more than 60 days/ },
      { who: 'megan', says: "I'm away till 1 July 2027, Patti approves for me", sees: /more than 60 days/ },
      {
        who: 'megan',
        says: "I'm away till Friday, <at>Patti Fernandez</at> approves for me",
        sees: /^Patti Fernandez approves for you[\s\S]*Until [\s\S]*Requests and reminders go to Patti Fernandez/,
        buttons: ['I’m back', 'Waiting requests'],
      },
      { who: 'patti', sees: /^You approve for Megan Bowen/ },
      { who: 'grady', says: "I'm away till Friday, Megan approves for me", sees: /Megan isn't among those/ },
      {
        who: 'alex',
        says: 'who approves for Megan?',
        sees: /^Patti Fernandez approves for Megan Bowen[\s\S]*until /,
      },
      { who: 'alex', says: 'who covers for grady?', sees: /^Nobody approves for grady now/ },
      { who: 'alex', says: 'who is away?', sees: /^Patti Fernandez approves for Megan Bowen/ },
      { who: 'alex', says: 'settings', sees: /Away now[\s\S]*Megan Bowen\W+Patti Fernandez approves until / },
      { who: 'patti', says: 'who do I stand in for?', sees: /^You approve for Megan Bowen/ },
      { who: 'patti', says: 'Grady approves for me till Friday', sees: /can't be passed on/ },
      {
        who: 'alex',
        says: 'continue',
        sees: /The plan/,
      },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'Resets must reach the office' },
        sees: /Patti Fernandez \W*for Megan Bowen/,
      },
      { who: 'alex', says: 'who is it waiting for?', sees: /Patti Fernandez \W*for Megan Bowen\W* and Grady Archie/ },
      { who: 'patti', sees: /Your approval, please/ },
      { who: 'patti', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Approved by Patti Fernandez \(for Megan Bowen\)/ },
      { who: 'patti', says: 'zakaj jaz?', sees: /^Odobravate namesto odsotnih[^:]*: Megan Bowen/ },
      { who: 'patti', says: 'why me?', sees: /^You approve for Megan Bowen here/, seesNot: /one of the approvers/ },
      { who: 'grady', says: 'why me?', sees: /^You are one of the approvers/ },
      {
        who: 'alex',
        says: 'history',
        sees: /Patti Fernandez\W*approved \(for Megan Bowen\)[\s\S]*Megan Bowen\W*is away until [\s\S]*Patti Fernandez approves for them/,
      },
      { who: 'megan', says: 'who approves for me?', sees: /^Patti Fernandez approves for you/ },
      { who: 'megan', presses: 'I’m back', sees: /^You decide again[\s\S]*Welcome back/ },
      { who: 'patti', sees: /^Megan Bowen decides again/ },
      { who: 'megan', says: 'from tomorrow, Patti approves for me', sees: /Until when\?/ },
      {
        who: 'megan',
        says: "I'm away tomorrow, Patti approves for me",
        sees: /^Patti Fernandez will approve for you[\s\S]*From [\s\S]* until [\s\S]*It begins and ends by itself/,
        buttons: ['Take it back', 'Waiting requests'],
      },
      { who: 'patti', sees: /^You will approve for Megan Bowen/ },
      {
        who: 'megan',
        says: "I'm away next week, Grady approves for me",
        sees: /^Grady Archie will approve for you[\s\S]*takes the place of what you had told me before \(Patti Fernandez\)/,
      },
      { who: 'patti', sees: /^You don’t approve for Megan Bowen after all/ },
      { who: 'grady', sees: /^You will approve for Megan Bowen/ },
      { who: 'megan', says: 'Grady and Patti approve for me till Friday', sees: /Which one: Grady or Patti\?/ },
      {
        who: 'megan',
        says: "I'm not away till Friday",
        sees: /^Grady Archie will approve for you/,
        buttons: ['Take it back', 'Waiting requests'],
      },
      { who: 'megan', says: 'ne grem na dopust', sees: /^Namesto vas ne odobrava nihče[\s\S]*Napoved je preklicana/ },
      { who: 'grady', sees: /^You don’t approve for Megan Bowen after all/ },
      {
        who: 'alex',
        says: 'who decided for Megan?',
        sees: /^Decided for Megan Bowen[\s\S]*Patti Fernandez\W*approved for/,
      },
      { who: 'alex', says: 'kdo je odobril namesto Gradyja?', sees: /^Zapisana ni nobena odločitev namesto: Gradyja/ },
      { who: 'megan', says: "I'm away tomorrow, Patti approves for me", sees: /^Patti Fernandez will approve/ },
      { who: 'patti', sees: /^You will approve for Megan Bowen/ },
      { who: 'megan', presses: 'Take it back', sees: /^Nobody approves for you[\s\S]*It is taken back/ },
      { who: 'patti', sees: /^You don’t approve for Megan Bowen after all/ },
      {
        who: 'megan',
        says: 'settings',
        sees: /While an approver is away[\s\S]*Patti Fernandez, Gus [^\n]*a guest, who never decides[^\n]*Grady Archie/,
      },
    ],
  },
  {
    name: 'tudi po slovensko: zahteva, ki že čaka, gre k namestniku in se vrne',
    locale: 'sl-SI',
    policy,
    lines: [
      { who: 'patti', installs: true, sees: /Writeback Pilot/ },
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'grady', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      { who: 'alex', presses: 'Začni nastavitev', sees: /Načrt/ },
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponastavitve naj pridejo v pisarno' },
        sees: /Poslano v odobritev/,
      },
      { who: 'megan', says: 'Do petka me ni, Alex odobrava namesto mene', sees: /Alex ni med tistimi/ },
      { who: 'megan', says: 'odsotna sem do petka, nadomešča me Patti', sees: /^Namesto vas odobrava Patti Fernandez/ },
      { who: 'patti', sees: /Alex Novak[\s\S]*Ponastavitve naj pridejo v pisarno/ },
      { who: 'alex', says: 'na koga čaka?', sees: /Patti Fernandez \W*namesto: Megan Bowen/ },
      { who: 'megan', says: 'kdo me nadomešča?', sees: /^Namesto vas odobrava Patti Fernandez/ },
      { who: 'alex', says: 'kdo odobrava namesto Megan?', sees: /^Patti Fernandez odobrava namesto: Megan Bowen/ },
      { who: 'alex', says: 'kdo nadomešča Gradyja?', sees: /^Namesto Gradyja zdaj ne odobrava nihče/ },
      { who: 'alex', says: 'nastavitve', sees: /Zdaj odsotni[\s\S]*Megan Bowen\W+do [\s\S]*odobrava Patti/ },
      { who: 'patti', says: 'koga nadomeščam?', sees: /^Odobravate namesto drugega: Megan Bowen/ },
      { who: 'grady', says: 'Do petka me ni, Patti odobrava namesto mene', sees: /^Namesto vas odobrava Patti/ },
      {
        who: 'grady',
        says: 'naslednji teden me ne bo, Patti odobrava namesto mene',
        sees: /^Namesto vas odobrava Patti[\s\S]*Namesto vas takrat odobrava Patti Fernandez\. Od [\s\S]* do /,
      },
      { who: 'patti', sees: /^Odobravali boste namesto drugega: Grady Archie/ },
      { who: 'megan', says: 'nazaj sem', sees: /Spet odločate sami|Vaša odobritev|odobritev/ },
      { who: 'patti', sees: /^Spet odloča Megan Bowen/ },
      { who: 'patti', says: 'odobritve', sees: /Alex Novak/ },
      { who: 'patti', presses: 'Odobri', sees: /Odobreno|odobrena|Odobril/ },
      { who: 'alex', sees: /Odobril\(a\): Patti Fernandez \(namesto: Grady Archie\)/ },
    ],
  },
  {
    name: 'one person for both approvers of a quorum of two: whoever names them is told, and the requester',
    policy: { ...policy, quorum: 2 },
    lines: [
      ...toPlan,
      { who: 'grady', installs: true, sees: /Writeback Pilot/ },
      {
        who: 'megan',
        says: "I'm away till Friday, Patti approves for me",
        sees: /^Patti Fernandez approves for you/,
        seesNot: /counts once, so/,
      },
      {
        who: 'grady',
        says: 'Do petka me ni, Patti odobrava namesto mene',
        sees: /Vsak šteje enkrat[^\n]*največ 1 od 2[^\n]*Megan Bowen in Grady Archie/,
      },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'Resets' },
        sees: /Each person counts once[^\n]*1 of 2 approvals at most[^\n]*Megan Bowen and Grady Archie/,
      },
      {
        who: 'alex',
        says: 'when can we go on?',
        sees: /^It waits for \W*Patti Fernandez \W*for Megan Bowen and Grady Archie[\s\S]*0 of 2 approvals\. Each person counts once/,
      },
      {
        who: 'alex',
        says: 'zakaj ne morem uveljaviti?',
        sees: /^Čaka na odobritev[\s\S]*0 od 2 odobritev\. Vsak šteje enkrat/,
      },
    ],
  },
  {
    name: 'an absence that was planned begins and ends by itself, and both hear of it',
    policy: { approvers: [`user:${people.megan.id}`], substitutes: [`user:${people.patti.id}`] },
    lines: [
      { who: 'patti', installs: true, sees: /Writeback Pilot/ },
      {
        who: 'megan',
        says: "I'm away from tomorrow 1:00 till tomorrow at 3, Patti approves for me",
        zone: zoneWhereItIs(12),
        sees: /^Patti Fernandez will approve for you[\s\S]*It begins and ends by itself/,
      },
      { who: 'patti', sees: /^You will approve for Megan Bowen/ },
      { who: 'alex', says: 'who is away?', sees: /^Nobody is away/ },
      { happens: 'later', hours: 14 },
      { who: 'alex', says: 'who is away?', sees: /Megan Bowen[\s\S]*Patti Fernandez/ },
      { who: 'patti', sees: /^You approve for Megan Bowen[\s\S]*For \W*Megan Bowen\W* until / },
      { who: 'alex', says: 'start setup', sees: /Turn on password writeback/ },
      { who: 'alex', presses: 'Start setup', sees: /The plan/ },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'Resets' },
        sees: /Patti Fernandez \W*for Megan Bowen/,
      },
      { who: 'patti', sees: /^Your approval, please/ },
      { happens: 'later', hours: 2 },
      { who: 'alex', says: 'who is away?', sees: /^Nobody is away/ },
      { who: 'patti', sees: /^Megan Bowen decides again[\s\S]*The time that Megan Bowen named is over/ },
      { who: 'megan', sees: /^You decide again/ },
    ],
  },
];

describe('substitutes', () => {
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
