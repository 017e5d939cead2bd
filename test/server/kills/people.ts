import type { Person } from '../../../bot/workflow/reading.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import { alexOf, meganOf } from '../telling-kit.ts';
import { requestTrail } from '../trails.ts';

export const GRADY = '22222222-2222-4333-8444-555555555555';
export const gradyOf = (tenantId: string): Person => ({ tenantId, objectId: GRADY, name: 'Grady Archie' });

export const peopleOf = (tenantId: string): readonly Person[] => [
  alexOf(tenantId),
  meganOf(tenantId),
  gradyOf(tenantId),
];

/** A press on a button, and what its event and its card are, once it took effect. */
export type Act = {
  readonly by: (tenantId: string) => Person;
  readonly verb: 'approve' | 'reject' | 'ask' | 'answer';
  readonly typed?: Readonly<Record<string, string>>;
  readonly event: Event['type'];
  /** On the card that answers the press. */
  readonly sees: RegExp;
  /** Who must be told of it, and the words by which they know it. */
  readonly told?: { readonly whom: (tenantId: string) => Person; readonly of: RegExp };
  /** The next one presses only when they have heard of it. */
  readonly isWaitedFor?: boolean;
};

export type Story = { readonly quorum: number; readonly acts: readonly Act[] };

const DECIDED = { whom: alexOf, of: /Step 1 of 8/ };
const megan = (act: Omit<Act, 'by'>): Act => ({ by: meganOf, ...act });
const approve: Omit<Act, 'by'> = { verb: 'approve', event: 'approved', sees: /approved/i };
const reject: Omit<Act, 'by'> = {
  verb: 'reject',
  typed: { comment: 'Not before the audit', said: 'yes' },
  event: 'rejected',
  sees: /^Rejected/,
  told: { whom: alexOf, of: /^Rejected[\s\S]*Not before the audit/ },
};

/** What approvers and requesters do with a request. Each has its own tellings; the third one waits for what it was told. */
export const STORIES: readonly Story[] = [
  { quorum: 1, acts: [megan({ ...approve, told: DECIDED })] },
  { quorum: 2, acts: [megan(approve), { by: gradyOf, ...reject }] },
  {
    quorum: 1,
    acts: [
      megan({
        verb: 'ask',
        typed: { question: 'Why tonight?' },
        event: 'asked',
        sees: /Why tonight\?/,
        told: { whom: alexOf, of: /Why tonight\?/ },
        isWaitedFor: true,
      }),
      {
        by: alexOf,
        verb: 'answer',
        typed: { answer: 'The audit is over' },
        event: 'answered',
        sees: /The audit is over/,
        told: { whom: meganOf, of: /The audit is over/ },
        isWaitedFor: true,
      },
      megan({ ...approve, told: DECIDED }),
    ],
  },
  { quorum: 2, acts: [megan(approve), { by: gradyOf, ...approve, told: DECIDED }] },
  { quorum: 1, acts: [megan(reject)] },
];

export const storyOf = (n: number): Story => STORIES[n % STORIES.length] ?? { quorum: 1, acts: [] };

/** So many records that a snapshot is kept as soon as somebody asks for the tenant. */
const LONG = 520;

/** The trail of the n-th tenant: a request that waits; every ninth has a past that is worth a snapshot. */
export function trailOf(tenantId: string, n: number): readonly Event[] {
  const before = n % 9 === 4 ? Array.from({ length: LONG }, (_, at) => readingOf(tenantId, at)) : [];
  const approvers = [meganOf(tenantId), gradyOf(tenantId)];
  return requestTrail({ requester: alexOf(tenantId), approvers, quorum: storyOf(n).quorum, before });
}

function readingOf(tenantId: string, n: number): Event {
  const at = new Date(Date.now() - 86_400_000 + n * 1_000).toISOString();
  return {
    type: 'evidence-gathered',
    at,
    by: alexOf(tenantId),
    observations: [{ probe: 'sync', at, facts: { enabled: true, lastSync: at } }],
  };
}
