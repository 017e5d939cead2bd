import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { AHEAD_MS, isWithin } from '../../workflow/time/within.ts';
import { type Carried, carriedSchema } from '../answer/carried.ts';

/** Whose exchange it is, and in which chat. */
export type Holder = { readonly tenantId: string; readonly objectId: string; readonly conversationId: string };

/** What an id says. `foreign`: not made by this bot for this person in this chat; `late`: five minutes have passed. */
export type ReadId =
  | { readonly kind: 'good'; readonly nonce: string; readonly carried: Carried }
  | { readonly kind: 'late' }
  | { readonly kind: 'foreign' };

export type ExchangeIds = {
  readonly make: (holder: Holder, carried: Carried) => Promise<{ readonly id: string; readonly nonce: string }>;
  readonly read: (holder: Holder, id: string) => Promise<ReadId>;
};

const GOOD_FOR_S = 300;
/** 128 bits of the HMAC are kept, which is what nobody can guess. */
const MAC_BYTES = 16;
const ID = /^([\w-]{1,600})\.([\w-]{22})$/;

const payloadSchema = z.tuple([z.number().int(), z.string().max(16), carriedSchema]);

/**
 * Ids of token exchanges that carry what was asked, so that any replica, also after a restart, can answer it: Teams sends the id
 * back as it came ("Enable SSO for your bot", learn.microsoft.com). Signed (HMAC-SHA256) together with person, tenant and chat.
 * @param options.key 32 bytes (base64url) that every replica shares; asked for until it is known
 * @param options.now milliseconds since 1970
 */
export function createExchangeIds(options: {
  readonly key: () => Promise<string>;
  readonly now: () => number;
}): ExchangeIds {
  const { now } = options;
  let known: Buffer | undefined;
  const key = async () => (known ??= Buffer.from(await options.key(), 'base64url'));
  const seconds = () => Math.floor(now() / 1000);

  async function sign({ tenantId, objectId, conversationId }: Holder, payload: string): Promise<Buffer> {
    const signed = JSON.stringify(['exchange', 1, payload, tenantId, objectId, conversationId]);
    return createHmac('sha256', await key())
      .update(signed)
      .digest()
      .subarray(0, MAC_BYTES);
  }

  return {
    async make(holder, carried) {
      const nonce = randomBytes(9).toString('base64url');
      const payload = Buffer.from(JSON.stringify([seconds() + GOOD_FOR_S, nonce, carried])).toString('base64url');
      return { id: `${payload}.${(await sign(holder, payload)).toString('base64url')}`, nonce };
    },
    async read(holder, id) {
      const [, payload = '', mac = ''] = ID.exec(id) ?? [];
      const given = Buffer.from(mac, 'base64url');
      const isOurs = given.length === MAC_BYTES && timingSafeEqual(given, await sign(holder, payload));
      const parsed = isOurs ? payloadSchema.safeParse(json(payload)).data : undefined;
      if (!parsed) return { kind: 'foreign' };
      const [until, nonce, carried] = parsed;
      const isGood = isWithin((until - GOOD_FOR_S) * 1000, GOOD_FOR_S * 1000, seconds() * 1000, AHEAD_MS);
      return isGood ? { kind: 'good', nonce, carried } : { kind: 'late' };
    },
  };
}

function json(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
