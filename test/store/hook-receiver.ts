import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { chainHash, genesisHash } from '../../bot/store/chain/hash.ts';
import type { Event } from '../../bot/workflow/record/events.ts';

type Told = { readonly tenantId: string; readonly seq: number; readonly hash: string; readonly event: Event };
type Mood = 'takes' | 'fails' | 'hangs' | 'stalls' | 'redirects' | 'drops';

function answer(res: ServerResponse, status: number): void {
  res.statusCode = status;
  res.end();
}

/** What an honest receiver does with each message, by the documentation alone: signature, gaps and order, and the chain. */
export async function startReceiver(keys: () => readonly string[]) {
  const state = { mood: 'takes' as Mood };
  const bodies: string[] = [];
  const faults: string[] = [];
  const tries: number[] = [];
  const elsewhere: string[] = [];
  const last = new Map<string, { seq: number; hash: string }>();
  const held: ServerResponse[] = [];

  const isGenuine = (header: string, body: string): boolean => {
    const [, seconds = '', given = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
    return keys().some((key) => createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex') === given);
  };
  const take = ({ tenantId, seq, hash, event }: Told): void => {
    const before = last.get(tenantId);
    // The same record again is no news.
    if (before && seq <= before.seq) return;
    if (before && seq !== before.seq + 1) faults.push(`gap: ${before.seq} then ${seq}`);
    const previous = before?.hash ?? (seq === 1 ? genesisHash(tenantId) : undefined);
    if (previous && chainHash(previous, seq, tenantId, event) !== hash) faults.push(`broken chain at ${seq}`);
    last.set(tenantId, { seq, hash });
  };

  const server = createServer((req, res) => {
    let body = '';
    req.setEncoding('utf8').on('data', (part) => (body += part));
    req.on('end', () => {
      if (req.url === '/elsewhere') elsewhere.push(body);
      tries.push(Date.now());
      switch (state.mood) {
        case 'fails':
          return answer(res, 500);
        case 'redirects':
          res.setHeader('location', '/elsewhere');
          return answer(res, 307);
        case 'hangs':
          return void held.push(res);
        case 'stalls':
          res.statusCode = 200;
          res.write('a beginning');
          return void held.push(res);
        case 'drops':
          return void req.socket.destroy();
        case 'takes': {
          if (!isGenuine(String(req.headers['writeback-pilot-signature']), body)) {
            faults.push('signature');
            return answer(res, 401);
          }
          bodies.push(body);
          const told = JSON.parse(body);
          if (told.seq) take(told);
          return answer(res, 204);
        }
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/in?code=hidden`,
    state,
    bodies,
    faults,
    tries,
    elsewhere,
    /** The records as they first came, of one tenant. */
    seqs: (tenantId: string): readonly number[] =>
      bodies.map((body) => JSON.parse(body)).flatMap((told) => (told.tenantId === tenantId ? [told.seq] : [])),
    newest: (tenantId: string) => last.get(tenantId)?.seq ?? 0,
    async close() {
      for (const res of held) res.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
