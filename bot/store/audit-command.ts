import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { anchorPlace } from './anchor-place.ts';
import { exportTrails, isSound, lengthOf, type Source, sentence, verifyTrails } from './audit.ts';
import { headsOf, openExported } from './exported.ts';
import { openReader, type ReaderOptions } from './open.ts';
import { progressBar } from './progress.ts';
import { readChecker, type SignedHead } from './signing.ts';
import type { Credential } from './tokens.ts';

const USAGE = `Reads the trail; the bot may be running.

  npm run audit -- verify [--file F] [--anchor A] [--key K]
                                                        checks every record, of the store or of an exported jsonl file
  npm run audit -- export --format csv|jsonl [--out F]  writes the trail to a file or to the screen

STORE_URL names the store (sqlite:./data/pilot.db). AUDIT_KEY_PATH names the Ed25519 key (the public one is enough) that checks
the signed heads; K, as often as needed, the public key of an earlier one that was replaced. A holds signed heads in another place,
which show whether the trail was cut off or signed anew since: the container's address, or a file (an earlier jsonl export, or a
copy of the container's blobs). Default: AUDIT_ANCHOR_URL, if set.
Ends with 0 when the trail is intact, 1 when it is broken, 2 when it can't be read.
`;

export const INTACT = 0;
const BROKEN = 1;
export const UNREADABLE = 2;

type Env = Readonly<Record<string, string | undefined>>;
/** Where a command speaks; `isTTY` where a person looks on. */
type Screens = {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
};

const OPTIONS = {
  file: { type: 'string' },
  anchor: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  key: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Does what the words say, and resolves to the code that the program ends with; where it can't, a sentence says why. */
export async function auditCommand(args: readonly string[], env: Env, screens: Screens): Promise<number> {
  try {
    return await obey(args, env, screens);
  } catch (error) {
    screens.err.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return UNREADABLE;
  }
}

async function obey(args: readonly string[], env: Env, screens: Screens): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  // A word too many is most likely a file that was meant to be checked instead of the store.
  const command = positionals.length === 1 ? positionals[0] : undefined;
  const { help, file, anchor = env.AUDIT_ANCHOR_URL || undefined, format, out, key = [] } = values;
  const keys = [...(env.AUDIT_KEY_PATH ? [env.AUDIT_KEY_PATH] : []), ...key];
  if (command === 'verify') return withSource(file, env, (source) => verify(source, { env, anchor, keys, screens }));
  if (command === 'export' && (format === 'csv' || format === 'jsonl')) {
    return withSource(file, env, async (source) => {
      const text = Readable.from(exportTrails(source, format, await shown(source, screens)));
      // The screen must stay open for what comes after.
      if (out === undefined) await pipeline(text, screens.out, { end: false });
      else await pipeline(text, createWriteStream(out, { mode: 0o600 }));
      return INTACT;
    });
  }
  (help ? screens.out : screens.err).write(USAGE);
  return help ? INTACT : UNREADABLE;
}

const shown = async (source: Source, { err }: Screens) => progressBar(err, await lengthOf(source));

async function verify(
  source: Source,
  { env, anchor, keys, screens }: { env: Env; anchor: string | undefined; keys: readonly string[]; screens: Screens },
): Promise<number> {
  if (anchor !== undefined && keys.length === 0)
    throw new Error('an anchor needs AUDIT_KEY_PATH, the key that signed its heads.');
  const checker = keys.length > 0 ? readChecker(keys) : undefined;
  const anchors = anchor === undefined ? [] : await anchored(anchor, env);
  if (anchor !== undefined) screens.out.write(`${anchors.length} anchored heads are compared with the trail.\n`);
  let isBroken = false;
  let trails = 0;
  for await (const report of verifyTrails(source, checker, await shown(source, screens), anchors)) {
    screens.out.write(`${sentence(report)}\n`);
    isBroken ||= !isSound(report);
    trails += 1;
  }
  if (trails === 0) throw new Error('There is no trail here: nothing was verified.');
  return isBroken ? BROKEN : INTACT;
}

async function anchored(address: string, env: Env): Promise<readonly SignedHead[]> {
  if (!/^(https|blob):/.test(address)) return headsOf(createReadStream(address, 'utf8'));
  const connectionString = env.AUDIT_ANCHOR_CONNECTION_STRING;
  const credential = address.startsWith('https:') ? await ownCredential(env) : undefined;
  const place = anchorPlace(address, { connectionString, ...(credential ? { credential } : {}) });
  const { blobAnchor } = await import('./anchor-blob.ts');
  return blobAnchor(place).read();
}

async function withSource(
  file: string | undefined,
  env: Env,
  work: (source: Source) => Promise<number>,
): Promise<number> {
  if (file !== undefined) return work(await openExported(file));
  const url = env.STORE_URL || 'sqlite:./data/pilot.db';
  const reader = await openReader(url, await accessTo(url, env));
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** The tables are read as the bot itself, so its whole configuration must be there; a file needs none of it. */
async function accessTo(url: string, env: Env): Promise<ReaderOptions> {
  if (!url.startsWith('tables:')) return {};
  const connectionString = env.STORE_CONNECTION_STRING;
  if (connectionString) return { connectionString };
  return { credential: await ownCredential(env) };
}

async function ownCredential(env: Env): Promise<Credential> {
  const [{ readConfig }, { botCredential }] = await Promise.all([
    import('../config.ts'),
    import('../directory/bot-credential.ts'),
  ]);
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return botCredential(read.config);
}
