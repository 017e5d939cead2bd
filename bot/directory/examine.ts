import { decodeJwt } from 'jose';
import type { Log } from '../ports/index.ts';
import { BY_ITSELF, type DirectoryConfig } from './api/config.ts';
import { createTokens } from './auth/person-tokens.ts';
import { createSso } from './auth/sso.ts';
import { createGraph, type Graph } from './graph/client.ts';
import { scopesIn } from './graph/permissions.ts';
import { readWritebackEvent } from './probes/audits.ts';
import type { Read } from './transport/failure.ts';

/** What a person's sign-in token opens. Tokens themselves stay in here. */
export type Examined =
  | { readonly kind: 'not-taken' }
  | {
      readonly kind: 'taken';
      /** Whether the token itself says who is a guest. */
      readonly saysWhoBelongs: boolean;
      readonly scopes: Read<readonly string[]>;
      readonly portal: Read<true>;
      /** Whether the audit log could be read; undefined where there was no token for Graph. */
      readonly audit: Read<true> | undefined;
    };

/** Takes a sign-in token as the bot would and tries both exchanges with it, as the doctor does on request. */
export async function examineSignIn(
  config: DirectoryConfig & { readonly appIdUri: string },
  token: string,
  log: Log,
): Promise<Examined> {
  const person = personIn(token);
  const now = Date.now;
  const signIn = createSso({ ...config, now, log });
  if (!person) return { kind: 'not-taken' };
  const taken = await signIn.assertionFor(person, token);
  if (taken.kind !== 'signed-in') return { kind: 'not-taken' };
  const tokens = createTokens({ config, tenantId: person.tenantId, assertion: token, clock: { now }, log });
  const [graph, portal] = await Promise.all([tokens.take('graph'), tokens.take('portal')]);
  const scopes: Read<readonly string[]> = graph.ok ? { ok: true, value: scopesIn(graph.value) ?? [] } : graph;
  const audit = graph.ok ? await auditWith(createGraph(config, tokens, BY_ITSELF)) : undefined;
  tokens.end();
  const saysWhoBelongs = taken.belongs !== undefined;
  return { kind: 'taken', saysWhoBelongs, scopes, portal: portal.ok ? { ok: true, value: true } : portal, audit };
}

/** A log with nothing in it has opened too. */
async function auditWith(graph: Graph): Promise<Read<true>> {
  const answer = await readWritebackEvent(graph, Date.now());
  return answer.ok || answer.failure.because === 'no-event' ? { ok: true, value: true } : answer;
}

function personIn(token: string) {
  try {
    const { tid, oid } = decodeJwt(token);
    return typeof tid === 'string' && typeof oid === 'string' ? { tenantId: tid, objectId: oid, name: '' } : undefined;
  } catch {
    return undefined;
  }
}
