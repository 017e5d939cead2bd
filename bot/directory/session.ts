import type { Clock, DirectorySession, Log, Patch, ResourceRead, WriteOutcome } from '../ports/index.ts';
import type { Observation, Person, ProbeFacts } from '../workflow/reading.ts';
import { type ProbeId, RESOURCES, type Resource } from '../workflow/vocabulary.ts';
import type { Calling, DirectoryConfig } from './api/config.ts';
import { createTokens } from './auth/person-tokens.ts';
import { createGraph } from './graph/client.ts';
import { domainsOf } from './graph/domains.ts';
import { readPasswordEvents } from './graph/password-events.ts';
import { belongsOf, isMemberOf, membersOf, peopleWith } from './graph/people.ts';
import { countResets } from './graph/reset-counts.ts';
import { accountOf, findTestUser } from './graph/test-user.ts';
import { readUserReset } from './graph/user-reset.ts';
import { usersNamed } from './graph/users-named.ts';
import { createPortal } from './portal/client.ts';
import { type PlainProbeId, PROBE_READERS } from './probes/index.ts';
import type { Failure, Read } from './transport/failure.ts';
import { WRITERS } from './writers.ts';

type Unknown = Extract<Observation, { because: unknown }>;

/** Who a session acts for, and what it is made with. */
type SessionSource = {
  readonly config: DirectoryConfig;
  readonly clock: Clock;
  readonly log: Log;
  readonly calling: Calling;
  readonly person: Person;
  readonly assertion: string;
};

export function createSession({ config, clock, log, calling, person, assertion }: SessionSource): DirectorySession {
  const { tenantId } = person;
  const tokens = createTokens({ config, tenantId, assertion, clock, log, meters: calling.meters });
  const graph = createGraph(config, tokens, calling);
  const portal = createPortal(config, tokens, calling);
  // Once a resource looked strange, this session writes nothing to it any more.
  const strange = new Set<Resource>();

  const at = () => new Date(clock.now()).toISOString();

  function note(reading: string, { because, code, requestId }: Failure): void {
    // A log without an entry, and a permission that nobody has to grant, are answers.
    const isTrouble = because !== 'no-event' && because !== 'permission-optional';
    log(isTrouble ? 'warn' : 'info', isTrouble ? 'directory reading failed' : 'directory reading found nothing', {
      reading,
      because,
      ...(code ? { code } : {}),
      ...(requestId ? { requestId } : {}),
    });
  }

  function unknown(probe: ProbeId, failure: Failure): Unknown {
    note(probe, failure);
    const { because, code, requestId, since, retryAfter } = failure;
    const told = {
      ...(code ? { code } : {}),
      ...(requestId ? { requestId } : {}),
      ...(since ? { since } : {}),
      ...(retryAfter ? { retryAfter } : {}),
    };
    return { probe, at: at(), because, ...told };
  }

  async function observe<P extends PlainProbeId>(probe: P): Promise<Observation> {
    const answer: Read<ProbeFacts[P]> = await PROBE_READERS[probe]({ graph, portal, now: clock.now() });
    if (!answer.ok) return unknown(probe, answer.failure);
    const { value: facts, requestId } = answer;
    // The compiler can't follow that a probe's name and its facts belong together in the union.
    return { probe, at: at(), facts, ...(requestId ? { requestId } : {}) } as Observation;
  }

  async function read<R extends Resource>(resource: R): Promise<ResourceRead> {
    const answer = await WRITERS[resource].read(portal);
    if (!answer.ok) return { kind: 'unknown', observation: unknown(resource, answer.failure) };
    const { facts, looksFamiliar } = answer.value;
    if (!looksFamiliar) strange.add(resource);
    const id = answer.requestId ? { requestId: answer.requestId } : {};
    // As above: a resource and its facts belong together.
    const observation = { probe: resource, at: at(), facts, ...id } as Observation;
    return { kind: 'read', resource, facts, looksFamiliar, observation } as ResourceRead;
  }

  async function write<R extends Resource>(
    patch: Patch,
    { resource, facts }: { readonly resource: R; readonly facts: ProbeFacts[R] },
  ): Promise<WriteOutcome> {
    const writer = WRITERS[resource];
    return strange.has(resource) || !writer.looksFamiliar(facts)
      ? { kind: 'refused', because: 'unexpected-answer', code: 'unfamiliar-settings' }
      : writer.write(portal, patch, facts);
  }

  return {
    probe: async (probe) => (isResource(probe) ? (await read(probe)).observation : observe(probe)),
    read,
    write: async (patch, seen) => {
      const outcome = await write(patch, seen);
      const { kind, requestId } = outcome;
      const why =
        kind === 'accepted' ? {} : { because: outcome.because, ...(outcome.code ? { code: outcome.code } : {}) };
      const fields = { setting: patch.name, kind, ...why, ...(requestId ? { requestId } : {}) };
      log(kind === 'accepted' ? 'info' : 'warn', 'directory write', fields);
      return outcome;
    },
    belongs: () => belongsOf({ graph, note }, person.objectId),
    isMemberOf: (groupIds) => isMemberOf({ graph, note }, groupIds),
    members: (groupId) => membersOf({ graph, note }, person.tenantId, groupId),
    people: (objectIds) => peopleWith({ graph, note }, person.tenantId, objectIds),
    account: (objectId) => accountOf({ graph, note }, objectId),
    domains: () => domainsOf({ graph, note }),
    usersNamed: (beginning) => usersNamed({ graph, note }, beginning),
    userReset: (idOrName) => readUserReset({ graph, note }, idOrName),
    resetCounts: () => countResets({ graph, note }),
    findTestUser: (idOrName) => findTestUser({ graph, note }, idOrName),
    passwordEvents: async (userId, since) => {
      const answer = await readPasswordEvents(graph, userId, since);
      if (answer.ok) return answer.value;
      note('password events', answer.failure);
      return { unknown: answer.failure.because };
    },
    challenge: tokens.challenge,
    end: tokens.end,
  };
}

const isResource = (probe: ProbeId): probe is Resource => RESOURCES.some((one) => one === probe);
