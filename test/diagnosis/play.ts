import { wordsFor } from '../../cards/index.ts';
import type { CardJson } from '../support/card.ts';
import { textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import type { Wire } from '../teams-client/wire.ts';
import { type Answer, faultsOf } from './judge.ts';
import type { Row } from './rows.ts';
import { searchOn, visibleText } from './seen.ts';

export type Played = { readonly row: Row; readonly answer: Answer; readonly faults: readonly string[] };

/** A person may say sixty things at once, and a row takes up to four; after this many a new bot begins, with an empty store. */
const ROWS_OF_A_BOT = 14;
const READING = (['en', 'sl'] as const).flatMap((locale) => Object.values(wordsFor(locale).talk.reading));
const STATUS = { 'en-US': 'is writeback on?', 'sl-SI': 'ali je writeback vklopljen?' } as const;
const CANCEL = { 'en-US': 'cancel', 'sl-SI': 'prekliči' } as const;

/**
 * Says every row to a real bot before a practice tenant, all in this process, and judges the card that comes. `onPlayed` hears of
 * each at once.
 */
export async function playRows(
  rows: readonly Row[],
  onPlayed: (one: Played) => void = () => {},
): Promise<readonly Played[]> {
  const cloud = await startCloud();
  const played: Played[] = [];
  try {
    for (const scene of new Set(rows.map((row) => row.scene))) {
      const here = rows.filter((row) => row.scene === scene);
      for (let at = 0; at < here.length; at += ROWS_OF_A_BOT)
        for await (const one of playedBy(cloud, scene, here.slice(at, at + ROWS_OF_A_BOT))) {
          played.push(one);
          onPlayed(one);
        }
    }
  } finally {
    await cloud.close();
  }
  return played;
}

async function* playedBy(cloud: Cloud, scene: string, rows: readonly Row[]): AsyncGenerator<Played> {
  let bot: Bot | undefined;
  try {
    for (const row of rows) {
      bot ??= await begin(cloud, scene);
      const answer = await playOne(bot, row);
      yield { row, answer, faults: faultsOf(row, answer) };
      const [before, after] = answer.status ?? [];
      if (before === after) continue;
      // A verdict that moved would hide the next one.
      await bot.close();
      bot = undefined;
    }
  } finally {
    await bot?.close();
  }
}

async function begin(cloud: Cloud, scene: string): Promise<Bot> {
  await cloud.tell('scenario', { name: scene });
  const bot = await cloud.startBot();
  // The first words in a chat are greeted.
  await cardFor(bot.person('alex'), 'help');
  return bot;
}

async function playOne(bot: Bot, row: Row): Promise<Answer> {
  const person = bot.person('alex', row.locale);
  const verdict = async () => /^[\p{L}' ]*/u.exec(visibleText(await cardFor(person, STATUS[row.locale])))?.[0] ?? '';
  const keepsStatus = row.kind === 'evidence';
  const before = keepsStatus ? await verdict() : '';
  await cardFor(person, CANCEL[row.locale]);
  const card = await cardFor(person, row.text);
  const answer = { text: visibleText(card), ...searchOn(card) };
  return keepsStatus ? { ...answer, status: [before, await verdict()] } : answer;
}

/** The card that answers these words; one that only says "reading", as on a slow day, is waited out. */
async function cardFor(person: Wire, text: string): Promise<CardJson> {
  const before = person.cards().length;
  await person.say(text);
  const isAnswer = (card: CardJson) =>
    person.cards().length > before && !READING.some((heading) => textOf(card).startsWith(heading));
  return (await person.waitForCard(isAnswer)).card;
}
