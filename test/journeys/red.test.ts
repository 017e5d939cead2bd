import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { RED } from './red.ts';

describe('what stands in the way, seen and approved', () => {
  let cloud: Cloud;
  before(async function () {
    this.timeout(60_000);
    cloud = await startCloud();
  });
  afterEach(() => cloud.tell('faults', {}));
  after(() => cloud.close());

  for (const journey of RED)
    it(journey.name, async function () {
      this.timeout(60_000);
      await playIn(cloud, journey);
    });
});
