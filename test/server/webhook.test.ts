import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startReceiver } from '../store/hook-receiver.ts';
import { policyFile } from '../support/policy-file.ts';
import { addressIn, scrape } from '../support/scrape.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { APPROVER, clickOf, REQUESTER, type Running, startServer } from './kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

const { tenantId } = createKit();
const KEY = 'a key of thirty-two bytes or more';

describe('a server whose policy names a webhook', () => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let server: Running;
  let folder: string;
  before(async () => {
    receiver = await startReceiver(() => [KEY]);
    folder = await mkdtemp(join(tmpdir(), 'pilot-hooked-'));
    const keyPath = join(folder, 'hook.key');
    await writeFile(keyPath, KEY, { mode: 0o600 });
    server = await startServer({
      trail: waitingTrail(
        { tenantId, objectId: REQUESTER, name: 'Alex Novak' },
        { tenantId, objectId: APPROVER, name: 'Megan' },
      ),
      env: { METRICS_PORT: '0', POLICY_PATH: policyFile({ webhook: { url: receiver.url, keyPath } }) },
    });
  });
  after(async () => {
    await server.close();
    await receiver.close();
    await rm(folder, { recursive: true });
  });

  const send = async (activity: object) => {
    const from = { id: `29:${APPROVER}`, name: 'Megan', aadObjectId: APPROVER };
    const bearer = { authorization: genuine(server.kit).authorization ?? '' };
    return server.post(activityFor(server.kit, { ...activity, from }), bearer);
  };
  const waiting = async () => (await scrape(addressIn(server.logged))).sum('pilot_webhook_entries');

  it('sends an approval the moment it is recorded, shows in the metrics what waits, and names the key nowhere', async () => {
    receiver.state.mood = 'fails';
    await send(clickOf({ verb: 'approve', data: { change: CHANGE, version: 2, comment: 'fine' } }));
    while ((await waiting()) === 0) await sleep(20);
    receiver.state.mood = 'takes';
    while (receiver.bodies.length === 0) await sleep(20);
    const types = receiver.bodies.map((body) => JSON.parse(body).event.type);
    assert.ok(types.includes('approved'), types.join());
    while ((await waiting()) > 0) await sleep(20);
    assert.deepEqual(receiver.faults, []);
    assert.doesNotMatch(server.logged.join('\n'), new RegExp(`hidden|${KEY}`));
  });

  it('shows in the settings where records go, by the host alone', async () => {
    await send({ type: 'message', text: 'settings' });
    while (!JSON.stringify(server.connector.posted).includes('Records also go to')) await sleep(20);
    const shown = JSON.stringify(server.connector.posted);
    assert.match(shown, /Records also go to.{1,20}127.{1,3}0\.0\.1:\d+/);
    assert.doesNotMatch(shown, /hidden/);
  });
});
