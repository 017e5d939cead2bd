import { z } from 'zod';
import type { Log } from '../ports/index.ts';
import type { Door } from '../teams/door/front-door.ts';
import { HOUR_MS } from '../workflow/time/durations.ts';
import { isWithin } from '../workflow/time/within.ts';
import { SHAPE } from './file.ts';
import { createRedactor } from './redact.ts';

const MOST_MS = HOUR_MS;
const MOST_OF_A_KIND = 2;
const MOST_KINDS = 30;

export type Shapes = {
  /** The same door; what it lets in is shown. */
  readonly behind: (door: Door) => Door;
  /** A connector's answer about a member, as text. */
  readonly member: (status: number, text: string) => void;
};

/**
 * Writes the shape of what Teams sends into the log, with nobody in it, for whoever wants to hold the tests against a real client:
 * until `until` (ms), at most an hour after the start, and a few of each kind. Without `until` nothing is looked at.
 */
export function createShapes(options: {
  readonly until: number | undefined;
  readonly now: () => number;
  readonly log: Log;
}): Shapes {
  const { until, now, log } = options;
  if (until === undefined || until <= now()) return { behind: (door) => door, member: () => {} };
  const began = now();
  const end = Math.min(until, began + MOST_MS);
  log('warn', 'shapes of what Teams sends are written', { until: new Date(end).toISOString() });
  const redact = createRedactor();
  const counts = new Map<string, number>();

  function show(of: 'activity' | 'member', kind: string, body: unknown): void {
    const count = counts.get(kind) ?? 0;
    if (
      !isWithin(began, end - began + 1, now()) ||
      count === MOST_OF_A_KIND ||
      (count === 0 && counts.size === MOST_KINDS)
    )
      return;
    counts.set(kind, count + 1);
    log('info', SHAPE, { of, kind, body: JSON.stringify(redact(of, body)) });
  }

  return {
    behind: (door) => async (request) => {
      const answer = await door(request);
      if (answer.ok) show('activity', kindOf(request.body), request.body);
      return answer;
    },
    member: (status, text) => {
      const body: unknown = status === 200 ? parsed(text) : undefined;
      if (body !== undefined) show('member', 'member', body);
    },
  };
}

const told = z.object({
  type: z.string(),
  name: z.string().nullish(),
  conversation: z.object({ conversationType: z.string().nullish() }),
  value: z.unknown().optional(),
});
const withToken = z.object({
  authentication: z.object({ token: z.string().min(1) }),
});

/** What tells one activity from another kind: type, name, kind of chat, and whether a sign-in came with it. */
function kindOf(body: unknown): string {
  const read = told.safeParse(body).data;
  if (!read) return 'unreadable';
  const { type, name, conversation, value } = read;
  const parts = [
    conversation.conversationType ?? 'chat',
    type,
    name ?? '',
    withToken.safeParse(value).success ? 'token' : '',
  ];
  return parts
    .map((part) => part.replaceAll(/[^A-Za-z/.]/g, '').slice(0, 40))
    .filter(Boolean)
    .join(' ');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
