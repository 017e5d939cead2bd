import { type Cloud, startCloud } from '../support/in-process.ts';
import { ENDINGS } from './endings.ts';
import { playIn } from './in-cloud.ts';

describe('how a change ends', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  for (const journey of ENDINGS)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });
});
