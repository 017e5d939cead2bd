import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { controlRoutes } from './commands.ts';
import { type Answer, type Call, readCall, send } from './http.ts';
import { pageRoutes } from './pages.ts';
import { find } from './router.ts';
import type { World } from './world.ts';

const routes = [...pageRoutes, ...controlRoutes];
const ownHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The plain HTTP side: pages for people, and JSON commands that change the practice tenant. */
export function controlSide(world: World): RequestListener {
  return (request, response) => {
    serve(world, request, response).catch(() => response.destroy());
  };
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = await readCall(request);
  send(response, call ? await answer(world, call) : problem(413, 'The body is larger than 256 kB.'));
}

async function answer(world: World, call: Call): Promise<Answer> {
  const intruder = fromElsewhere(call);
  if (intruder) return intruder;
  const found = find(routes, call.method === 'HEAD' ? { ...call, method: 'GET' } : call);
  if (found === undefined) return problem(404, `There is nothing at ${call.path}. Start at / or at /sandbox/state.`);
  if (found === 'method') return problem(405, `${call.method} is not for ${call.path}.`);
  if (call.method === 'POST' && !/^application\/json\b/i.test(call.headers['content-type'] ?? '')) {
    return problem(415, 'Send JSON, with the header Content-Type: application/json.');
  }
  return found.handle(call, found.params, world);
}

/**
 * A web page the person happens to have open must not be able to turn knobs here: a foreign name that resolves to
 * loopback is refused by its Host header, a foreign page by its Origin.
 */
function fromElsewhere({ headers, method }: Call): Answer | undefined {
  const host = headers.host ?? '';
  if (!ownHosts.test(host)) return problem(403, 'Ask for this address by the name localhost or 127.0.0.1.');
  if (method === 'GET' || method === 'HEAD') return undefined;
  const isForeign = headers.origin !== undefined && headers.origin !== `http://${host}`;
  return isForeign || headers['sec-fetch-site'] === 'cross-site'
    ? problem(403, 'Only pages of the practice tenant itself may change it.')
    : undefined;
}

function problem(status: number, sentence: string): Answer {
  return { status, body: { error: sentence } };
}
