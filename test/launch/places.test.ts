import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type Places, placesFrom, portTrouble } from '../../sandbox/launch/places.ts';
import { freePorts } from '../support/sandbox.ts';

async function freePlaces(): Promise<Places> {
  const [bot = 0, control = 0, cloud = 0, alex = 0, megan = 0] = await freePorts(5);
  return { bot, control, cloud, alex, megan, data: '' };
}

describe('the ports of the practice run', () => {
  it('are the documented ones when nothing is set', () => {
    const { data, ...ports } = placesFrom({});
    assert.deepEqual(ports, { bot: 3978, control: 4100, cloud: 4143, alex: 56150, megan: 56151 });
    assert.match(data, /data[\\/]sandbox$/);
  });

  it('follow the environment, the cloud side 43 above the control side', () => {
    const { bot, control, cloud } = placesFrom({ PORT: '5000', SANDBOX_PORT: '6000' });
    assert.deepEqual({ bot, control, cloud }, { bot: 5000, control: 6000, cloud: 6043 });
  });

  it('raise no objection when all are free', async () => {
    assert.equal(await portTrouble(await freePlaces(), true), undefined);
  });

  it('are named, with the variable that moves them, when somebody else uses one', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const places = { ...(await freePlaces()), megan: port };
    try {
      const sentence = `Port ${port} is already in use: end what uses it, or set SANDBOX_MEGAN_PORT to another port.`;
      assert.equal(await portTrouble(places, true), sentence);
      assert.equal(await portTrouble(places, false), undefined, 'without windows their ports do not matter');
    } finally {
      await once(server.close(), 'close');
    }
  });

  it('are refused when two are the same or one is no port', async () => {
    const places = await freePlaces();
    const twins = await portTrouble({ ...places, cloud: places.bot }, true);
    assert.match(twins ?? '', /^PORT and SANDBOX_CLOUD_PORT are both \d+/);
    assert.equal(
      await portTrouble({ ...places, control: Number('x') }, true),
      'SANDBOX_PORT must be a port from 1 to 65535.',
    );
  });
});
