import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsFor } from '../../cards/index.ts';
import { buttons, textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { toApply } from './to-apply.ts';

const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';

describe('an apply that the portal answers with 500', () => {
  let cloud: Cloud;
  let folder: string;
  let approved: string;
  let bot: Bot | undefined;
  before(async () => {
    cloud = await startCloud();
    folder = await mkdtemp(join(tmpdir(), 'writeback-approved-'));
    approved = join(folder, 'approved.db');
    const first = await cloud.startBot();
    await toApply(first);
    await first.closeInto(approved);
  });
  afterEach(() => bot?.close());
  after(async () => {
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const locale of ['en', 'sl'] as const) {
    const words = wordsFor(locale);
    const { applying, unsettled } = words.running;

    it(`says on its card what it waits for before it waits, and between all looks (${locale})`, async () => {
      await cloud.tell('scenario', { name: 'fresh' });
      await cloud.tell('connect', { passwordWriteback: true });
      const shown: string[] = [];
      const waits: number[] = [];
      const onSleep = async (ms: number) => {
        if (!READ_BACK.includes(ms)) return;
        waits.push(ms);
        const next = applying.nextLook(words.time.inSeconds(ms / 1000));
        // The card is there before the wait is over.
        await alex?.waitForCard((card) => textOf(card).includes(next));
        shown.push(textOf(alex?.lastCard()?.card ?? {}));
      };
      bot = await cloud.startBot({ from: approved, onSleep });
      const alex = bot.person('alex', locale);
      await alex.say(locale === 'en' ? 'continue' : 'nadaljuj');
      await alex.waitForCard((card) => buttons(card).includes(words.buttons.apply));
      await cloud.tell('faults', { path: SETTINGS, method: 'PUT', kind: '500' });
      await cloud.tell('faults', { path: SETTINGS, method: 'GET', kind: '500', after: 2 });
      await alex.press(words.buttons.apply);
      await alex.waitForCard((card) => textOf(card).includes(unsettled.heading));
      assert.deepEqual(waits, [...BEFORE_THE_NEXT, ...READ_BACK]);
      for (const text of shown) assert.ok(text.includes('500') || text.includes('InternalServerError'), text);
      assert.ok(shown[0]?.includes(applying.between));
      assert.ok(shown[3]?.includes(applying.looks(0, 5)));
      assert.ok(shown[7]?.includes(applying.looks(4, 5)));
      await cloud.tell('faults', {});
    });

    it(`leaves one Check now: the status card’s own settles it too (${locale})`, async () => {
      await cloud.tell('scenario', { name: 'fresh' });
      await cloud.tell('connect', { passwordWriteback: true });
      bot = await cloud.startBot({ from: approved });
      const alex = bot.person('alex', locale);
      await alex.say(locale === 'en' ? 'continue' : 'nadaljuj');
      await alex.waitForCard((card) => buttons(card).includes(words.buttons.apply));
      await cloud.tell('faults', { path: SETTINGS, method: 'PUT', kind: '500' });
      await alex.press(words.buttons.apply);
      await alex.waitForCard((card) => textOf(card).includes(unsettled.heading));
      await alex.say(locale === 'en' ? 'is writeback on?' : 'ali je povratno zapisovanje gesel vklopljeno?');
      await alex.waitForCard(
        (card) => buttons(card).includes(words.buttons.check) && !textOf(card).includes(unsettled.heading),
      );
      await cloud.tell('faults', {});
      await alex.press(words.buttons.check);
      await alex.waitForCard((card) => buttons(card).includes(words.buttons.apply));
      const settled = (await bot.events()).findLast((event) => event.type === 'checked');
      assert.equal(settled?.type, 'checked');
    });
  }
});

const BEFORE_THE_NEXT: readonly number[] = [2_000, 4_000, 8_000];
const READ_BACK: readonly number[] = [2_000, 4_000, 8_000, 16_000, 30_000];
