import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { MOVES_LATER } from './move-later.ts';

describe('the move, cut off and looked at again', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  for (const journey of MOVES_LATER)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });
});
