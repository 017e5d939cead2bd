import { OnBehalfOfCredential } from '@azure/identity';
import { decodeJwt } from 'jose';

type Input = Record<'authorityHost' | 'tenantId' | 'botId' | 'graphScope' | 'portalScope', string> & {
  readonly assertions: readonly string[];
};

/** Runs in a process of its own, since a certificate can only be trusted from a process's start. */
async function exchange(input: Input): Promise<void> {
  const common = {
    tenantId: input.tenantId,
    clientId: input.botId,
    clientSecret: 'practice',
    authorityHost: input.authorityHost,
    // Honoured at run time, although the options' type doesn't name it.
    disableInstanceDiscovery: true,
  };
  const credential = (userAssertionToken: string) => new OnBehalfOfCredential({ ...common, userAssertionToken });

  const tokens = await Promise.all(input.assertions.map((one) => credential(one).getToken(input.graphScope)));
  const refusal = await credential(input.assertions[0] ?? '')
    .getToken(input.portalScope)
    .then(
      () => 'none',
      (error: unknown) => String(error),
    );
  console.log(JSON.stringify({ oids: tokens.map(({ token }) => decodeJwt(token).oid), refusal }));
}

// Not awaited here: a bundle takes no await outside of a function.
void exchange(JSON.parse(process.argv[2] ?? '{}'));
