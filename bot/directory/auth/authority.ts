import { AzureAuthorityHosts } from '@azure/identity';

/**
 * The audience of a managed identity's token that serves as a federated credential; one per cloud.
 * Source: "Configure an application to trust a managed identity" (learn.microsoft.com/entra/workload-id).
 */
const FEDERATION: Readonly<Record<string, string>> = {
  [AzureAuthorityHosts.AzureGovernment]: 'api://AzureADTokenExchangeUSGov/.default',
  [AzureAuthorityHosts.AzureChina]: 'api://AzureADTokenExchangeChina/.default',
};

export function federationScope(authorityHost: string): string {
  return FEDERATION[new URL(authorityHost).origin] ?? 'api://AzureADTokenExchange/.default';
}

/** Instance discovery asks the public cloud whether it knows the authority; another authority it can't know. */
export function knowsOnlyItself(authorityHost: string): boolean {
  const hosts: readonly string[] = Object.values(AzureAuthorityHosts).map((host) => new URL(host).host);
  return !hosts.includes(new URL(authorityHost).host);
}
