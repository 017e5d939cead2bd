import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { authorityRoutes } from './authority.ts';
import { serveBackend } from './backend.ts';
import { authorityError, graphError, portalError } from './errors.ts';
import { serveGraph } from './graph/serve.ts';
import { type Answer, type Call, readCall, send } from './http.ts';
import { find } from './router.ts';
import { type Outcome, sideOf, troubleAnswer } from './trouble.ts';
import type { World } from './world.ts';

/** The HTTPS side: the token endpoint, Graph and the portal backend, with faults and a record of every request. */
export function cloudSide(world: World): RequestListener {
  return (request, response) => {
    serve(world, request, response).catch(() => response.destroy());
  };
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const time = world.now().toISOString();
  const call = await readCall(request);
  if (!call) {
    send(response, { status: 413 });
    return;
  }
  let callerId: string | null = null;
  const noteCaller = (id: string) => {
    callerId = id;
  };
  const outcome = await decide(world, call, noteCaller);
  const status = typeof outcome === 'string' ? 0 : outcome.status;
  const { method, path, query, body } = call;
  world.journal.add({ time, method, path, query, body, callerId, status });
  deliver(response, outcome);
}

async function decide(world: World, call: Call, noteCaller: (id: string) => void): Promise<Outcome> {
  const trouble = world.faults.take(call.method, call.path);
  if (trouble.delay > 0) await wait(trouble.delay);
  if (trouble.answer) return troubleAnswer(world, sideOf(call.path), trouble.answer);
  const answer = await act(world, { ...call, twist: trouble.twist }, trouble.isStale, noteCaller);
  return trouble.isLost ? 'drop' : answer;
}

/** Handles the call; a slip in here is answered as the side's own 500, never with a stack. */
async function act(world: World, call: Call, isStale: boolean, noteCaller: (id: string) => void): Promise<Answer> {
  const side = sideOf(call.path);
  const state = isStale ? world.before() : world.state();
  const note = ({ id }: { id: string }) => noteCaller(id);
  try {
    if (side === 'graph') return await serveGraph(world, state, call, note);
    if (side === 'portal') return await serveBackend(world, state, call, note);
    const found = find(authorityRoutes, call);
    if (found && found !== 'method') return await found.handle(call, found.params, { world, noteCaller });
    return authorityError('invalid_request', 90044, 'The address is not known.', { now: world.now(), status: 404 });
  } catch {
    if (side === 'graph') return graphError(500, 'InternalServerError', 'The practice tenant made a mistake.');
    return portalError(500, 'InternalServerError', 'The practice tenant made a mistake.');
  }
}

function deliver(response: ServerResponse, outcome: Outcome): void {
  if (typeof outcome !== 'string') send(response, outcome);
  if (outcome === 'drop') response.destroy();
  if (outcome === 'truncated') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' });
    response.write('{"value":[{"id":', () => response.destroy());
  }
  // A stalled answer never comes; closing the server or the caller's patience ends it.
}
