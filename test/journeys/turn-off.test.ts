import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { TURN_OFF } from './turn-off.ts';

describe('turning it off', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  for (const journey of TURN_OFF)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });
});
