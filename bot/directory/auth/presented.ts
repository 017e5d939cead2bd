import { decodeJwt } from 'jose';
import type { Clock, Log } from '../../ports/index.ts';
import { type Backend, type DirectoryConfig, PORTAL_APP, scopeOf } from '../api/config.ts';
import { createTokens, type Tokens } from './person-tokens.ts';

/** Microsoft Graph's own app id, which a v1 token may name in place of its address. */
const GRAPH_APP = '00000003-0000-0000-c000-000000000000';

/**
 * Tokens that somebody brought from their own sign-in: for Graph or the portal's backend, used as they are, or for this app, which is
 * exchanged for both. `strange`: how many are for neither.
 */
export function presentedTokens(
  config: DirectoryConfig & { readonly appIdUri: string },
  texts: readonly string[],
  clock: Clock,
  log: Log,
): { readonly tokens: Tokens; readonly strange: number } {
  const given = new Map<Backend, string>();
  let exchanged: Tokens | undefined;
  let strange = 0;
  for (const text of texts) {
    const { audience, tenantId } = read(text);
    if (audience === PORTAL_APP) given.set('portal', text);
    else if (audience === GRAPH_APP || audience === scopeOf('graph', config).replace(/\/\.default$/, ''))
      given.set('graph', text);
    else if (audience && [config.clientId, config.appIdUri].includes(audience))
      exchanged = createTokens({ config, tenantId, assertion: text, clock, log });
    else strange += 1;
  }
  const tokens: Tokens = {
    async take(resource, claims) {
      const token = given.get(resource);
      if (token) return { ok: true, value: token };
      return exchanged ? exchanged.take(resource, claims) : { ok: false, failure: { because: 'not-signed-in' } };
    },
    challenge: () => exchanged?.challenge(),
    end: () => {
      given.clear();
      exchanged?.end();
    },
  };
  return { tokens, strange };
}

function read(text: string): { readonly audience: string | undefined; readonly tenantId: string } {
  try {
    const { aud, tid } = decodeJwt(text);
    const [first] = [aud].flat();
    return { audience: first?.replace(/\/$/, ''), tenantId: typeof tid === 'string' ? tid : '' };
  } catch {
    return { audience: undefined, tenantId: '' };
  }
}
