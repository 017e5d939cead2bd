import { CLOUDS } from '../../config/cloud.ts';
import { isWithin } from '../../workflow/time/within.ts';

const EARLY_MS = 300_000;

type Token = { readonly token: string; readonly expiresOnTimestamp: number };

/**
 * The bot's token for the connector, fetched when five minutes or less of the last one are left, one fetch at a time. While a
 * fetch fails, the last token serves until it expires; after that, and before the first, the promise rejects with the
 * credential's error.
 * @param options.getToken the credential's own; expiresOnTimestamp in milliseconds since 1970
 * @param options.scope default: the public cloud's
 */
export function createBotToken(options: {
  readonly getToken: (scope: string) => Promise<Token>;
  readonly scope?: string;
  readonly now: () => number;
}): () => Promise<string> {
  const { getToken, scope = CLOUDS.public.scope, now } = options;
  let held: (Token & { readonly at: number }) | undefined;
  let underWay: Promise<Token> | undefined;

  function renew(): Promise<Token> {
    underWay ??= getToken(scope)
      .then((token) => {
        held = { ...token, at: now() };
        return token;
      })
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  }

  return async () => {
    const current = held;
    // Its end was counted by the clock it was fetched at: once that is set back, nobody knows how much of it is left.
    if (current && isWithin(current.at, current.expiresOnTimestamp - EARLY_MS - current.at, now()))
      return current.token;
    try {
      return (await renew()).token;
    } catch (error) {
      if (current && current.expiresOnTimestamp > now()) return current.token;
      throw error;
    }
  };
}
