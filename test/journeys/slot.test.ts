import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { buttons, textOf } from '../support/card.ts';
import { clockAhead } from '../support/clock-ahead.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { type Journey, type Line, toPlan } from './journey.ts';
import { approveRequest, throughSteps, toRequest } from './to-apply.ts';

const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';

const MINUTE = 60_000;
/** A time by UTC's clock, from so many minutes from now on, as a card's inputs send it. */
function time(from: number, to: number): Readonly<Record<string, string>> {
  const [begins = '', ends = ''] = [from, to].map((minutes) => new Date(Date.now() + minutes * MINUTE).toISOString());
  return { slotDay: begins.slice(0, 10), slotFrom: begins.slice(11, 16), slotTo: ends.slice(11, 16), slotZone: 'UTC' };
}
/** The day after tomorrow in Ljubljana, as the card's input shows it. */
const dayAfterTomorrow = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Ljubljana' }).format(
  Date.now() + 2 * 24 * 60 * MINUTE,
);
const farAhead = new Date(Date.now() + 60 * 24 * 60 * MINUTE).toISOString().slice(0, 10);
const ZONE = 'Europe/Ljubljana';

const wizard: readonly Line[] = [
  { who: 'alex', presses: 'Next', times: 5, sees: /Step 6 of 8/ },
  { happens: 'connect' },
  { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
  { who: 'alex', presses: 'Next', times: 2, sees: /The two portal settings/ },
];

const JOURNEYS: readonly Journey[] = [
  {
    name: 'a change waits for its appointed time, is moved, approved anew and carried out in it',
    lines: [
      ...toPlan,
      {
        who: 'alex',
        says: 'apply it the day after tomorrow from 22 to 23',
        zone: ZONE,
        sees: /The time stands on the plan below/,
        inputs: { slotDay: dayAfterTomorrow, slotFrom: '22:00', slotTo: '23:00', slotZone: ZONE },
      },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'At night', ...time(-180, -120) },
        sees: /That time ended on .* Please name one that is still to come/,
      },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'At night', ...time(120, 125) },
        sees: /That is too short: the steps take about \d+ minutes/,
      },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason: 'At night', ...time(120, 240) },
        sees: /Sent for approval[\s\S]*Appointed time: .* UTC\.\*\* It is carried out only then/,
      },
      { who: 'alex', says: 'when is it applied?', sees: /It is to be carried out .*, if it is approved before that/ },
      { who: 'megan', sees: /Your approval, please[\s\S]*Appointed time: / },
      {
        who: 'megan',
        says: 'move the appointment to tomorrow',
        sees: /Only whoever asked for this change can ask for another time/,
      },
      { who: 'megan', says: 'approvals', sees: /Appointed time: / },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      {
        who: 'alex',
        sees: /Approved, and waits for its time[\s\S]*I call you when it opens/,
        buttons: ['Another time', 'Cancel change'],
      },
      {
        who: 'alex',
        says: "why can't I apply?",
        sees: /^The appointed time begins on .*nothing is carried out yet/,
        buttons: ['Continue'],
      },
      { who: 'megan', says: 'what are we waiting for?', sees: /^The appointed time begins on / },
      { who: 'alex', says: 'apply now', sees: /^The appointed time begins on / },
      { who: 'alex', says: 'can I apply now?', sees: /^No, not yet\. The appointed time begins on / },
      { who: 'alex', says: 'when can we go on?', sees: /^The appointed time begins on / },
      { who: 'alex', says: 'when will it be carried out?', sees: /It is carried out .* by a person who presses/ },
      { who: 'alex', says: 'is writeback on?', sees: /approved for / },
      { who: 'alex', says: 'postpone it to Monday', sees: /Another time[\s\S]*approvals so far no longer count/ },
      {
        who: 'alex',
        presses: 'Ask for this time',
        typing: time(-5, 115),
        sees: /The new time is sent: your approvers are asked anew/,
      },
      { who: 'megan', sees: /Alex Novak asked for another time, so it is approved anew/ },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 8/ },
      ...wizard,
      { who: 'alex', presses: 'Apply for me', sees: /Done/ },
      { tenant: { enablementForTenant: true } },
      { who: 'megan', says: 'history', sees: /asked for another time: .*UTC/ },
    ],
  },
  {
    name: 'sprememba čaka na dogovorjeni čas in se do takrat ne izvede',
    locale: 'sl-SI',
    lines: [
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', zone: ZONE, sees: /Vklop povratnega zapisovanja/ },
      { who: 'alex', presses: 'Začni nastavitev', sees: /Načrt/ },
      {
        who: 'alex',
        says: 'pojutrišnjem od 22h do 23h',
        zone: ZONE,
        sees: /Čas je spodaj na načrtu[\s\S]*|Dogovorjeni dan/,
        inputs: { slotDay: dayAfterTomorrow, slotFrom: '22:00', slotTo: '23:00' },
      },
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponoči', ...time(120, 130 + 8 * 60) },
        sees: /To je dlje, kot po pravilih velja odobritev \(8 h\)/,
      },
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponoči', ...time(120, 240) },
        sees: /Poslano v odobritev[\s\S]*Dogovorjeni čas: .*Izvede se samo takrat/,
      },
      { who: 'alex', says: 'kdaj se izvede?', sees: /Izvede se .*, če bo do takrat odobrena/ },
      { who: 'megan', presses: 'Odobri', sees: /Odobreno/ },
      { who: 'alex', sees: /Odobreno, čaka na svoj čas[\s\S]*vas pokličem/ },
      { who: 'alex', says: 'zakaj ne morem uveljaviti?', sees: /^Dogovorjeni čas se začne/ },
      { who: 'alex', says: 'zakaj ne morem naprej?', sees: /^Dogovorjeni čas se začne/, seesNot: /Vzrok/ },
      { who: 'alex', says: 'kdaj bomo lahko naprej?', sees: /^Dogovorjeni čas se začne/ },
      { writes: 0 },
    ],
  },
  {
    name: 'a typed time that can’t be is refused at once, not only when it is sent',
    lines: [
      ...toPlan,
      { who: 'alex', says: 'apply it today from 0:00 to 0:01', zone: 'Etc/GMT-14', sees: /That time ended|too short/ },
      {
        who: 'alex',
        says: 'apply it tomorrow from 22:00 to 22:05',
        zone: ZONE,
        sees: /That is too short/,
        inputs: { slotFrom: '22:00', slotTo: '22:05' },
      },
      { who: 'alex', says: `apply it ${farAhead} from 22 to 23`, zone: ZONE, sees: /more than 31 days ahead/ },
      {
        who: 'alex',
        says: 'apply it tomorrow at 25:00',
        zone: ZONE,
        sees: /No day has a 25:00/,
        seesNot: /stands on the plan/,
      },
      { who: 'alex', says: 'izvedi jutri od 22:00 do 22:05', zone: ZONE, sees: /To je prekratko/ },
      { who: 'alex', says: 'jutri ob 25:00', zone: ZONE, sees: /Ure 25:00 ni v nobenem dnevu/ },
      { who: 'alex', says: 'izvedi jutri od 22:00 do 23:00', zone: ZONE, sees: /Čas je spodaj na načrtu/ },
    ],
  },
  {
    name: 'a time is the first word to the bot: the role is read before anything is said of it',
    lines: [
      {
        who: 'alex',
        says: 'schedule it for Saturday 23:30-00:45',
        sees: /Turn on password writeback/,
        seesNot: /This needs Global/,
      },
      { who: 'patti', says: 'nastavi nocoj od 22:00 do 23:00', sees: /Vklop povratnega zapisovanja/ },
      { who: 'henrietta', says: 'set it up tonight 22:00 to 23:00', sees: /This needs Global/ },
    ],
  },
];

