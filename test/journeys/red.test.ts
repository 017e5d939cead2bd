import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { RED } from './red.ts';

describe('what stands in the way, seen and approved', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  afterEach(() => cloud.tell('faults', {}));
  after(() => cloud.close());

  for (const journey of RED)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });
});
