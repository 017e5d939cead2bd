import { PORTAL_PATHS, PORTAL_PUTS } from './calls.ts';
import type { ALL_CALLS } from './optional-calls.ts';

type PortalCall = keyof typeof PORTAL_PATHS | keyof typeof PORTAL_PUTS;

export const PORTAL_CALLS = Object.keys({ ...PORTAL_PATHS, ...PORTAL_PUTS }) as readonly PortalCall[];

/** A call to Graph or to the portal's backend, by the name it has here. */
export type Endpoint =
  | { readonly service: 'graph'; readonly endpoint: keyof typeof ALL_CALLS }
  | { readonly service: 'portal'; readonly endpoint: PortalCall };
