import { type Cloud, startCloud } from '../support/in-process.ts';
import { ASKING } from './asking.ts';
import { playIn } from './in-cloud.ts';

describe('nothing ends by one slip, and whoever decides may ask first', () => {
  let cloud: Cloud;
  before(async function () {
    this.timeout(60_000);
    cloud = await startCloud();
  });
  after(() => cloud.close());

  for (const journey of ASKING)
    it(journey.name, async function () {
      this.timeout(60_000);
      await playIn(cloud, journey);
    });
});
