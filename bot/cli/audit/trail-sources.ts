import { createReadStream } from 'node:fs';
import { anchorPlace } from '../../store/anchor/anchor-url.ts';
import { headsOf, openExported } from '../../store/audit/exported.ts';
import type { Source } from '../../store/audit/index.ts';
import type { SignedHead } from '../../store/chain/signing.ts';
import { addressOf, isEmbedded, OWN_FILE, sqliteUrl } from '../../store/driver/address.ts';
import type { Credential } from '../../store/driver/azure-credential.ts';
import { mustBeExport, mustBeReadable } from '../../store/named-file.ts';
import { openReader, type ReaderOptions } from '../../store/open.ts';

export type Env = Readonly<Record<string, string | undefined>>;

const storeUrl = (env: Env): string => env.STORE_URL || sqliteUrl(OWN_FILE);

/** The file of the embedded store. The tables are the storage account's own business. */
export function storeFile(env: Env): string {
  const address = addressOf(storeUrl(env));
  if (address?.kind === 'sqlite' && address.place) return address.place;
  throw new Error(
    'STORE_URL names no SQLite file. Tables are backed up by `export --format jsonl` and by the storage account’s own means.',
  );
}

/** The signed heads that are kept elsewhere: in a container, or in a file that holds a copy of them. */
export async function anchored(address: string, env: Env): Promise<readonly SignedHead[]> {
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

/** Opens the exported file, or else the store that STORE_URL names, and closes it when the work has ended. */
export async function withSource(
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

/** A store elsewhere is read as the bot itself, so its whole configuration must be there; a file needs none of it. */
async function accessTo(url: string, env: Env): Promise<ReaderOptions> {
  if (!addressOf(url) || isEmbedded(url)) return {};
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
