import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { wordsFor } from '../../cards/index.ts';
import { buttons, textOf } from '../support/card.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { policyFile, webhookAt } from '../support/policy-file.ts';
import { TICKET_KEY } from '../support/ticket.ts';
import { playIn } from './in-cloud.ts';
import { type Journey, toPlan } from './journey.ts';
import { approveRequest, throughSteps, toRequest } from './to-apply.ts';

const webhook = webhookAt(TICKET_KEY);
const ticket = 'CHG0031234';
const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';
const reason = 'Resets must reach the office';

const JOURNEYS: readonly Journey[] = [
  {
    name: 'a plan names its ticket, waits for its state, and stops when that turns',
    policy: { webhook, ticket: { required: true, blockWhenUnknown: true } },
    lines: [
      ...toPlan,
      {
        who: 'alex',
        says: 'settings',
        sees: /Tickets[\s\S]*a plan names one; nothing goes on before its state has come/,
      },
      { who: 'alex', says: 'continue', sees: /The plan[\s\S]*/ },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason, ticket: ' ' },
        sees: /By the policy here a plan names its ticket\. Please write its number first/,
        inputs: { reason },
      },
      {
        who: 'alex',
        says: `the ticket is ${ticket}`,
        sees: /The ticket CHG0031234 stands on the plan/,
        inputs: { ticket },
      },
      {
        who: 'alex',
        presses: 'Send for approval',
        typing: { reason, ticket },
        sees: /Sent for approval[\s\S]*hasn't come yet/,
      },
      {
        who: 'megan',
        sees: /Your approval, please[\s\S]*The state of the ticket \*\*CHG0031234\*\* hasn't come yet/,
        buttons: ['Show all', 'Show less', 'Reject', 'Ask'],
      },
      { who: 'alex', says: 'change the ticket to CHG7', sees: /What was sent stays as it is/ },
      { who: 'megan', says: 'why can I not approve?', sees: /CHG0031234\W* hasn't come yet/, seesNot: /is recorded/ },
      {
        who: 'alex',
        says: 'the ticket is closed',
        sees: /^I take the state of a ticket from its own system alone[\s\S]*CHG0031234/,
      },
      { happens: 'ticket', says: { ticket, state: '*Implement*', means: 'approved' } },
      {
        who: 'megan',
        sees: /CHG0031234: \\\*Implement\\\* \(ServiceNow, just now/,
        buttons: ['Show all', 'Show less', 'Approve', 'Reject', 'Ask'],
      },
      {
        who: 'megan',
        says: 'what is the ticket?',
        sees: /The ticket is \*\*CHG0031234\*\*[\s\S]*ServiceNow\*\* says of it/,
      },
      { who: 'megan', says: 'approvals', sees: /Your approval, please/ },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 8/ },
      { happens: 'ticket', says: { ticket, state: 'Canceled', means: 'cancelled' } },
      {
        who: 'alex',
        sees: /The ticket \*\*CHG0031234\*\* is “Canceled” \(ServiceNow\), and by the policy nothing goes on/,
        seesNot: /Step 1 of 8[\s\S]*Next/,
        buttons: ['Cancel change'],
      },
      { who: 'alex', says: 'zakaj ne morem uveljaviti?', sees: /^Zahtevek \W*CHG0031234/ },
      { who: 'alex', says: "why can't I apply?", sees: /^The ticket \W*CHG0031234\W* is “Canceled”/ },
      { happens: 'ticket', says: { ticket, state: 'Implement', means: 'open' } },
      { who: 'alex', sees: /Step 1 of 8/, seesNot: /Canceled/ },
      { who: 'alex', says: 'history', sees: /the ticket CHG0031234 is “Canceled”, says ServiceNow/ },
      { writes: 0 },
    ],
  },
  {
    name: 'kjer pravila o zahtevkih molčijo, se stanje vidi in ničesar ne ustavi',
    locale: 'sl-SI',
    policy: { webhook },
    lines: [
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      { who: 'alex', presses: 'Začni nastavitev', sees: /Načrt/ },
      { who: 'alex', says: `zahtevek je ${ticket}`, sees: /Zahtevek CHG0031234 je na načrtu/, inputs: { ticket } },
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponastavitve naj pridejo v pisarno', ticket },
        sees: /Poslano v odobritev/,
      },
      { who: 'megan', says: 'odobritve', sees: /CHG0031234/ },
      { happens: 'ticket', says: { ticket, state: 'Closed', means: 'closed' } },
      {
        who: 'megan',
        sees: /Zahtevek \*\*CHG0031234\*\* govori proti: »Closed« \(ServiceNow/,
        buttons: ['Prikaži vse', 'Prikaži manj', 'Odobri', 'Zavrni', 'Vprašaj'],
      },
      { who: 'alex', sees: /Zahtevek \*\*CHG0031234\*\* govori proti/ },
      { who: 'megan', presses: 'Odobri', sees: /Odobren/ },
      { who: 'alex', sees: /govori proti[\s\S]*Korak 1 od 8/ },
      { who: 'alex', says: 'zgodovina', sees: /zahtevek CHG0031234 je v stanju »Closed« \(ServiceNow\)/ },
    ],
  },
];

