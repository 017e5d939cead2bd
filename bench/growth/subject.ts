import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { signToken } from '../../test/support/signed.ts';
import { type Contestant, environmentOfOurs, startOurs } from '../turns/contestants.ts';
import { type Press, pressText } from '../turns/press.ts';
import { APPROVER, BOT_ID, HOME } from '../turns/seed.ts';
import { type Stub, startStub } from '../turns/stub.ts';

export type Start = { readonly ms: number; readonly cpu: number; readonly rss: number };

/** The production server on one store, with a person who presses. */
export type Subject = {
  /** Until it answered its first request: milliseconds, those of them that a processor worked, and resident bytes after a collection. */
  readonly start: Start;
  /** Milliseconds until the answer was there that holds `mark`: inline, or by the edit of its card. */
  readonly press: (press: Press, mark: RegExp) => Promise<number>;
  /** Milliseconds of processor time in a minute in which nobody asks. */
  readonly idle: (seconds: number) => Promise<number>;
  /** The longest that anybody else had to wait while `work` went on, in ms. */
  readonly longestPause: (work: () => Promise<unknown>) => Promise<number>;
  readonly usage: Contestant['usage'];
  readonly spent: Contestant['spent'];
  readonly stop: () => Promise<void>;
};

export type SubjectOptions = {
  /** The value of STORE_URL, and of STORE_CONNECTION_STRING where it needs one. */
  readonly store: string;
  readonly connectionString?: string | undefined;
  /** A file with the list of tenants. */
  readonly tenants: string;
};

/** No answer takes longer, in ms. */
const MOST_MS = 300_000;

export async function startSubject({ store, connectionString, tenants }: SubjectOptions): Promise<Subject> {
  const messages: string[] = [];
  const stub = await startStub(undefined, undefined, (body) => messages.push(body));
  const begun = performance.now();
  const server = await startOurs(environment(stub, { store, connectionString, tenants }), {
    node: process.execPath,
  });
  const authorization = authorize(stub);
  const ask = (body: string, method = 'POST', path = '/api/messages') =>
    exchange({ port: server.port, method, path, authorization, body });
  await ask('', 'GET', '/healthz');
  const ms = performance.now() - begun;
  const { rss, cpu } = await server.usage();

  return {
    start: { ms, cpu: (cpu.user + cpu.system) / 1000, rss },
    async press(press, mark) {
      const from = messages.length;
      const sent = performance.now();
      const answer = await ask(pressText(stub.serviceUrl, press));
      const isThere = () => mark.test(answer) || messages.slice(from).some((message) => mark.test(message));
      while (!isThere() && performance.now() - sent < MOST_MS) await sleep(5);
      if (!isThere()) throw new Error(`no answer with ${mark}: ${answer.slice(0, 200)}`);
      return performance.now() - sent;
    },
    async idle(seconds) {
      const before = await server.spent();
      await sleep(seconds * 1000);
      return ((await server.spent()) - before) * (60 / seconds);
    },
    async longestPause(work) {
      let isOver = false;
      let longest = 0;
      const others = async () => {
        while (!isOver) {
          const sent = performance.now();
          await ask('', 'GET', '/healthz');
          longest = Math.max(longest, performance.now() - sent);
          await sleep(5);
        }
      };
      const beside = others();
      await work();
      isOver = true;
      await beside;
      return longest;
    },
    usage: server.usage,
    spent: server.spent,
    async stop() {
      await server.stop();
      stub.close();
    },
  };
}

const environment = (stub: Stub, { store, connectionString, tenants }: SubjectOptions) => ({
  ...environmentOfOurs(stub, { tenants, approver: APPROVER, store }),
  BOT_ID,
  BOT_TENANT_ID: HOME,
  ALLOWED_SERVICE_HOSTS: '127.0.0.1',
  PORT: '0',
  ...(connectionString ? { STORE_CONNECTION_STRING: connectionString } : {}),
});

function authorize(stub: Stub): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: 'https://api.botframework.com', aud: BOT_ID, nbf: now - 60, exp: now + 86_400 };
  return `Bearer ${signToken(stub.connector, { ...claims, serviceurl: stub.serviceUrl })}`;
}

function exchange(asked: {
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}): Promise<string> {
  const { port, method, path, authorization, body } = asked;
  const headers = { authorization, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => resolve(text)).on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
