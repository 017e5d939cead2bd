import { parseArgs } from 'node:util';
import { exitCodeOf, type Finding, lineOf } from './finding.ts';
import { checkOffline } from './offline.ts';
import { checkOnline } from './online.ts';
import { checkPerson } from './person.ts';

const USAGE = `Says what is wrong with this configuration and how to mend it. Changes nothing.

  npm run doctor                            what can be told without a network
  npm run doctor -- --online                also asks the authority, Graph, the portal backend, the store and the endpoint
  … | npm run doctor -- --online --token    also tries a sign-in token from standard input: consent and both exchanges

Ends with 0 when nothing stands in the way, 1 when something does, 2 when it was called wrongly.
`;

async function main(args: string[]): Promise<number> {
  const options = { online: { type: 'boolean' }, token: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.help || (values.token && !values.online)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const manifest = new URL('../../manifest/manifest.json', import.meta.url);
  const { findings, config } = checkOffline(process.env, { now: Date.now(), node: process.version, manifest });
  print(findings);
  if (!config || !values.online) return exitCodeOf(findings);
  const online = await checkOnline(config);
  print(online);
  const person = values.token ? await checkPerson(config, await readToken()) : [];
  print(person);
  return exitCodeOf([...findings, ...online, ...person]);
}

const print = (findings: readonly Finding[]) => {
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
};

async function readToken(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8').trim();
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'unknown fault'}\n\n${USAGE}`);
    process.exitCode = 2;
  },
);
