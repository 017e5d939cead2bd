import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { tenantId } from '../../sandbox/people.ts';
import { buttons, textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import type { Wire } from '../teams-client/wire.ts';

const CHANNEL = { kind: 'channel', id: '19:identity@thread.tacv2;messageid=1764300000000' } as const;
const GROUP = { kind: 'groupChat', id: '19:helpdesk@thread.v2' } as const;

const SAID = {
  'en-GB': {
    ask: 'tell me if it breaks',
    askChannel: 'tell this channel when writeback stops',
    what: 'what do you watch?',
    end: 'watch off',
    question: 'is writeback on?',
    on: /^I'll tell you when writeback stops/,
    onChannel: /^I'll tell this channel when writeback stops/,
    off: /^I don't watch writeback here/,
    broke: /^Writeback has stopped: it is off/,
    mended: /^Writeback works again/,
    stop: 'Stop watching here',
    no: /^No\b/,
    yes: /^Yes\b/,
  },
  'sl-SI': {
    ask: 'povej mi, če se pokvari',
    askChannel: 'obvestite ta kanal, ko se writeback ustavi',
    what: 'kaj spremljate?',
    end: 'izklopi spremljanje',
    question: 'ali je writeback vklopljen?',
    on: /^Povedal bom, ko se writeback ustavi/,
    onChannel: /^V tem kanalu bom povedal, ko se writeback ustavi/,
    off: /^Tukaj writebacka ne spremljam/,
    broke: /^Writeback se je ustavil: izklopljen je/,
    mended: /^Writeback spet deluje/,
    stop: 'Ne spremljaj več tukaj',
    no: /^Ne\b/,
    yes: /^Da\b/,
  },
} as const;

describe('watching by use', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
  });
  beforeEach(async () => {
    await cloud.tell('scenario', { name: 'already-on' });
    bot = await cloud.startBot();
  });
  afterEach(() => bot.close());
  after(() => cloud.close());

  const OFF = { enablementForTenant: false };
  /** How many such cards there are; the chats are the same in every test, so what counts is what comes on top. */
  const count = (wire: Wire, wanted: RegExp) => wire.cards().filter(({ card }) => wanted.test(textOf(card))).length;
  const counting = (wires: readonly Wire[], wanted: RegExp) => {
    const before = wires.map((wire) => count(wire, wanted));
    return () => wires.map((wire, at) => count(wire, wanted) - (before[at] ?? 0));
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

  for (const [locale, said] of Object.entries(SAID)) {
    it(`tells a personal chat and a channel once that it stopped, and once that it is back (${locale})`, async () => {
      const alex = bot.person('alex', locale);
      const megan = bot.person('megan', locale);
      const channel = megan.in(CHANNEL);
      const broke = counting([megan, channel], said.broke);
      const mended = counting([megan, channel, alex], said.mended);
      await alex.say(said.question);
      await alex.waitForCard(said.yes);
      await megan.say(said.ask);
      await megan.waitForCard(said.on);
      await channel.say(said.askChannel);
      await channel.waitForCard(said.onChannel);

      await cloud.tell('portal', OFF);
      for (let time = 0; time < 2; time += 1) {
        await alex.say(said.question);
        await alex.waitForCard(said.no);
      }
      const personal = await megan.waitForCard(said.broke);
      // Both claims, and who read each.
      assert.match(textOf(personal.card), /Alex Novak[\s\S]*Alex Novak/);
      const shared = await channel.waitForCard(said.broke);
      assert.match(textOf(shared.card), /Alex Novak/);
      assert.doesNotMatch(textOf(shared.card), /portal|stikal/i);
      await settled();
      assert.deepEqual(broke(), [1, 1]);

      await cloud.tell('portal', { enablementForTenant: true });
      await alex.say(said.question);
      await megan.waitForCard(said.mended);
      await channel.waitForCard(said.mended);
      await alex.say(said.question);
      await settled();
      assert.deepEqual(mended(), [1, 1, 0], 'once each, and nothing to whoever never asked');
    });

    it(`says what it watches, and ends it by a word or by the button (${locale})`, async () => {
      const alex = bot.person('alex', locale);
      const megan = bot.person('megan', locale);
      const broke = counting([megan], said.broke);
      await megan.say(said.what);
      await megan.waitForCard(said.off);
      await megan.say(said.ask);
      await megan.waitForCard(said.on);
      await megan.say(said.what);
      assert.match(textOf((await megan.waitForCard(/Megan Bowen/)).card), said.on);
      await megan.press(said.stop);
      await megan.waitForCard(said.off);
      await megan.say(said.ask);
      await megan.say(said.end);
      await megan.waitForCard(said.off);
      await alex.say(said.question);
      await cloud.tell('portal', OFF);
      await alex.say(said.question);
      await alex.waitForCard(said.no);
      await settled();
      assert.deepEqual(broke(), [0]);
    });
  }

  for (const [locale, said] of Object.entries(SAID)) {
    it(`holds one watch for a channel in whichever post it is asked for, and ends it from any other (${locale})`, async () => {
      const [first, second] = ['1764300000001', '1764300000002'].map((post) =>
        bot.person('megan', locale).in({ ...CHANNEL, id: `19:desk-${locale}@thread.tacv2;messageid=${post}` }),
      ) as [Wire, Wire];
      await first.say(said.askChannel);
      await first.waitForCard(said.onChannel);
      await second.say(said.what);
      await second.waitForCard(said.onChannel);
      await second.say(said.askChannel);
      await second.waitForCard(/Megan Bowen/);
      const broke = counting([first, second], said.broke);
      const alex = bot.person('alex', locale);
      await alex.say(said.question);
      await cloud.tell('portal', OFF);
      await alex.say(said.question);
      await first.waitForCard(said.broke);
      await settled();
      assert.deepEqual(broke(), [1, 0], 'one place hears it once');

      await second.say(said.end);
      await second.waitForCard(said.off);
      await first.say(said.what);
      await first.waitForCard(said.off);
    });
  }

  it('goes on watching over a restart, and holds one watch a chat however often it is asked', async () => {
    const alex = bot.person('alex');
    const group = bot.person('megan').in(GROUP);
    const broke = counting([group], /^Writeback has stopped/);
    await alex.say('is writeback on?');
    await alex.waitForCard(/^Yes\b/);
    await group.say('tell us if it breaks');
    await group.waitForCard(/^I'll tell this chat/);
    await group.say('watch');
    const file = join(tmpdir(), `watch-${process.pid}.db`);
    await bot.closeInto(file);
    bot = await cloud.startBot({ from: file });
    await rm(file);
    await cloud.tell('portal', OFF);
    await bot.person('alex').say('is writeback on?');
    const told = await group.waitForCard(/^Writeback has stopped/);
    assert.deepEqual(buttons(told.card), ['Is writeback on?', 'Stop watching here']);
    await settled();
    assert.deepEqual(broke(), [1]);
  });

  it('tells a chat whose watch was noted, or that was told last, before the clock was set back', async () => {
    const alex = bot.person('alex');
    const group = bot.person('megan').in(GROUP);
    const broke = counting([group], /^Writeback has stopped/);
    await alex.say('is writeback on?');
    await alex.waitForCard(/^Yes\b/);
    await group.say('tell us if it breaks');
    await group.waitForCard(/^I'll tell this chat/);
    const file = join(tmpdir(), `watch-ahead-${process.pid}.db`);
    await bot.closeInto(file);
    const store = await openSqliteStore({ path: file });
    const [watch] = await store.watches(tenantId);
    assert.ok(watch);
    const ahead = new Date(Date.now() + 3_600_000).toISOString();
    await store.saveWatch(tenantId, { ...watch, since: ahead, toldAt: ahead });
    await store.close();
    bot = await cloud.startBot({ from: file });
    await rm(file);
    await cloud.tell('portal', OFF);
    await bot.person('alex').say('is writeback on?');
    await group.waitForCard(/^Writeback has stopped/);
    await settled();
    assert.deepEqual(broke(), [1]);
  });

  it('reads nothing by itself, and asks for no token of whoever watches', async () => {
    const megan = bot.person('megan');
    const broke = counting([megan], /stopped/);
    await megan.say('tell me if it breaks');
    await megan.waitForCard(/^I'll tell you/);
    const before = (await cloud.requests()).length;
    await cloud.tell('portal', OFF);
    await settled();
    assert.equal((await cloud.requests()).length, before);
    assert.deepEqual(broke(), [0]);
  });
});
