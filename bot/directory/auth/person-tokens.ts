import type { AccessToken, OnBehalfOfCredential } from '@azure/identity';
import type { Clock, Log } from '../../ports/index.ts';
import { MINUTE_MS } from '../../workflow/time/durations.ts';
import { type Backend, type CallMeters, type DirectoryConfig, scopeOf, UNCOUNTED } from '../api/config.ts';
import type { Read } from '../transport/failure.ts';
import { explainTokenError, traceIdIn } from './aadsts.ts';
import { createCredential } from './on-behalf-of.ts';

/** The tokens of one session: in this closure only, one per resource, gone after `end`. */
export type Tokens = {
  /** `claims`: the decoded JSON of a claims challenge; asks for a fresh token. */
  readonly take: (resource: Backend, claims?: string) => Promise<Read<string>>;
  /** The claims that a service asked for last, as decoded JSON. */
  readonly challenge: () => string | undefined;
  readonly end: () => void;
};

/** A token this near its end isn't used for one more call. */
const MARGIN_MS = MINUTE_MS;

/** What tokens are made with: the assertion of one person in one tenant, and what watches over it. */
export type TokenSource = {
  readonly config: DirectoryConfig;
  readonly tenantId: string;
  readonly assertion: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly meters?: CallMeters;
};

export function createTokens({ config, tenantId, assertion, clock, log, meters = UNCOUNTED }: TokenSource): Tokens {
  let credential: OnBehalfOfCredential | undefined = createCredential(config, tenantId, assertion);
  let hasEnded = false;
  let challenge: string | undefined;
  const held = new Map<Backend, Promise<Read<AccessToken>>>();

  async function exchange(from: OnBehalfOfCredential, resource: Backend, claims?: string): Promise<Read<AccessToken>> {
    try {
      const value = await from.getToken(scopeOf(resource, config), claims ? { claims } : {});
      meters.exchange(resource, 'given');
      return { ok: true, value };
    } catch (error) {
      const text = error instanceof Error ? error.message : '';
      const failure = explainTokenError(text);
      meters.exchange(resource, failure.because);
      log('warn', 'token exchange refused', { resource, ...failure, ...traceIdIn(text) });
      return { ok: false, failure };
    }
  }

  async function take(resource: Backend, claims?: string): Promise<Read<string>> {
    if (hasEnded) return { ok: false, failure: { because: 'not-signed-in' } };
    if (!credential) return { ok: false, failure: { because: 'token-refused', code: 'no-credential' } };
    challenge = claims ?? challenge;
    const kept = claims ? undefined : held.get(resource);
    const asked = kept ?? exchange(credential, resource, claims);
    if (!kept) held.set(resource, asked);
    const result = await asked;
    if (result.ok && result.value.expiresOnTimestamp - MARGIN_MS > clock.now()) {
      return { ok: true, value: result.value.token };
    }
    // A refusal is shared by the calls that waited for it, and asked again by the next.
    if (held.get(resource) === asked) held.delete(resource);
    if (!result.ok) return result;
    return kept ? take(resource) : { ok: true, value: result.value.token };
  }

  return {
    take,
    challenge: () => challenge,
    end: () => {
      hasEnded = true;
      credential = undefined;
      held.clear();
    },
  };
}
