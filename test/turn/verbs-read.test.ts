import assert from 'node:assert/strict';
import { VERBS } from '../../bot/access/verbs.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { people } from '../../sandbox/people.ts';
import { approveRequest, toRequest } from '../journeys/to-apply.ts';
import { actionsOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';

const READING = Object.entries(VERBS).flatMap(([verb, { does }]) => (does === 'reads' ? [verb] : []));

describe('a verb that only reads', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
    bot = await cloud.startBot();
    await toRequest(bot);
    await approveRequest(bot);
  });
  after(async () => {
    await bot.close();
    await cloud.close();
  });

  for (const verb of READING) {
    it(`puts nothing on record but what was read: ${verb}`, async () => {
      const before = await writtenByAlex();
      const tie = tieOf(bot);
      assert.equal((await press(verb, {})).status, 200);
      assert.equal((await press(verb, tie)).status, 200);
      assert.deepEqual(await writtenByAlex(), before);
    });
  }

  it('is told from one that writes', async () => {
    const before = await writtenByAlex();
    await press('next', tieOf(bot));
    assert.deepEqual((await writtenByAlex()).slice(before.length), ['step-done']);
  });

  /** What Alex did, as types of events, without the readings. */
  async function writtenByAlex(): Promise<readonly Event['type'][]> {
    const own = (await bot.events()).filter(isAlex);
    return own.map(({ type }) => type).filter((type) => type !== 'evidence-gathered');
  }

  /** A button that no card may have, on Alex's newest card. */
  function press(verb: string, data: Readonly<Record<string, unknown>>) {
    const alex = bot.person('alex');
    const action = { type: 'Action.Execute', title: verb, verb, data: { ...data, verb } };
    return alex.click({ messageId: alex.lastCard()?.messageId ?? '', card: { actions: [action] } }, verb);
  }
});

function isAlex(event: Event): boolean {
  return 'by' in event && typeof event.by === 'object' && event.by.objectId === people.alex.id;
}

/** Which change and version the buttons of Alex's newest card about it carry. */
function tieOf({ person }: Bot): Readonly<Record<string, unknown>> {
  const ties = person('alex')
    .cards()
    .flatMap(({ card }) => actionsOf(card).map(({ data: { change, version } }) => ({ change, version })))
    .filter(({ change }) => typeof change === 'string');
  const newest = ties.at(-1);
  assert.ok(newest);
  return newest;
}
