import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAzurite } from '../../test/store/azurite.ts';
import { HOME, tenant } from '../turns/seed.ts';
import { seed } from './seed-growth.ts';
import { startSubject } from './subject.ts';

const CARD = '1795000000002';
/** Until what a turn left behind was carried. */
const REST_MS = 4_000;
const verb = (name: string, data: object = {}) => ({ type: 'Action.Execute', verb: name, data });
const approve = verb('approve', { change: 'c0ffee00-0000-4000-8000-000000000001', version: 2, comment: 'fine' });

/** How many requests each kind of turn makes to the table service, in the turn and with what it leaves behind. */
export async function countTransactions(tenants: string): Promise<readonly string[]> {
  const azurite = await startAzurite();
  const { connectionString } = azurite;
  await seed('tables:', { records: 100, tenants: 10 }, 90, { connectionString });
  const between = await countingProxy(azurite.port);
  const through = connectionString.replace(`:${azurite.port}/`, `:${between.port}/`);
  const subject = await startSubject({ store: 'tables:', connectionString: through, tenants });
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    await sleep(REST_MS);
    // The worker looks by itself every five seconds.
    const before = between.count();
    const begun = performance.now();
    await work();
    await sleep(REST_MS);
    const looks = (performance.now() - begun) / 5_000;
    return Math.max(0, between.count() - before - Math.round(looks));
  };
  const status = () =>
    subject.press({ tenantId: HOME, action: verb('status'), cardId: CARD }, /writeback|Yes|Probably/i);
  const look = () => subject.press({ tenantId: tenant(1), action: verb('approvals'), cardId: CARD }, /AdaptiveCard/);
  const decide = () => subject.press({ tenantId: tenant(1), action: approve, cardId: CARD }, /AdaptiveCard/);
  const history = () =>
    subject.press({ tenantId: HOME, action: verb('history', { show: 'all' }), cardId: CARD }, /History/);
  const lines: string[] = [];
  const kinds = [
    ['a status, the tenant’s first', status],
    ['a status, the next one', status],
    ['what waits for me, the tenant’s first', look],
    ['an approval, with its message and the edit of its card', decide],
    ['an approval that is refused, because it was given already', decide],
    ['a page of history', history],
  ] as const;
  for (const [name, work] of kinds) lines.push(`| ${name} | ${await count(work)} |`);
  const before = between.count();
  await sleep(60_000);
  lines.push(`| a minute in which nobody asks | ${between.count() - before} |`);
  await subject.stop();
  await between.close();
  await azurite.stop();
  return ['| turn | transactions |', '| --- | --- |', ...lines];
}

/** Passes everything on and counts it. The key signs the path and not the host, so it stays good. */
async function countingProxy(to: number) {
  let count = 0;
  const server = createServer((asked, answer) => {
    count += 1;
    const { method, url, headers } = asked;
    const onward = request({ host: '127.0.0.1', port: to, method, path: url, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    count: () => count,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
