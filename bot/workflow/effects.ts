import type { Person } from './reading.ts';

/** What has to happen outside after a commit: always a message or an edit, never a write to the tenant. */
export type Effect =
  /** A new message for one person about a change. */
  | {
      readonly kind: 'tell';
      readonly tenantId: string;
      readonly changeId: string;
      readonly to: Person;
      readonly about: 'request' | 'decision' | 'accept' | 'ended';
    }
  /** Every newest card that shows this change is drawn anew. */
  | { readonly kind: 'refresh'; readonly tenantId: string; readonly changeId: string };
