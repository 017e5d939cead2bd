import { ManagedIdentityCredential, OnBehalfOfCredential } from '@azure/identity';
import type { DirectoryConfig } from '../api/config.ts';
import { federationScope, knowsOnlyItself } from './authority.ts';

/** A credential that asks as the person whose assertion this is; undefined where the app has nothing to prove itself with. */
export function createCredential(
  config: DirectoryConfig,
  tenantId: string,
  assertion: string,
): OnBehalfOfCredential | undefined {
  const { authorityHost, clientId, credential } = config;
  const options = {
    tenantId,
    clientId,
    userAssertionToken: assertion,
    authorityHost,
    // The deadline of the call that waits for the token is the limit; long retries here would outlive it.
    retryOptions: { maxRetries: 1, retryDelayInMs: 200, maxRetryDelayInMs: 1000 },
    disableInstanceDiscovery: knowsOnlyItself(authorityHost),
  };
  switch (credential.kind) {
    case 'secret':
      return new OnBehalfOfCredential({ ...options, clientSecret: credential.secret });
    case 'certificate':
      return new OnBehalfOfCredential({ ...options, certificatePath: credential.path });
    case 'federated': {
      const identity = new ManagedIdentityCredential({ clientId: credential.clientId });
      const scope = federationScope(authorityHost);
      return new OnBehalfOfCredential({ ...options, getAssertion: async () => (await identity.getToken(scope)).token });
    }
    case 'none':
      return undefined;
  }
}
