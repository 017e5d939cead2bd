import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store/open.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { isDeep } from '../support/deep.ts';
import { type OpenId, startOpenId } from '../support/openid.ts';
import { forkServer } from '../support/server-process.ts';
import { told } from '../support/told.ts';
import { createKit, publishedKeys } from '../teams/door-kit.ts';
import { environmentOf } from './kit.ts';
import {
  alexOf,
  everybody,
  meganOf,
  messagesTo,
  ofDecision,
  press,
  seedWaiting,
  tellOf,
  tenantsOf,
  until,
} from './telling-kit.ts';

const KILLS = isDeep ? 12 : 2;
const TENANTS = 24;

describe('a server that is killed while it tells', function () {
  this.timeout(isDeep ? 600_000 : 240_000);
  let folder: string;
  let openId: OpenId;
  let connector: Connector;
  let child: ChildProcess | undefined;
  afterEach(async () => {
    child?.kill('SIGKILL');
    await Promise.all([openId.close(), connector.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  it('has told everybody soon after it is started again: requests and decisions, and each is decided once', async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-killed-'));
    connector = await startConnector();
    const kit = { ...createKit(Date.now()), serviceUrl: connector.serviceUrl };
    openId = await startOpenId(publishedKeys(kit));
    const tenants = tenantsOf(TENANTS);
    const storeUrl = `sqlite:${join(folder, 'pilot.db')}`;
    await seedWaiting({ storeUrl }, tenants, (t) => [tellOf(meganOf(t), 'request')]);
    const store = await openStore(storeUrl);
    for (const contact of everybody(tenants)(connector.serviceUrl)) await store.saveContact(contact);
    await store.close();
    const env = { ...environmentOf(kit, openId, storeUrl), ALLOWED_TENANTS: tenants.join(',') };

    async function start(): Promise<number> {
      child = forkServer(env);
      return (await told<{ readonly port: number }>(child)).port;
    }
    const approved = new Set<string>();
    async function approve(port: number, t: string): Promise<void> {
      const { body, headers } = press(kit, meganOf(t), 'approve', 2);
      const sent = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, { ...sent, body: JSON.stringify(body) });
      if (answer.ok && ofDecision.test(await answer.text())) approved.add(t);
    }

    const posts = () => connector.received.filter(({ method }) => method === 'POST').length;
    for (let kills = 0; kills < KILLS; kills += 1) {
      connector.refuses = () => undefined;
      const port = await start();
      const mine = tenants.filter((_, n) => n % KILLS === kills);
      const half = mine.length / 2;
      const pressing = mine.slice(0, half).map((t) => approve(port, t));
      const some = posts() + Math.floor(Math.random() * 6);
      await until(() => posts() > some, 30_000);
      // What it sends from here on arrives or doesn't, and it doesn't live to hear of it.
      const kind = kills % 2 === 0 ? 'accepted-then-stall' : 'stall';
      connector.refuses = (_, method) => (method === 'POST' ? { kind } : undefined);
      const last = posts();
      pressing.push(...mine.slice(half).map((t) => approve(port, t)));
      await until(() => posts() > last + 1, 30_000);
      child?.kill('SIGKILL');
      await Promise.allSettled(pressing);
    }
    connector.refuses = () => undefined;
    const port = await start();
    await Promise.all(tenants.filter((t) => !approved.has(t)).map((t) => approve(port, t)));
    const lacking = () =>
      tenants.filter((t) => !messagesTo(connector, alexOf(t)).some((text) => ofDecision.test(text)));
    await until(() => lacking().length === 0);
    await until(() => tenants.every((t) => messagesTo(connector, meganOf(t)).length > 0));
    const people = tenants.flatMap((t) => [alexOf(t), meganOf(t)]);
    const counts = people.map((person) => messagesTo(connector, person).length);
    assert.ok(Math.max(...counts) <= 1 + KILLS, `at most once more for each kill: ${counts}`);
    assert.ok(Math.max(...counts) > 1, 'some message was sent when it died');
    child?.kill('SIGKILL');
    await once(child as ChildProcess, 'exit');
    const after = await openStore(storeUrl);
    for (const t of tenants) {
      const kinds = (await after.load(t, 0)).events.map(({ event }) => event.type);
      assert.equal(kinds.filter((type) => type === 'approved').length, 1);
    }
    await after.close();
    process.stdout.write(
      `      ${KILLS} kills, ${people.length} people, ${counts.filter((n) => n > 1).length} of them told more than once\n`,
    );
  });
});
