import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contact } from '../../bot/ports/index.ts';
import { APPROVER, REQUESTER, type Running, startServer } from '../server/kit.ts';
import { waitingTrail } from '../server/trails.ts';
import { addressIn, scrape } from '../support/scrape.ts';
import { createKit } from '../teams/door-kit.ts';

const { tenantId, appId } = createKit();
const requester = { tenantId, objectId: REQUESTER, name: 'Alex Novak' };
const approver = { tenantId, objectId: APPROVER, name: 'Megan Bowen' };
const reachable = (serviceUrl: string): Contact => ({
  person: approver,
  personal: {
    serviceUrl,
    conversationId: 'a:chat',
    kind: 'personal',
    tenantId,
    botId: `28:${appId}`,
    botName: 'Writeback Pilot',
    userId: `29:${APPROVER}`,
  },
  isReachable: true,
  isWelcomed: true,
});

describe('the outbox in the metrics', () => {
  let server: Running;
  afterEach(() => server.close());

  it('shows what waits and for how long while the connector refuses it, and nothing once it is told', async () => {
    server = await startServer({
      trail: waitingTrail(requester, approver),
      contacts: (url) => [reachable(url)],
      // Throttled four times, which is as often as one try repeats itself: it waits, and is tried again.
      faults: Array.from({ length: 4 }, () => ({ status: 429, retryAfter: '0' })),
      env: { METRICS_PORT: '0' },
    });
    const address = addressIn(server.logged);
    let most = 0;
    let oldest = 0;
    const posted = () => server.connector.posted.length > 0;
    while (!posted()) {
      const { sum } = await scrape(address);
      most = Math.max(most, sum('pilot_outbox_entries'));
      oldest = Math.max(oldest, sum('pilot_outbox_oldest_seconds'));
      await sleep(20);
    }
    assert.ok(most >= 1, `at most ${most} waited`);
    assert.ok(oldest > 0, 'nothing was ever old');
    const empty = async () => (await scrape(address)).sum('pilot_outbox_entries') === 0;
    while (!(await empty())) await sleep(20);
    assert.equal((await scrape(address)).sum('pilot_outbox_oldest_seconds'), 0);
  });
});
