import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChecker, readSealChecker, readSealer } from '../../bot/store/chain/signing.ts';
import { openStore } from '../../bot/store/open.ts';
import { type Checking, checkPack, type PackReport } from '../../bot/store/pack/check.ts';
import type { About } from '../../bot/store/pack/layout.ts';
import { takeApart } from '../../bot/store/pack/read.ts';
import { packFile } from '../../bot/trail/pack/pack-file.ts';
import { tellerName, tellPage } from '../../bot/trail/pack/tell.ts';
import type { Locale } from '../../bot/workflow/locale.ts';
import type { Event } from '../../bot/workflow/record/events.ts';

type KeyFiles = { readonly secret: string; readonly open: string };

/** A folder with a key and a store, whose heads are signed by it where `isSigned`. */
export async function packKit({ isSigned = true } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pilot-pack-'));
  const key = await newKey(folder, 'audit');
  const path = join(folder, 'pilot.db');
  const url = `sqlite:${path}`;
  const store = await openStore(url, isSigned ? { auditKeyPath: key.secret } : {});
  return {
    folder,
    url,
    key,
    store,
    newKey: (name: string) => newKey(folder, name),
    fill: async (tenantId: string, batches: readonly (readonly Event[])[]) => {
      let { version } = await store.load(tenantId, 0, 1);
      for (const events of batches) {
        const result = await store.commit(tenantId, version, { events, outbox: [] });
        if (result.kind === 'committed') version = result.version;
      }
    },
    pack: async (tenantId: string, about: About, locale: Locale = 'en') => {
      const sealer = isSigned ? readSealer(key.secret) : undefined;
      const packed = await packFile(store.trail, tenantId, { about, locale, sealer, now: Date.now() });
      if (packed.kind !== 'packed') throw new Error(`packing: ${packed.kind}`);
      const pieces: Buffer[] = [];
      for await (const piece of packed.file.pieces()) pieces.push(piece);
      return { bytes: Buffer.concat(pieces), stretch: packed.stretch, file: packed.file };
    },
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function newKey(folder: string, name: string): Promise<KeyFiles> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const files = { secret: join(folder, `${name}.pem`), open: join(folder, `${name}.pub`) };
  await writeFile(files.secret, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(files.open, publicKey.export({ type: 'spki', format: 'pem' }));
  return files;
}

/** Proves the bytes of a pack, with these public keys, as the command does. */
export const check = (
  bytes: Buffer,
  paths: readonly string[] = [],
  program: Pick<Checking, 'retell' | 'teller'> = { retell: tellPage, teller: tellerName() },
): Promise<PackReport> =>
  checkPack(takeApart(bytes), {
    ...(paths.length > 0 ? { keys: { head: readChecker(paths), seal: readSealChecker(paths) } } : {}),
    anchors: [],
    ...program,
  });