describe('an appointed time', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  for (const journey of JOURNEYS)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });

  it('that ends while an apply runs lets it end the write that it is at, and begin no other', async () => {
    const { buttons: titles, slot } = wordsFor('en');
    await cloud.tell('scenario', { name: 'fresh' });
    const clock = clockAhead();
    const ends = Math.floor(Date.now() / MINUTE) * MINUTE + 60 * MINUTE;
    const until = (ms: number) => clock.later((ends + ms - Date.now()) / (60 * MINUTE));
    let isOver = false;
    const bot = await cloud.startBot({
      onSleep: async (ms) => {
        if (ms !== 2_000 || isOver) return;
        isOver = true;
        until(1_000);
        await cloud.tell('faults', {});
      },
    });
    try {
      const alex = bot.person('alex');
      await toRequest(bot, undefined, time(0, 60));
      await approveRequest(bot);
      await throughSteps(bot);
      await cloud.tell('connect', { passwordWriteback: true });
      until(-20_000);
      // The first setting was written, and doesn't show at once: the second waits for it.
      await cloud.tell('faults', { path: SETTINGS, method: 'GET', kind: '500', after: 2 });
      await alex.press(titles.apply);
      await alex.waitForCard((card) => textOf(card).includes(slot.over.heading));
      assert.ok(!buttons(alex.lastCard()?.card ?? {}).includes(titles.apply));
      const ended = (await bot.events()).findLast((event) => event.type === 'apply-ended');
      assert.ok(ended?.type === 'apply-ended' && ended.outcome.kind === 'written');
      assert.deepEqual(ended.outcome.accepted, ['enablementForTenant']);
      assert.equal(ended.closing.accountUnlockEnabled, 'unmet');
    } finally {
      await cloud.tell('faults', {});
      await bot.close();
      clock.end();
    }
  });
});
