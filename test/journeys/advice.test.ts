import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';

const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';
const ASKS = { en: 'is writeback on?', sl: 'ali je povratno zapisovanje gesel vklopljeno?' } as const;
const UNLOCK = { en: 'is account unlock on?', sl: 'ali je odklepanje računa vklopljeno?' } as const;
const ANSWER = { en: /^Can't tell/, sl: /^Ni mogoče ugotoviti/ } as const;

describe('who is told what to do where the portal stays shut', () => {
  let cloud: Cloud;
  let bot: Bot | undefined;
  before(async () => {
    cloud = await startCloud();
  });
  afterEach(async () => {
    await bot?.close();
    bot = undefined;
  });
  after(() => cloud.close());

  /** Alex, Hybrid Identity Administrator, reads anew; Megan, who holds no role, sees what he found. */
  async function bothHear(locale: 'en' | 'sl'): Promise<readonly [alex: string, megan: string]> {
    bot = await cloud.startBot();
    const heard: string[] = [];
    for (const who of ['alex', 'megan'] as const) {
      const person = bot.person(who, locale);
      await person.say(ASKS[locale]);
      heard.push(textOf((await person.waitForCard((card) => ANSWER[locale].test(textOf(card)))).card));
    }
    const [alex = '', megan = ''] = heard;
    return [alex, megan];
  }

  for (const locale of ['en', 'sl'] as const) {
    const { mend, advice } = wordsFor(locale).refused;
    const role = wordsFor(locale).terms.role['Hybrid Identity Administrator'];

    it(`no token for this app: nobody is sent after consent or a role, and both hear where to look (${locale})`, async () => {
      await cloud.tell('faults', {});
      await cloud.tell('scenario', { name: 'no-portal-api' });
      for (const text of await bothHear(locale)) {
        assert.ok(text.includes(mend['portal-closed']), text);
        assert.doesNotMatch(text, /has to (allow|give)|Skrbnik mora|It takes Hybrid|ask a colleague|prosite kolega/);
      }
    });

    it(`no token for this app: who asks about account unlock hears why nothing is known too (${locale})`, async () => {
      await cloud.tell('faults', {});
      await cloud.tell('scenario', { name: 'no-portal-api' });
      bot = await cloud.startBot();
      const alex = bot.person('alex', locale);
      await alex.say(UNLOCK[locale]);
      const { card } = await alex.waitForCard((one) => ANSWER[locale].test(textOf(one)));
      assert.ok(textOf(card).includes(mend['portal-closed']), textOf(card));
    });

    it(`a 403: the administrator hears of the role they hold, the other whom to ask (${locale})`, async () => {
      await cloud.tell('scenario', { name: 'fresh' });
      await cloud.tell('faults', { path: SETTINGS, kind: '403' });
      const [alex, megan] = await bothHear(locale);
      assert.ok(alex.includes(advice.heldInPortal(role)), alex);
      assert.doesNotMatch(alex, /ask a colleague|prosite kolega|It takes Hybrid|Potrebna je vloga/);
      assert.ok(megan.includes(advice.askForReading), megan);
      assert.ok(!megan.includes(advice.heldInPortal(role)));
    });
  }
});
