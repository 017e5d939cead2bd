import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from '../../sandbox/launch/child.ts';
import { isReady } from '../../sandbox/launch/ready.ts';
import { people, tenantId } from '../../sandbox/people.ts';
import { playgroundProgram, playgroundSpec } from '../../sandbox/playground.ts';
import { playgroundConfig } from '../../sandbox/playground-config.ts';
import { freePorts } from '../support/sandbox.ts';

const botId = '6d0c2f9b-41a7-4e83-b5d6-9f7a1c38e024';
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function isRefused(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(false))
      .once('error', () => end(true))
      .once('timeout', () => end(true));
  });
}

const otherAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);

describe('the local Teams client', () => {
  let folder = '';
  let child: Child | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'writeback-pilot-'));
  });
  afterEach(async () => {
    await child?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const start = async (port: number) => {
    const program = playgroundProgram();
    assert.ok(program, 'the package is installed');
    const spec = await playgroundSpec(program, process.env, { owner: 'alex', port, botPort: 9, botId, data: folder });
    child = await startChild(spec);
    return { child, spec };
  };

  it('shows the window of its owner and answers on 127.0.0.1 only', async () => {
    const [port = 0] = await freePorts(1);
    const { child, spec } = await start(port);
    assert.ok(await isReady(child, spec.readyUrl, 15_000), (await child.lastLines(10)).join('\n'));
    const config: unknown = await (await fetch(`http://127.0.0.1:${port}/_internal/v1/testConfig`)).json();
    assert.match(JSON.stringify(config), new RegExp(people.alex.id));
    for (const address of otherAddresses()) assert.ok(await isRefused(address, port), `${address} is refused`);
    assert.ok(await isRefused('::1', port), '::1 is refused');
  });

  it('ends with a sentence instead of moving to another port', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const { child } = await start(port);
      assert.equal(await child.ended, 'exit code 1');
      assert.deepEqual(await child.lastLines(1), [`Port ${port} is already in use.`]);
    } finally {
      await once(server.close(), 'close');
    }
  });

  it('is configured with real ids: five more people, and no chat shared between the two windows', () => {
    const [alex, megan] = [playgroundConfig('alex', botId), playgroundConfig('megan', botId)];
    assert.equal(alex.tenantId, tenantId);
    assert.equal(alex.bot.id, `28:${botId}`);
    assert.equal(alex.currentUser.aadObjectId, people.alex.id);
    assert.equal(megan.currentUser.id, people.megan.teamsId);
    for (const config of [alex, megan]) {
      assert.equal(config.users.length, 5);
      const everyone = [config.currentUser, ...config.users];
      assert.equal(new Set(everyone.map(({ id }) => id)).size, 6);
      for (const { aadObjectId } of everyone) assert.match(aadObjectId, guid);
    }
    const chats = [alex, megan].flatMap(({ personalChat, groupChat, team }) =>
      [personalChat, groupChat, team, ...team.channels].map(({ id }) => id),
    );
    assert.equal(new Set(chats).size, chats.length);
  });
});
