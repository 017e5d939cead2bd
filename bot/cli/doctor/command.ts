import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import type { Config } from '../../config/index.ts';
import { ROOT } from '../../lib/root.ts';
import { checkCalendars } from './calendars.ts';
import { exitCodeOf, type Finding, lineOf, skip, summaryOf } from './checked.ts';
import { checkOffline } from './offline.ts';

const USAGE = `Says what is wrong with this configuration and how to mend it. Changes nothing.

  npm run doctor                            what can be told without a network
  npm run doctor -- --online                also asks the authority, Graph, the portal backend, the store and the endpoint
  … | npm run doctor -- --online --token    also tries a sign-in token from standard input: consent and both exchanges
  … | npm run doctor -- --capture           reads what a live tenant answers and writes it down with nobody in it (docs/first-day.md):
                                            --name <moment> --into <folder> --log <file of a server's log>
  npm run doctor -- --settings .env …       takes the settings from a file; what the environment sets as well comes first

Ends with 0 when nothing stands in the way, 1 when something does, 2 when it was called wrongly.
`;

type Env = Readonly<Record<string, string | undefined>>;
/** Where the doctor speaks, and where tokens come from; `isTTY` where a person sits instead of a pipe. */
type Screens = {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
  readonly input: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
};

/** Does what the words say, and resolves to the code that the program ends with; where it was called wrongly, it says how. */
export async function doctorCommand(args: readonly string[], env: Env, screens: Screens): Promise<number> {
  try {
    return await obey(args, env, screens);
  } catch (error) {
    screens.err.write(`${error instanceof Error ? error.message : 'unknown fault'}\n\n${USAGE}`);
    return 2;
  }
}

async function obey(args: readonly string[], around: Env, screens: Screens): Promise<number> {
  const { out, input } = screens;
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  const options = {
    online: flag,
    token: flag,
    help: flag,
    settings: text,
    capture: flag,
    name: text,
    into: text,
    log: text,
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help || (values.token && !values.online)) {
    out.write(USAGE);
    return values.help ? 0 : 2;
  }
  const env = { ...fromFile(values.settings), ...around };
  const manifest = new URL('manifest/manifest.json', ROOT);
  const { findings, config } = checkOffline(env, { now: Date.now(), node: process.version, manifest });
  if (values.capture) return captured(values, { env, config, ...screens });
  print(findings, out);
  const isOnline = config !== undefined && values.online === true;
  const calendars = config ? await checkCalendars(config, { now: Date.now(), isOnline }) : [];
  print(calendars, out);
  const online = isOnline ? await checkedOnline(config) : [];
  print(online, out);
  const person = isOnline ? await (values.token ? checkedPerson(config, await readToken(input)) : noPerson()) : [];
  print(person, out);
  const all = [...findings, ...calendars, ...online, ...person];
  const rest = config ? '' : ' All else is looked at once the server can read its settings.';
  out.write(`\n${summaryOf(all)}${rest}\n`);
  return exitCodeOf(all);
}

// What speaks to a cloud is loaded where it is asked for: its packages take longer than all that is told without a network.
const checkedOnline = async (config: Config) => (await import('./online.ts')).checkOnline(config);
const checkedPerson = async (config: Config, token: string) => (await import('./person.ts')).checkPerson(config, token);

function fromFile(path: string | undefined): Readonly<Record<string, string | undefined>> {
  if (path === undefined) return {};
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  return parseEnv(readFileSync(path, 'utf8'));
}

const noPerson = (): readonly Finding[] => [
  skip(
    'consent isn’t tried, nor whether the portal backend gives this app a token',
    'only a person’s own sign-in shows both',
    'Pipe a token in with --token (docs/install.md, step 8).',
  ),
];

async function captured(
  {
    name = 'capture',
    into = 'captures',
    log,
  }: { readonly name?: string; readonly into?: string; readonly log?: string },
  { env, config, out, input }: Screens & { readonly env: Env; readonly config: Config | undefined },
): Promise<number> {
  if (!/^[\w-]{1,60}$/.test(name)) throw new Error('--name takes letters, digits, - and _.');
  const tokens = input.isTTY ? [] : (await readToken(input)).split(/\s+/).filter(Boolean);
  const text = log === undefined ? undefined : readFileSync(log, 'utf8');
  if (tokens.length === 0 && text === undefined) throw new Error('Nothing to take: pipe in tokens, or name a --log.');
  const { capture } = await import('./capture.ts');
  const findings = await capture({ name, folder: into, tokens, log: text }, env, config);
  print(findings, out);
  out.write('\nIds are stand-ins and texts are hidden. Look each file through all the same before you hand it on.\n');
  return exitCodeOf(findings);
}

const print = (findings: readonly Finding[], out: NodeJS.WritableStream) => {
  for (const finding of findings) out.write(`${lineOf(finding)}\n`);
};

async function readToken(input: Screens['input']): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8').trim();
}
