import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportTrails, isSound, lengthOf, type Source, sentence, verifyTrails } from '../../store/audit/index.ts';
import { readChecker } from '../../store/chain/signing.ts';
import { mustBeDatabase, mustBeExportable, mustBeWritable } from '../../store/named-file.ts';
import { copyStore, mustBeAnother, replaceStore } from '../../store/sqlite/backup.ts';
import { openSqliteReader } from '../../store/sqlite/index.ts';
import { mustBeServed } from '../../store/sqlite/real-file.ts';
import { type AuditCommand, readArguments } from './arguments.ts';
import { failureSentence } from './failure.ts';
import { BROKEN, INTACT, keyPaths, keysThere, type Screens, UNREADABLE } from './outcome.ts';
import { verifyPack, writePack } from './pack.ts';
import { progressBar } from './progress-bar.ts';
import { anchored, type Env, storeFile, withSource } from './trail-sources.ts';
import { USAGE } from './usage.ts';
import { tryWebhooks } from './webhook.ts';

/** Does what the words say, and resolves to the code that the program ends with; where it can't, a sentence says why. */
export async function auditCommand(args: readonly string[], env: Env, screens: Screens): Promise<number> {
  try {
    return await obey(args, env, screens);
  } catch (error) {
    screens.err.write(`${failureSentence(error)}\n`);
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
    case 'pack':
      return withSource(command.file, env, (source) => writePack(source, command, env, screens));
    case 'verify-pack':
      return verifyPack(command, env, screens);
    case 'backup':
      return backUp(storeFile(env), command, env, screens);
    case 'restore':
      return restore(storeFile(env), command, env, screens);
    case 'webhook':
      return tryWebhooks(env, screens);
  }
}

async function writeOut(
  source: Source,
  { format, out, file }: AuditCommand<'export'>,
  screens: Screens,
): Promise<number> {
  const text = Readable.from(exportTrails(source, format, await shown(source, screens)));
  if (out !== undefined) mustBeExportable(out, file);
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
  mustBeServed(store);
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
  mustBeAnother(store, from);
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
  const reader = await openSqliteReader(path, { isAtRest: true });
  try {
    if ((await reader.tenants()).length === 0) return INTACT;
    return await verify(reader, { keys, anchor: undefined }, { ...env, AUDIT_ANCHOR_URL: undefined }, screens);
  } finally {
    await reader.close();
  }
}

const shown = async (source: Source, { err }: Screens) => progressBar(err, await lengthOf(source));

async function verify(
  source: Source,
  asked: Pick<AuditCommand<'verify'>, 'anchor' | 'keys'>,
  env: Env,
  screens: Screens,
): Promise<number> {
  const anchor = asked.anchor ?? (env.AUDIT_ANCHOR_URL || undefined);
  const keys = keyPaths(asked.keys, env);
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
  if (trails === 0)
    throw new Error(
      'There is no trail here: nothing was verified. Check that STORE_URL, or --file, names the right one.',
    );
  return isBroken ? BROKEN : INTACT;
}
