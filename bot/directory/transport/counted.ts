import { statusLabel } from '../../lib/status-label.ts';
import type { CallMeters } from '../api/config.ts';
import type { Endpoint } from '../api/endpoint.ts';
import type { Link } from './chain.ts';
import { failureOf } from './failure.ts';

/** Says which call a request is, for whoever counts it. The client hands options through; none of this goes over the wire. */
export const countedAs = (call: Endpoint): { readonly call: Endpoint } => ({ call });

/** Counts each request that is sent, repeated ones too, with how it was answered. Stands right before the transport. */
export function counted(meters: CallMeters): Link {
  return async (context, next) => {
    const { call } = (context.options ?? {}) as { readonly call?: Endpoint };
    const began = performance.now();
    const count = (status: string) => call && meters.call(call, status, performance.now() - began);
    try {
      await next(context);
    } catch (error) {
      const { code, connection } = failureOf(error);
      count(connection === 'never-made' ? 'not-connected' : code === 'timeout' ? 'timeout' : 'broken');
      throw error;
    }
    count(statusLabel(context.response?.status ?? 0));
  };
}
