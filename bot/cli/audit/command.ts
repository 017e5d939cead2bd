import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { anchorPlace } from '../../store/anchor/place.ts';
import { headsOf, openExported } from '../../store/audit/exported.ts';
import { exportTrails, isSound, lengthOf, type Source, sentence, verifyTrails } from '../../store/audit/index.ts';
import type { Credential } from '../../store/azure-credential.ts';
import { readChecker, type SignedHead } from '../../store/chain/signing.ts';
import { mustBeDatabase, mustBeExport, mustBeReadable, mustBeWritable } from '../../store/named-file.ts';
import { openReader, type ReaderOptions } from '../../store/open.ts';
import { copyStore, replaceStore } from '../../store/sqlite/backup.ts';
import { type AuditCommand, readArguments } from './arguments.ts';
import { progressBar } from './progress.ts';

const USAGE = `Reads the trail, backs the store up and puts it back; the bot may be running, but for a restore.

  npm run audit -- verify [--file F] [--anchor A] [--key K]
                                                        checks every record, of the store or of an exported jsonl file
  npm run audit -- export --format csv|jsonl [--out F] [--file F]
                                                        writes the trail to a file or to the screen
  npm run audit -- backup <file> [--key K]              copies the store at one moment, and verifies the copy
  npm run audit -- restore <file> [--key K]             verifies a backup, puts it in the store's place, and verifies it there

STORE_URL names the store (sqlite:./data/pilot.db). AUDIT_KEY_PATH names the Ed25519 key (the public one is enough) that checks
the signed heads; K, as often as needed, the public key of an earlier one that was replaced. A holds signed heads in another place, which show whether the trail was cut off or signed anew since: the container's
address, or a file (an earlier jsonl export, or a copy of the container's blobs). Default: AUDIT_ANCHOR_URL, if set.
Ends with 0 when the trail is intact, 1 when it is broken, 2 when it can't be read or the words can't be understood.
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
  const command = readArguments(args);
  switch (command.kind) {
    case 'help':
      screens.out.write(USAGE);
      return INTACT;
    case 'verify':
      return withSource(command.file, env, (source) => verify(source, command, env, screens));
    case 'export':
      return withSource(command.file, env, (source) => writeOut(source, command, screens));
    case 'backup':
      return backUp(storeFile(env), command, env, screens);
    case 'restore':
      return restore(storeFile(env), command, env, screens);
  }
}

async function writeOut(source: Source, { format, out }: AuditCommand<'export'>, screens: Screens): Promise<number> {
  const text = Readable.from(exportTrails(source, format, await shown(source, screens)));
  if (out !== undefined) mustBeWritable(out, { doing: 'writing', by: '--out' });
  // The screen must stay open for what comes after.
  if (out === undefined) await pipeline(text, screens.out, { end: false });
  else await pipeline(text, createWriteStream(out, { mode: 0o600 }));
  return INTACT;
}

async function backUp(
  store: string,
  { to, keys }: AuditCommand<'backup'>,
  env: Env,
  screens: Screens,
): Promise<number> {
  mustBeWritable(to, { doing: 'writing', by: 'backup' });
  keysThere(keys, env);
  await copyStore(store, to);
  const code = await verifyFile(to, keys, env, screens);
  screens.out.write(`${to} holds the store as it was now${code === INTACT ? '' : ', with what is broken in it'}.\n`);
  return code;
}

async function restore(
  store: string,
  { from, keys }: AuditCommand<'restore'>,
  env: Env,
  screens: Screens,
): Promise<number> {
  mustBeDatabase(from, { doing: 'restoring', by: 'restore', what: 'the backup' });
  keysThere(keys, env);
  if ((await verifyFile(from, keys, env, screens)) !== INTACT) {
    screens.err.write(`${from} is broken: nothing was touched. Restore an older backup.\n`);
    return BROKEN;
  }
  const aside = await replaceStore(store, from, new Date());
  if (aside) screens.out.write(`What stood there is kept as ${aside}.\n`);
  const code = await verifyFile(store, keys, env, screens);
  screens.out.write(`${store} is restored. Start the bot.\n`);
  return code;
}

/** The trail in one SQLite file; a backup taken before the first change holds none, and is whole all the same. */
async function verifyFile(path: string, keys: readonly string[], env: Env, screens: Screens): Promise<number> {
  const reader = await openReader(`sqlite:${path}`);
  try {
    if ((await reader.tenants()).length === 0) return INTACT;
    return await verify(reader, { keys, anchor: undefined }, { ...env, AUDIT_ANCHOR_URL: undefined }, screens);
  } finally {
    await reader.close();
  }
}

/** The file of the embedded store. The tables are the storage account's own business. */
function storeFile(env: Env): string {
  const url = storeUrl(env);
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) return url.slice('sqlite:'.length);
  throw new Error(
    'STORE_URL names no SQLite file. Tables are backed up by `export --format jsonl` and by the storage account’s own means.',
  );
}

const storeUrl = (env: Env): string => env.STORE_URL || 'sqlite:./data/pilot.db';

const shown = async (source: Source, { err }: Screens) => progressBar(err, await lengthOf(source));

async function verify(
  source: Source,
  asked: Pick<AuditCommand<'verify'>, 'anchor' | 'keys'>,
  env: Env,
  screens: Screens,
): Promise<number> {
  const anchor = asked.anchor ?? (env.AUDIT_ANCHOR_URL || undefined);
  const keys = [...(env.AUDIT_KEY_PATH ? [env.AUDIT_KEY_PATH] : []), ...asked.keys];
  keysThere(asked.keys, env);
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

/** Before anything is written: a key that can't be read would be noticed after it. */
function keysThere(keys: readonly string[], { AUDIT_KEY_PATH: own }: Env): void {
  const reading = { doing: 'reading the audit key', what: 'the key' };
  if (own) mustBeReadable(own, { ...reading, by: 'AUDIT_KEY_PATH' });
  for (const key of keys) mustBeReadable(key, { ...reading, by: '--key' });
}

async function anchored(address: string, env: Env): Promise<readonly SignedHead[]> {
  if (!/^(https|blob):/.test(address)) {
    mustBeReadable(address, {
      doing: 'reading the anchor',
      by: '--anchor',
      what: 'the file that holds the signed heads',
    });
    return headsOf(createReadStream(address, 'utf8'));
  }
  const connectionString = env.AUDIT_ANCHOR_CONNECTION_STRING;
  const credential = address.startsWith('https:') ? await ownCredential(env) : undefined;
  const place = anchorPlace(address, { connectionString, ...(credential ? { credential } : {}) });
  const { blobAnchor } = await import('../../store/anchor/blob.ts');
  return blobAnchor(place).read();
}

async function withSource(
  file: string | undefined,
  env: Env,
  work: (source: Source) => Promise<number>,
): Promise<number> {
  if (file !== undefined) {
    mustBeExport(file);
    return work(await openExported(file));
  }
  const url = storeUrl(env);
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
    import('../../config/index.ts'),
    import('../../directory/auth/bot-credential.ts'),
  ]);
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return botCredential(read.config);
}
