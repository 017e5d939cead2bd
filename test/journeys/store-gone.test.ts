import assert from 'node:assert/strict';
import { existsSync, renameSync } from 'node:fs';
import { wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { toApply } from './to-apply.ts';

/** How long a report waits for the store, apart from the waits between two readings. */
const AGAIN_MS = 5_000;

describe('an apply whose store can’t be written when it ends', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
  });
  after(async () => {
    await bot.close();
    await cloud.close();
  });

  it('is recorded as it ended once the store is back, and is written once', async () => {
    let tries = 0;
    const away = () => `${bot.storeFile}.away`;
    bot = await cloud.startBot({
      onSleep: async (ms) => {
        // The first wait of the reading back: the settings are written.
        if (ms !== AGAIN_MS && !existsSync(away()) && tries === 0) renameSync(bot.storeFile, away());
        if (ms === AGAIN_MS) tries += 1;
        if (ms === AGAIN_MS && tries === 3) renameSync(away(), bot.storeFile);
      },
    });
    await toApply(bot);
    await cloud.tell('connect', { passwordWriteback: true });
    const alex = bot.person('alex');
    await alex.press(wordsFor('en').buttons.apply);
    const done = await alex.waitForCard(/Done/);
    assert.match(textOf(done.card), /Done/);
    assert.equal(tries, 3);
    const outcomes = (await bot.events()).flatMap((event) =>
      event.type === 'apply-ended' ? [event.outcome.kind] : [],
    );
    assert.deepEqual(outcomes, ['written']);
    assert.ok((await bot.events()).every(({ type }) => type !== 'outcome-lost'));
    const writes = (await cloud.requests()).filter(({ method }) => method === 'PUT').length;
    assert.equal(writes, 2);
  });
});
