import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wordsFor } from '../../cards/index.ts';
import { tenantId } from '../../sandbox/people.ts';
import { startReceiver } from '../store/hook-receiver.ts';
import { buttons } from '../support/card.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { policyFile, webhookAt } from '../support/policy-file.ts';
import { TICKET_KEY } from '../support/ticket.ts';
import { approveRequest, toRequest } from './to-apply.ts';

describe('a change whose records go to a webhook', () => {
  let cloud: Cloud;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let folder: string;
  before(async () => {
    [cloud, receiver] = [await startCloud(), await startReceiver(() => [TICKET_KEY])];
    folder = await mkdtemp(join(tmpdir(), 'writeback-hooked-'));
  });
  after(async () => {
    await Promise.all([cloud.close(), receiver.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  it('tells each of them once, signed and in order, though the receiver is down over a restart', async () => {
    const { buttons: titles } = wordsFor('en');
    await cloud.tell('scenario', { name: 'fresh' });
    const env = { POLICY_PATH: policyFile({ webhook: { ...webhookAt(TICKET_KEY), url: receiver.url } }) };
    const came = async (records: number) => {
      while (receiver.newest(tenantId) < records) await sleep(20);
    };
    const kept = join(folder, 'kept.db');
    const first = await cloud.startBot({ env });
    await toRequest(first);
    await came((await first.events()).length);
    receiver.state.mood = 'fails';
    await approveRequest(first);
    const before = receiver.newest(tenantId);
    assert.ok((await first.events()).length > before, 'what a receiver doesn’t take waits');
    await first.closeInto(kept);
    receiver.state.mood = 'drops';
    const second = await cloud.startBot({ env, from: kept });
    try {
      const alex = second.person('alex');
      await alex.say('continue');
      await alex.waitForCard((card) => buttons(card).includes(titles.next));
      await alex.press(titles.next);
      assert.equal(receiver.newest(tenantId), before);
      receiver.state.mood = 'takes';
      const all = (await second.events()).map(({ type }) => type);
      await came(all.length);
      const told = receiver.bodies.map((body) => JSON.parse(body)).filter((body) => body.seq !== undefined);
      assert.deepEqual(
        told.map(({ event }) => event.type),
        all,
      );
      assert.deepEqual(receiver.faults, []);
    } finally {
      await second.close();
    }
  });
});
