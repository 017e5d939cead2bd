import type { ALL_CALLS } from './optional-calls.ts';

export const PORTAL_CALLS = ['settings', 'connectivity', 'scope', 'putSettings'] as const;
/** A call to Graph or to the portal's backend, by the name it has here. */
export type Endpoint =
  | { readonly service: 'graph'; readonly endpoint: keyof typeof ALL_CALLS }
  | { readonly service: 'portal'; readonly endpoint: (typeof PORTAL_CALLS)[number] };
