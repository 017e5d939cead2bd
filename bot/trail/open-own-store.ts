import { type Config, hasWebhook, policyFor } from '../config/index.ts';
import type { Clock, Log } from '../ports/index.ts';
import type { TrailStore } from '../store/driver/trail-store.ts';
import { withHooks } from '../store/hook/index.ts';
import { openStore, type StoreOptions } from '../store/open.ts';

/**
 * Opens the store of this configuration for the server that holds it, its records going out to the webhooks of the policy. Rejects when
 * it won't open. `end`: what follows when the store's own thread has ended.
 */
export async function openOwnStore(
  config: Config,
  given: {
    readonly credential: NonNullable<StoreOptions['credential']>;
    readonly clock: Clock;
    readonly log: Log;
    readonly end: () => void;
  },
): Promise<TrailStore> {
  const { credential, clock, log, end } = given;
  const plain = await openStore(config.storeUrl, {
    lock: true,
    credential,
    ...(config.storeConnectionString ? { connectionString: config.storeConnectionString } : {}),
    ...(config.auditKeyPath ? { auditKeyPath: config.auditKeyPath } : {}),
    anchor: config.auditAnchor && { ...config.auditAnchor, log },
    whenEnded: (failure) => {
      log('error', 'the store’s thread has ended, and so does this process', { why: failure.message });
      end();
    },
  });
  if (plain.made)
    log('warn', 'a new, empty store was made, because none was there', {
      store: plain.made,
      why: 'If this bot has run before, STORE_URL leads to the wrong place: stop it and correct the name.',
    });
  const webhookOf = (tenantId: string) => policyFor(config.policies, tenantId).webhook;
  return hasWebhook(config.policies) ? withHooks(plain, { webhookOf, clock, log }) : plain;
}
