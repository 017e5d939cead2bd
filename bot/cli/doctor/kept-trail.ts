import type { Config } from '../../config/index.ts';
import { botCredential } from '../../directory/auth/bot-credential.ts';
import { isStoreError } from '../../ports/store-errors.ts';
import { anchorPlace } from '../../store/anchor/anchor-url.ts';
import { blobAnchor } from '../../store/anchor/blob.ts';
import { isEmbedded } from '../../store/driver/address.ts';
import { openReader } from '../../store/open.ts';
import { type Finding, fail, ok, onItsServer, warn } from './checked.ts';

/** Where the trail and its signed heads are kept, reached and read. Nothing is written. */
export async function checkKept(config: Config): Promise<readonly Finding[]> {
  const { auditAnchor } = config;
  return Promise.all([store(config), ...(auditAnchor ? [anchor(config, auditAnchor)] : [])]);
}

/** Reads the list of tenants: opening alone says nothing of a table far away. */
async function store(config: Config): Promise<Finding> {
  const { storeUrl, storeConnectionString: connectionString } = config;
  const credential = botCredential(config);
  try {
    const reader = await openReader(storeUrl, { credential, ...(connectionString ? { connectionString } : {}) });
    const tenants = await reader.tenants().finally(() => reader.close());
    return ok(`the store can be read (${tenants.length === 0 ? 'no trail in it yet' : `trails: ${tenants.length}`})`);
  } catch (error) {
    if (isStoreError(error) && error.code === 'missing')
      return warn('the store can’t be read yet', whyOf(error), 'Normal before the first start; the server makes it.');
    const identity = 'Give the identity the role Storage Table Data Contributor there, and open the way out.';
    const fix = connectionString ? OWN_KEY : identity;
    return failed('the store can’t be read', error, isEmbedded(storeUrl) ? OWN_MACHINE : fix);
  }
}

const OWN_MACHINE = 'Mend it on the server before the bot is started: it would refuse it, too.';
const OWN_KEY = 'Correct STORE_CONNECTION_STRING, and open the way out.';

async function anchor(config: Config, { url, connectionString }: NonNullable<Config['auditAnchor']>): Promise<Finding> {
  try {
    await blobAnchor(anchorPlace(url, { credential: botCredential(config), connectionString })).reach();
    return ok('the anchor of the trail answers');
  } catch (error) {
    if (isStoreError(error) && error.code === 'missing')
      return warn(
        'the anchor of the trail isn’t there yet',
        whyOf(error),
        'Make the container, or let the server try.',
      );
    const role = 'Storage Blob Data Contributor';
    return failed('the anchor of the trail can’t be reached', error, `Give the identity the role ${role} there.`);
  }
}

function failed(what: string, error: unknown, fix: string): Finding {
  const why = whyOf(error);
  if (!why.includes('CredentialUnavailableError')) return fail(what, why, fix);
  return onItsServer(`${what} from here`);
}

const whyOf = (error: unknown) => (error instanceof Error ? error.message.slice(0, 300) : 'unknown fault');
