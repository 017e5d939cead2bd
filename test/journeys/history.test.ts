import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { actionOf, inputs, textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import type { SeenCard, Wire } from '../teams-client/wire.ts';
import { toApply } from './to-apply.ts';

const SAY = { en: 'history', sl: 'zgodovina' } as const;

describe('the history', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
    bot = await cloud.startBot();
    await toApply(bot);
  });
  after(async () => {
    await bot.close();
    await cloud.close();
  });

  it('leads from a page that there isn’t to the nearest one', async () => {
    const megan = bot.person('megan', 'en-US');
    const { history, buttons } = wordsFor('en');
    await megan.say('history');
    await megan.waitForCard(new RegExp(`^${history.heading}`));
    const pageOf = async (page: string, show = 'all') => {
      await megan.press(buttons.showPage, { show, page });
      return textOf((await megan.waitForCard(new RegExp(`^${history.heading}`))).card);
    };
    const [first, last] = [await pageOf('all-1'), await pageOf('all-3')];
    assert.notEqual(first, last);
    for (const page of ['all--5', 'all-NaN', 'all-1.4', '-5', 'x']) assert.equal(await pageOf(page), first, page);
    for (const page of ['all-1000000000000000', 'all-Infinity', '1e15']) assert.equal(await pageOf(page), last, page);
    // As cards of before have it: everything, whatever the number.
    for (const page of ['0', 'NaN', '-1000000000000000']) assert.equal(await pageOf(page, ''), first, page);
  });

  for (const locale of ['en', 'sl'] as const) {
    const { history, buttons } = wordsFor(locale);
    const open = async (): Promise<{ alex: Wire; card: SeenCard }> => {
      const alex = bot.person('alex', locale === 'en' ? 'en-US' : 'sl-SI');
      await alex.say(locale === 'en' ? 'speak English' : 'govori slovensko');
      await alex.say(SAY[locale]);
      return { alex, card: await alex.waitForCard(new RegExp(`^${history.heading}`)) };
    };
    const show = async (alex: Wire, typed: Readonly<Record<string, string>>): Promise<SeenCard> => {
      await alex.press(buttons.showPage, typed);
      return alex.waitForCard(new RegExp(`^${history.heading}`));
    };
    const [submitted, read, step] = [
      locale === 'en' ? 'sent the change for approval' : 'pošiljanje v odobritev',
      locale === 'en' ? 'read the tenant' : 'branje stanja',
      locale === 'en' ? 'finished the step' : 'opravljen korak',
    ];

    it(`shows decisions at first, readings with what they found, and all of it (${locale})`, async () => {
      const { alex, card } = await open();
      const first = textOf(card.card);
      assert.ok(first.includes(submitted), first);
      assert.ok(!first.includes(read) && !first.includes(step), first);
      assert.deepEqual(inputs(card.card).show, 'decisions');

      const readings = textOf((await show(alex, { show: 'readings' })).card);
      assert.ok(readings.includes(read) && !readings.includes(submitted), readings);
      assert.match(readings, /[✗✓?] \S/);
      const all = textOf((await show(alex, { show: 'all' })).card);
      assert.ok(all.includes(step), all);
    });

    it(`turns its pages, keeps to its kind, and begins a kind at its first page (${locale})`, async () => {
      const { alex } = await open();
      const all = await show(alex, { show: 'all' });
      const [pages] = [...textOf(all.card).matchAll(/(\d+)$/gm)].map(([, n]) => Number(n)).slice(-1);
      assert.ok(pages !== undefined && pages > 1);
      const second = await show(alex, {});
      assert.ok(textOf(second.card).includes(history.page(2, pages)), textOf(second.card));
      assert.notEqual(textOf(second.card), textOf(all.card));
      // The page that stands ready belongs to the kind that was left.
      const decisions = textOf((await show(alex, { show: 'decisions' })).card);
      assert.ok(decisions.includes(submitted), decisions);
    });
  }

  for (const [locale, text, sentence] of [
    ['en', 'what was rejected in November?', "I can't narrow the history by time, so here is the newest"],
    ['en', 'changes by Alex', "I can't narrow the history by person, so here is the newest"],
    ['en', 'only the cancelled ones', "I can't narrow the history by outcome, so here is the newest"],
    ['sl', 'zgodovina prejšnjega tedna', 'Zgodovine ne morem omejiti po času, zato kažem najnovejše'],
    ['sl', 'spremembe od Alexa', 'Zgodovine ne morem omejiti po osebi, zato kažem najnovejše'],
    ['sl', 'samo zavrnjene', 'Zgodovine ne morem omejiti po izidu, zato kažem najnovejše'],
  ] as const)
    it(`says that it can't narrow itself so, and shows the newest: “${text}”`, async () => {
      const { history } = wordsFor(locale);
      const alex = bot.person('alex', locale === 'en' ? 'en-US' : 'sl-SI');
      await alex.say(text);
      const said = textOf((await alex.waitForCard(new RegExp(`^${history.heading}`))).card);
      assert.ok(said.includes(sentence), said);
      assert.ok(said.includes(locale === 'en' ? 'sent the change for approval' : 'pošiljanje v odobritev'), said);
    });

  for (const [locale, text] of [
    ['en', 'history, only the readings'],
    ['sl', 'zgodovina, samo branja'],
  ] as const)
    it(`shows the part that is asked for in words: “${text}”`, async () => {
      const alex = bot.person('alex', locale === 'en' ? 'en-US' : 'sl-SI');
      await alex.say(text);
      const { card } = await alex.waitForCard(new RegExp(`^${wordsFor(locale).history.heading}`));
      assert.deepEqual(inputs(card).show, 'readings');
    });

  it('answers a card of before with the page that it asks for, of everything', async () => {
    const alex = bot.person('alex');
    await alex.say('speak English');
    await alex.say('history');
    const card = await alex.waitForCard(/^History/);
    const { data } = actionOf(card.card, 'Show');
    const action = { type: 'Action.Execute', title: 'Show page', verb: 'history', data: { ...data, page: '2' } };
    const { body } = await alex.send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: card.messageId,
      value: { action, trigger: 'manual' },
    });
    assert.match(JSON.stringify(body), /Page 2 of/);
    assert.match(JSON.stringify(body), /finished the step/);
  });

  for (const odd of ['0', '-1', '99999', 'NaN', 'x', 'decisions-0', 'readings-7', '{}'])
    it(`shows a page there is for “${odd}”`, async () => {
      const alex = bot.person('alex');
      await alex.say('history');
      await alex.waitForCard(/^History/);
      await alex.press('Show', { page: odd });
      assert.match(textOf((await alex.waitForCard(/^History/)).card), /^History\n\*\*/);
    });
});
