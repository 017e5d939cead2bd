import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { UNREAD } from './unread-role.ts';

describe('a role or a sign-in that isn’t there at a click', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  afterEach(() => cloud.tell('faults', {}));
  after(() => cloud.close());

  for (const journey of UNREAD)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });
});
