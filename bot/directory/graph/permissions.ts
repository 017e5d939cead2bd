import { decodeJwt } from 'jose';
import { OPTIONAL_CALLS, type OptionalCall, type OptionalCallName } from '../api/optional-calls.ts';
import type { Tokens } from '../auth/person-tokens.ts';

/** The delegated permissions a token holds; undefined for a token that can't be looked into. */
export function scopesIn(token: string): readonly string[] | undefined {
  try {
    const { scp } = decodeJwt(token);
    return typeof scp === 'string' ? scp.split(' ') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The permissions of optional calls that the person's token doesn't hold. Graph's tokens are nobody's business but Graph's, so one
 * that can't be looked into answers undefined, and the call itself must show.
 */
export async function lacking(
  tokens: Tokens,
  names: readonly OptionalCallName[],
): Promise<readonly string[] | undefined> {
  const token = await tokens.take('graph');
  const given = token.ok ? scopesIn(token.value)?.map((one) => one.toLowerCase()) : undefined;
  if (!given) return undefined;
  const holds = (permission: string) => given.includes(permission.toLowerCase());
  return names.flatMap((name) => {
    const { needs, heldBy }: OptionalCall = OPTIONAL_CALLS[name];
    return heldBy.some(holds) ? [] : needs.filter((permission) => !holds(permission));
  });
}
