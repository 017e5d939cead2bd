import { type Cloud, startCloud } from '../support/in-process.ts';
import { ENDINGS } from './endings.ts';
import type { Journey } from './journey.ts';
import { play } from './play.ts';

describe('how a change ends', () => {
  let cloud: Cloud;
  before(async function () {
    this.timeout(60_000);
    cloud = await startCloud();
  });
  after(() => cloud.close());

  const puts = async () => (await cloud.requests()).filter((r) => r.method === 'PUT').length;

  async function run(journey: Journey): Promise<void> {
    await cloud.tell('scenario', { name: 'fresh' });
    const bot = await cloud.startBot(journey.env ? { env: journey.env } : {});
    const before = await puts();
    try {
      await play(
        {
          person: bot.person,
          tell: cloud.tell,
          portal: cloud.portal,
          writes: async () => (await puts()) - before,
          log: async () => '',
        },
        journey,
      );
    } finally {
      await bot.close();
    }
  }

  for (const journey of ENDINGS)
    it(journey.name, async function () {
      this.timeout(60_000);
      await run(journey);
    });
});
