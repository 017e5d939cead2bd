import { OnBehalfOfCredential } from '@azure/identity';
import { decodeJwt } from 'jose';

/** Runs in a process of its own, since a certificate can only be trusted from a process's start. */
const input: Record<'authorityHost' | 'tenantId' | 'botId' | 'graphScope' | 'portalScope', string> & {
  assertions: string[];
} = JSON.parse(process.argv[2] ?? '{}');

const common = {
  tenantId: input.tenantId,
  clientId: input.botId,
  clientSecret: 'practice',
  authorityHost: input.authorityHost,
  // Honoured at run time, although the options' type doesn't name it.
  disableInstanceDiscovery: true,
};
const credential = (userAssertionToken: string) => new OnBehalfOfCredential({ ...common, userAssertionToken });

const tokens = await Promise.all(input.assertions.map((assertion) => credential(assertion).getToken(input.graphScope)));
const refusal = await credential(input.assertions[0] ?? '')
  .getToken(input.portalScope)
  .then(
    () => 'none',
    (error: unknown) => String(error),
  );
console.log(JSON.stringify({ oids: tokens.map(({ token }) => decodeJwt(token).oid), refusal }));
