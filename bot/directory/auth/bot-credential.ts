import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { BotIdentity } from '../../config/index.ts';
import { federationScope, knowsOnlyItself } from './authority.ts';

/** How the bot proves itself to the connector: secret, certificate, federated identity or managed identity. */
export function botCredential(config: {
  readonly identity: BotIdentity;
  readonly botId: string;
  readonly botTenantId: string;
  readonly authorityHost: string;
}): (scope: string) => Promise<{ readonly token: string; readonly expiresOnTimestamp: number }> {
  let made: TokenCredential | undefined;
  return (scope) => {
    made ??= make(config);
    return made
      .getToken(scope)
      .then((token) => token ?? Promise.reject(new Error('asking for the bot token: none was given')));
  };
}

function make({ identity, botId, botTenantId, authorityHost }: Parameters<typeof botCredential>[0]): TokenCredential {
  const options = { authorityHost, disableInstanceDiscovery: knowsOnlyItself(authorityHost) };
  switch (identity.kind) {
    case 'secret':
      return new ClientSecretCredential(botTenantId, botId, identity.secret, options);
    case 'certificate':
      return new ClientCertificateCredential(botTenantId, botId, identity.path, options);
    case 'federated': {
      const managed = new ManagedIdentityCredential({ clientId: identity.clientId });
      const assertion = async () => (await managed.getToken(federationScope(authorityHost))).token;
      return new ClientAssertionCredential(botTenantId, botId, assertion, options);
    }
    case 'managed-identity':
      return new ManagedIdentityCredential({ clientId: botId });
  }
}
