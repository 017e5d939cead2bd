import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** One link: does its part and calls `next`, once, never or again. Links fail by throwing a `Failure`. */
export type Link = (context: Context, next: (context: Context) => Promise<void>) => Promise<void>;

/** Links, outermost first, as one middleware of the Graph client. */
export function chain(...links: readonly Link[]): Middleware {
  const execute = links.reduceRight<(context: Context) => Promise<void>>(
    (next, link) => (context) => link(context, next),
    async () => {},
  );
  return { execute };
}

/** Ends the call after `ms`, whatever it is doing: exchanging, sending, reading the body or waiting to try again. */
export function deadline(ms: number): Link {
  return async (context, next) => {
    context.options = { ...context.options, signal: AbortSignal.timeout(ms) };
    await next(context);
  };
}
