import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';
import { type AboutRow, readAbout, SCENES, type Scene, withStore } from './about-change.ts';

const rows = readAbout();
const plain = (text: string) => text.replace(/\*\*/g, '').replace(/\\(.)/g, '$1').replace(/'/g, '’');

describe('what is asked about a change', () => {
  let cloud: Cloud;
  before(async function () {
    this.timeout(60_000);
    cloud = await startCloud();
  });
  after(() => cloud.close());

  async function played(bot: Bot, { who, locale, text, begins, scene }: AboutRow): Promise<readonly string[]> {
    const [first = ''] = (await answerTo(bot.person(who, locale === 'sl' ? 'sl-SI' : 'en-US'), text)).split('\n');
    const isRight = plain(first).startsWith(plain(begins));
    return isRight ? [] : [`${scene}, ${who}: ${text}\n  said: ${plain(first)}\n  wanted: ${begins}`];
  }

  /** An apply that stands still before its first reading back, for as long as it takes to ask. */
  async function applying(file: string): Promise<{ readonly bot: Bot; readonly goOn: () => void }> {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const bot = await cloud.startBot({ from: file, onSleep: () => held });
    const alex = bot.person('alex');
    await alex.say('continue');
    await alex.press(wordsFor('en').buttons.apply);
    await alex.waitForCard(/Applying now/);
    return { bot, goOn };
  }

  async function playAll(scene: Scene, wanted: readonly AboutRow[]): Promise<void> {
    const wrong: string[] = [];
    await cloud.tell('scenario', { name: 'fresh' });
    if (scene === 'applying') await cloud.tell('connect', { passwordWriteback: true });
    await withStore(scene === 'applying' ? 'settings' : scene, async (file) => {
      const { bot, goOn } =
        scene === 'applying' ? await applying(file) : { bot: await cloud.startBot({ from: file }), goOn: () => {} };
      try {
        for (const row of wanted) wrong.push(...(await played(bot, row)));
      } finally {
        goOn();
        await bot.close();
      }
    });
    assert.deepEqual(wrong, [], wrong.join('\n'));
  }

  for (const scene of SCENES) {
    const wanted = rows.filter((row) => row.scene === scene);
    if (wanted.length > 0)
      it(`is answered from the trail, sentence first: ${scene}, ${wanted.length} sentences`, () =>
        playAll(scene, wanted)).timeout(120_000);
  }
});
