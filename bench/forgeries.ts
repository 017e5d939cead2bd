import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createKit, publishedKeys } from '../test/teams/door-kit.ts';
import { FORGERIES, genuine, type Shot } from '../test/teams/forgeries.ts';
import { type Contestant, environmentOfOurs, NODE, startOurs, startRival } from './turns/contestants.ts';
import { APPROVER } from './turns/seed.ts';
import { startStub } from './turns/stub.ts';

/**
 * `npm run bench:forgeries`: the requests that the front door must turn away, sent to this bot and to the SDKs' own echoes, and
 * a table of who accepts what.
 */
if (!existsSync(NODE)) {
  process.stderr.write('The rivals are not installed. Run: npm ci --prefix bench/rivals\n');
  process.exit(1);
}

const kit = createKit(Date.now());
const stub = await startStub(publishedKeys(kit), kit.entra);
const folder = await mkdtemp(join(tmpdir(), 'pilot-forgeries-'));
const plain = { BOT_ID: kit.appId, BOT_TENANT_ID: kit.tenantId };

async function ours(): Promise<Contestant> {
  const tenants = join(folder, 'tenants.json');
  await writeFile(tenants, JSON.stringify([kit.tenantId]));
  return startOurs({
    ...plain,
    ...environmentOfOurs(stub, { tenants, approver: APPROVER, store: `sqlite:${join(folder, 'pilot.db')}` }),
  });
}

const contestants: readonly (readonly [string, () => Promise<Contestant>])[] = [
  ['this bot', ours],
  ['botbuilder 4.23.3', () => startRival('botbuilder', stub, plain)],
  ['agents-hosting 1.8.1', () => startRival('agents', stub, plain)],
  ['teams.apps 2.1.0', () => startRival('teams', stub, plain)],
];

/** The status, or why there was none. */
function knock(port: number, { authorization, body }: Shot): Promise<number | 'no answer'> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      ...(authorization ? { authorization: ascii(authorization) } : {}),
    };
    const options = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers, agent: false };
    const sent = request({ ...options, timeout: 10_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 'no answer');
    });
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve('no answer'));
    sent.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
}
const ascii = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '?');

type Column = { readonly name: string; readonly answers: readonly string[]; readonly genuine: number | 'no answer' };

async function column([name, start]: (typeof contestants)[number]): Promise<Column> {
  let contestant = await start();
  const control = await knock(contestant.port, genuine(kit, {}, { type: 'typing' }));
  const answers: string[] = [];
  for (const { make } of FORGERIES) {
    const ran = contestant.ran();
    const status = await knock(contestant.port, make(kit));
    await new Promise((resolve) => setTimeout(resolve, 10));
    const isIn = status === 200 || status === 202 || contestant.ran() > ran;
    if (contestant.hasEnded()) {
      answers.push('**process ended**');
      contestant = await start();
    } else answers.push(isIn ? `**accepted**${status === 200 ? '' : ` (${status})`}` : String(status));
  }
  await contestant.stop();
  return { name, answers, genuine: control };
}

const columns: Column[] = [];
for (const contestant of contestants) columns.push(await column(contestant));
stub.close();
await rm(folder, { recursive: true, force: true });

const count = ({ answers }: Column, what: RegExp) => answers.filter((answer) => what.test(answer)).length;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const text = [
  `# Who accepts what, ${new Date().toISOString().slice(0, 10)}`,
  '',
  `${FORGERIES.length} forged or broken requests, sent over HTTP with real RS256 keys. Each SDK is set up as its samples do (an echo bot, single`,
  'tenant, a secret) and otherwise default, but for the hosts of keys, logins and replies, which are all sent to a local stub; it runs under',
  "the Node of npm's `node` package. This bot is its production server. A number is the HTTP status; *accepted* means that the",
  "bot's own code got the activity, whatever the status afterwards. Some rows are rules of this bot alone (which tenants, which",
  'hosts), which no SDK promises by itself.',
  '',
  row(['', ...columns.map(({ name }) => name)]),
  row(['---', ...columns.map(() => '---')]),
  row(['a genuine request', ...columns.map((one) => one.genuine)]),
  row(['**forged, accepted**', ...columns.map((one) => `**${count(one, /accepted/)}**`)]),
  row(['answered with 5xx', ...columns.map((one) => count(one, /^5/))]),
  row(['no answer', ...columns.map((one) => count(one, /no answer/))]),
  row(['ended the process', ...columns.map((one) => count(one, /process ended/))]),
  '',
  row(['request', ...columns.map(({ name }) => name)]),
  row(['---', ...columns.map(() => '---')]),
  ...FORGERIES.map(({ name }, n) => row([name, ...columns.map(({ answers }) => answers[n] ?? '')])),
  '',
].join('\n');
const day = new Date().toISOString().slice(0, 10);
await writeFile(fileURLToPath(new URL(`./results/forgeries-${day}.md`, import.meta.url)), text);
process.stdout.write(`${text.split('\n').slice(0, 16).join('\n')}\n`);
if (columns[0] && count(columns[0], /accepted|^5|no answer|process ended/) > 0) process.exitCode = 1;
