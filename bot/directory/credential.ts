import { AzureAuthorityHosts, ManagedIdentityCredential, OnBehalfOfCredential } from '@azure/identity';
import type { DirectoryConfig } from './config.ts';

/**
 * The audience of a managed identity's token that serves as a federated credential; one per cloud.
 * Source: "Configure an application to trust a managed identity" (learn.microsoft.com/entra/workload-id).
 */
const FEDERATION: Readonly<Record<string, string>> = {
  [AzureAuthorityHosts.AzureGovernment]: 'api://AzureADTokenExchangeUSGov/.default',
  [AzureAuthorityHosts.AzureChina]: 'api://AzureADTokenExchangeChina/.default',
};

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
    // Instance discovery asks the public cloud whether it knows the authority; another authority it can't know.
    disableInstanceDiscovery: !isWellKnown(authorityHost),
  };
  switch (credential.kind) {
    case 'secret':
      return new OnBehalfOfCredential({ ...options, clientSecret: credential.secret });
    case 'certificate':
      return new OnBehalfOfCredential({ ...options, certificatePath: credential.path });
    case 'federated': {
      const identity = new ManagedIdentityCredential({ clientId: credential.clientId });
      const scope = FEDERATION[new URL(authorityHost).origin] ?? 'api://AzureADTokenExchange/.default';
      return new OnBehalfOfCredential({ ...options, getAssertion: async () => (await identity.getToken(scope)).token });
    }
    case 'none':
      return undefined;
  }
}

function isWellKnown(authorityHost: string): boolean {
  const hosts: readonly string[] = Object.values(AzureAuthorityHosts).map((host) => new URL(host).host);
  return hosts.includes(new URL(authorityHost).host);
}
