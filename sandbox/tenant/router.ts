import type { Answer, Call } from './http.ts';

export type Params = Readonly<Record<string, string>>;

export interface Route<Context> {
  readonly method: string;
  readonly path: RegExp;
  readonly handle: (call: Call, params: Params, context: Context) => Answer | Promise<Answer>;
}

/** A route whose path may hold `:name` parts. Letter case of the path does not matter, as in the services it stands for. */
export function route<Context>(method: string, path: string, handle: Route<Context>['handle']): Route<Context> {
  const pattern = path.replace(/[.$()]/g, '\\$&').replace(/:(\w+)/g, '(?<$1>[^/]+)');
  return { method, path: new RegExp(`^${pattern}/?$`, 'i'), handle };
}

/** The handler and its parameters, `'method'` when the path exists for another verb, or undefined. */
export function find<Context>(
  routes: readonly Route<Context>[],
  call: Call,
): { handle: Route<Context>['handle']; params: Params } | 'method' | undefined {
  const matches = routes.filter((candidate) => candidate.path.test(call.path));
  const match = matches.find((candidate) => candidate.method === call.method);
  if (match) return { handle: match.handle, params: { ...match.path.exec(call.path)?.groups } };
  return matches.length > 0 ? 'method' : undefined;
}
