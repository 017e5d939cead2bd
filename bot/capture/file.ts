import { z } from 'zod';
import type { Subject } from './kept.ts';

/** What a capture is of, and how its body is redacted. */
export const CAPTURED = {
  settings: 'settings',
  scope: 'settings',
  connectivity: 'settings',
  writeback: 'log',
  policy: 'log',
  resets: 'log',
  activity: 'activity',
  member: 'member',
} as const satisfies Record<string, Subject>;
export type Captured = keyof typeof CAPTURED;

/**
 * A body as a live service sent it, with nobody in it. `name` is the moment that whoever took it gave a name to; `taken` an ISO time;
 * `cloud` a value of `CLOUD`.
 */
export const captureSchema = z.strictObject({
  of: z.enum(Object.keys(CAPTURED) as [Captured, ...Captured[]]),
  name: z.string(),
  taken: z.string(),
  cloud: z.string(),
  body: z.unknown(),
});
export type Capture = z.infer<typeof captureSchema>;

export const fileNameOf = ({ name, of }: Capture) => `${name}.${of}.json`;

/** A log line of the server under which a body's shape stands. */
export const SHAPE = 'shape';

const line = z.object({
  time: z.string(),
  what: z.literal(SHAPE),
  of: z.enum(['activity', 'member']),
  kind: z.string(),
  body: z.string(),
});

/** The captures in a server's log. What a host writes before each line, and lines of anything else, are passed over. */
export function capturesIn(log: string, prefix: string, cloud: string): readonly Capture[] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((text) => {
    const read = line.safeParse(json(text.slice(text.indexOf('{')))).data;
    const body = read && json(read.body);
    if (!read || body === undefined) return [];
    const count = (counts.get(read.kind) ?? 0) + 1;
    counts.set(read.kind, count);
    const name = [prefix, read.kind.replaceAll(/[^A-Za-z]+/g, '-'), ...(count > 1 ? [count] : [])].join('-');
    return [{ of: read.of, name, taken: read.time, cloud, body }];
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
