import { createHmac } from 'node:crypto';

export const TICKET_KEY = 'a key of thirty-two bytes or more';

type Answer = { readonly status: number; readonly said: string; readonly headers: Headers };

/** Signs a body as the documentation says, by its own code: over the seconds, a full stop and the body. */
export const signedAs = (body: string, key = TICKET_KEY, now = Date.now()): string => {
  const seconds = Math.floor(now / 1000);
  return `t=${seconds},v1=${createHmac('sha256', key).update(`${seconds}.`).update(body).digest('hex')}`;
};

/** Sends a message as a ticket system does, signed now by the right key unless said otherwise. `said`: its one sentence, or what it did. */
export async function tell(
  port: number,
  message: unknown,
  {
    signature,
    headers = {},
  }: { readonly signature?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  const sent = {
    'content-type': 'application/json',
    'writeback-pilot-signature': signature ?? signedAs(body),
    ...headers,
  };
  const response = await fetch(`http://127.0.0.1:${port}/api/ticket`, { method: 'POST', body, headers: sent });
  const text = await response.text();
  const { error, did } = JSON.parse(text === '' ? '{}' : text) as { error?: string; did?: string };
  return { status: response.status, said: error ?? did ?? '', headers: response.headers };
}
