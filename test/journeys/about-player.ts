import { wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import type { Bot, Cloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';
import { type AboutRow, type Scene, withStore } from './about-change.ts';

const plain = (text: string) => text.replace(/\*\*/g, '').replace(/\\(.)/g, '$1').replace(/'/g, '’');

/** Asks one question; what was said and what was wanted where they differ. */
async function played(bot: Bot, { who, locale, text, begins, scene }: AboutRow): Promise<readonly string[]> {
  const [first = ''] = (await answerTo(bot.person(who, locale === 'sl' ? 'sl-SI' : 'en-US'), text)).split('\n');
  const isRight = plain(first).startsWith(plain(begins));
  return isRight ? [] : [`${scene}, ${who}: ${text}\n  said: ${plain(first)}\n  wanted: ${begins}`];
}

/** An apply that stands still before its first reading back, for as long as it takes to ask. */
async function applying(cloud: Cloud, file: string): Promise<{ readonly bot: Bot; readonly goOn: () => void }> {
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

/** Where a request waits, its approver gets it as soon as they first say something: it must not be taken for the answer to what they say next. */
const WAITING: readonly Scene[] = [
  'waiting',
  'asked',
  'rejected-before',
  'cancelled-before',
  'done-before',
  'expired-before',
];
async function reached(bot: Bot): Promise<void> {
  const megan = bot.person('megan', 'en-US');
  await megan.say('thanks');
  const { approver } = wordsFor('en').change.waiting;
  await megan.waitForCard(() => megan.cards().some(({ card }) => textOf(card).startsWith(approver)));
}

/** Each question is asked of a real bot where the change stands so; returns those whose answer begins otherwise. */
export async function playAll(cloud: Cloud, scene: Scene, rows: readonly AboutRow[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  await cloud.tell('scenario', { name: 'fresh' });
  if (scene === 'applying') await cloud.tell('connect', { passwordWriteback: true });
  await withStore(scene === 'applying' ? 'settings' : scene, async (file) => {
    const { bot, goOn } =
      scene === 'applying'
        ? await applying(cloud, file)
        : { bot: await cloud.startBot({ from: file }), goOn: () => {} };
    try {
      if (WAITING.includes(scene)) await reached(bot);
      for (const row of rows) wrong.push(...(await played(bot, row)));
    } finally {
      goOn();
      await bot.close();
    }
  });
  return wrong;
}
