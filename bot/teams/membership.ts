import { trimOldest } from '../lib/trim-oldest.ts';
import type { ConversationRef, Membership } from '../ports/index.ts';
import type { Person } from '../workflow/reading.ts';
import { HOUR_MS } from '../workflow/time/durations.ts';
import { isWithin } from '../workflow/time/within.ts';
import { addressOf } from './chat.ts';
import type { Member, Sender } from './sender/index.ts';

type Verdict = Awaited<ReturnType<Membership>>;

/** Of how many people, in how many chats, the hour's answer is kept. */
const MOST_MEMBERS = 20_000;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Guests are told from members by what Teams says of them in this conversation; an hour's answer is kept. */
export function createMembership(sender: Sender, now: () => number): Membership {
  const known = new Map<string, { readonly at: number; readonly answer: Verdict }>();
  return async (person, where, userId) => {
    const key = `${person.tenantId}|${person.objectId}|${where.conversationId}`;
    const held = known.get(key);
    if (held && isWithin(held.at, HOUR_MS, now())) return held.answer;
    const member = await sender.member({ ...addressOf(where), conversationId: rosterOf(where) }, userId);
    const answer = member ? verdictOf(member, person, where.kind) : 'unknown';
    if (answer === 'unknown') return answer;
    known.delete(key);
    known.set(key, { at: now(), answer });
    trimOldest(known, MOST_MEMBERS);
    return answer;
  };
}

/**
 * The members of a channel are the team's: under a thread's own id (`…;messageid=…`) the connector answers 404 (botframework-sdk
 * issue 3062), and both of Microsoft's SDKs ask under `channelData.team.id`.
 */
function rosterOf({ kind, teamId, conversationId }: ConversationRef): string {
  return kind === 'channel' ? (teamId ?? conversationId.replace(/;.*$/, '')) : conversationId;
}

/**
 * `userRole` came back as `user` for guests too (msteams-docs issue 6381), so a guest's name speaks before it. Whether a personal
 * chat's answer carries a role at all is documented nowhere: there the tenant's own id and a name of its own will do. A tenant id
 * that is no GUID, as in the documentation's own sample, says nothing.
 */
function verdictOf(
  { userRole = '', tenantId = '', userPrincipalName = '' }: Member,
  person: Person,
  kind: ConversationRef['kind'],
): Verdict {
  const role = userRole.toLowerCase();
  const ownTenant = person.tenantId.toLowerCase();
  const isForeign = GUID.test(tenantId) && tenantId !== ownTenant;
  if (isForeign || role === 'guest' || role === 'anonymous' || /#ext#/i.test(userPrincipalName)) return 'guest';
  if (role === 'user') return 'member';
  return kind === 'personal' && tenantId === ownTenant && userPrincipalName !== '' ? 'member' : 'unknown';
}