describe('the ticket of a change', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  for (const journey of JOURNEYS)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });

  it('that turns while an apply runs stops it before its next write', async () => {
    const { buttons: titles, change: words } = wordsFor('en');
    await cloud.tell('scenario', { name: 'fresh' });
    const says = (state: string, means: string) => bot.ticket({ ticket, state, means });
    let isOn = true;
    const bot = await cloud.startBot({
      env: { POLICY_PATH: policyFile({ webhook, ticket: { required: true, blockWhenUnknown: false } }) },
      onSleep: async (ms) => {
        if (ms !== 2_000 || !isOn) return;
        isOn = false;
        assert.equal(await says('Canceled', 'cancelled'), 200);
        await cloud.tell('faults', {});
      },
    });
    const alex = bot.person('alex');
    const ended = async () => (await bot.events()).filter((event) => event.type === 'apply-ended');
    const puts = async () => (await cloud.requests()).filter((r) => r.method === 'PUT').length;
    try {
      const before = await puts();
      await toRequest(bot, ticket);
      await approveRequest(bot);
      await throughSteps(bot);
      await cloud.tell('connect', { passwordWriteback: true });
      // It turns between the press and the first write, whose reading takes its time.
      await cloud.tell('faults', { path: SETTINGS, method: 'GET', kind: 'latency', ms: 400 });
      await alex.press(titles.apply);
      while (!(await bot.events()).some(({ type }) => type === 'apply-intended')) await sleep(20);
      assert.equal(await says('Rejected', 'rejected'), 200);
      await alex.waitForCard((card) => textOf(card).includes(words.ticket.notWritten));
      await cloud.tell('faults', {});
      const [first] = await ended();
      assert.ok(first?.outcome.kind === 'refused' && first.outcome.because === 'ticket-against');
      assert.equal((await puts()) - before, 0);
      assert.equal(await says('Implement', 'approved'), 200);
      const open = await alex.waitForCard((card) => buttons(card).includes(titles.apply));
      assert.ok(!textOf(open.card).includes(words.ticket.notWritten));
      // It turns after the first setting was written, which doesn't show at once: the second waits for it.
      await cloud.tell('faults', { path: SETTINGS, method: 'GET', kind: '500', after: 2 });
      await alex.press(titles.apply);
      await alex.waitForCard(/“Canceled”/);
      while ((await ended()).length < 2) await sleep(20);
      const [, second] = await ended();
      assert.ok(second?.outcome.kind === 'written', JSON.stringify(second));
      assert.deepEqual(second.outcome.accepted, ['enablementForTenant']);
      assert.equal((await puts()) - before, 1);
    } finally {
      await cloud.tell('faults', {});
      await bot.close();
    }
  });
});
