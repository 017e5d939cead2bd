import { ContainerClient, RestError } from '@azure/storage-blob';
import { storeError } from '../../ports/store-errors.ts';
import { headsOf } from '../audit/exported.ts';
import { canonical } from '../chain/hash.ts';
import { tokens } from '../driver/azure-credential.ts';
import type { AnchorPlace } from './anchor-url.ts';
import type { Anchor } from './index.ts';

const LIMIT_MS = 10_000;
const FOLDER = 'heads/';

/**
 * Append blobs as an anchor: one for each day (UTC), because a blob takes 50,000 blocks (learn.microsoft.com/rest/api/storageservices/append-block),
 * holding lines as `npm run audit -- export` writes them. Rejects with a `StoreError`.
 */
export function blobAnchor(place: AnchorPlace, now: () => number = Date.now): Anchor {
  const container = connect(place);
  const where = `${new URL(container.url).host}/${container.containerName}`;
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error, where);
    }
  };

  return {
    append: (heads) =>
      run(async () => {
        const blob = container.getAppendBlobClient(`${FOLDER}${new Date(now()).toISOString().slice(0, 10)}.jsonl`);
        const text = heads.map((signed) => `${canonical({ signed })}\n`).join('');
        const add = () => blob.appendBlock(text, Buffer.byteLength(text), limited());
        try {
          await add();
        } catch (error) {
          if (!isMissing(error)) throw error;
          // A container that someone else made, with rights that end there, is as good.
          if (codeOf(error) === 'ContainerNotFound') await container.createIfNotExists(limited());
          await blob.createIfNotExists(limited());
          await add();
        }
      }),
    reach: () => run(async () => void (await container.getProperties(limited()))),
    read: () =>
      run(async () => {
        const names: string[] = [];
        for await (const { name } of container.listBlobsFlat({ prefix: FOLDER, ...limited() })) names.push(name);
        const days: Awaited<ReturnType<Anchor['read']>>[] = [];
        for (const name of names.sort()) {
          const { readableStreamBody } = await container.getBlobClient(name).download(0, undefined, limited());
          if (readableStreamBody) days.push(await headsOf(readableStreamBody));
        }
        return days.flat();
      }),
  };
}

/** No call may hang. */
const limited = (): { readonly abortSignal: AbortSignal } => ({ abortSignal: AbortSignal.timeout(LIMIT_MS) });

function connect(place: AnchorPlace): ContainerClient {
  // Not often: what fails is tried again with the next heads.
  const options = { retryOptions: { maxTries: 2, retryDelayInMs: 500 } };
  return 'url' in place
    ? new ContainerClient(place.url, tokens(place.credential), options)
    : new ContainerClient(place.connectionString, place.container, options);
}

const codeOf = (error: unknown): string | undefined => (error instanceof RestError ? error.code : undefined);
const isMissing = (error: unknown): boolean => ['ContainerNotFound', 'BlobNotFound'].includes(codeOf(error) ?? '');

function explain(error: unknown, where: string): Error {
  const said = error instanceof RestError ? (error.code ?? error.statusCode) : error instanceof Error && error.name;
  const isDenied = error instanceof RestError && (error.statusCode === 401 || error.statusCode === 403);
  const fix = isDenied ? ' Give the identity the role Storage Blob Data Contributor on the container.' : '';
  return storeError(isDenied ? 'refused' : 'unreachable', `the anchor ${where}: ${said || 'no answer'}.${fix}`, error);
}
