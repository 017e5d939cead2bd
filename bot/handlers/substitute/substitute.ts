import { type Notice, refusalCard, substituteCard } from '../../../cards/index.ts';
import { endIn } from '../../language/end-named.ts';
import type { StandInTold } from '../../language/stand-in-told.ts';
import { type Answer, type Ask, card, inboxKey, refusing } from '../../request.ts';
import { endSubstitution, nameSubstitute } from '../../workflow/deciding/substitute.ts';
import { isSamePerson, type Person } from '../../workflow/reading.ts';
import type { PlannedSubstitution, Substitution } from '../../workflow/record/substitution.ts';
import type { Refusal } from '../../workflow/refusals.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';
import { awayFor, plannedOf, substitutionOf, willStandFor } from '../../workflow/tenant/substitutions.ts';
import { couldBe, namesOf } from './could-be.ts';
import { leavesNobody } from './leaves-nobody.ts';
import { personNamed } from './person-named.ts';
import { shortOf } from './short-of.ts';
import { whoDecidedFor, whoIsAway } from './who-is-away.ts';
import { whyNot } from './why-not.ts';

/**
 * "I'm away till Friday, Sam approves for me", "I'm back", "who approves for me?". Undefined where somebody is back who never was away:
 * that means something else.
 */
export async function substitute(ask: Ask, told: StandInTold): Promise<Answer | undefined> {
  switch (told.says) {
    case 'asks':
      return shown(ask, await stateOf(ask));
    case 'asks-of':
      return whoIsAway(ask, await stateOf(ask), told.of);
    case 'asks-past':
      return whoDecidedFor(ask, await stateOf(ask), told.of);
    case 'asks-all':
      return whoIsAway(ask, await stateOf(ask));
    case 'back': {
      const { standing, planned } = own(ask, await stateOf(ask));
      return standing || planned ? back(ask) : undefined;
    }
    case 'stays':
      return stays(ask);
    case 'away':
      return name(ask, told);
  }
}

export const pressSubstitute = (ask: Ask, { said }: Readonly<Record<string, unknown>>): Promise<Answer> =>
  said === 'back' ? back(ask) : stateOf(ask).then((state) => shown(ask, state));

async function name(ask: Ask, told: Extract<StandInTold, { says: 'away' }>): Promise<Answer> {
  const { app, incoming, contact, asker, now } = ask;
  const people = await couldBe(ask);
  const names = await namesOf(ask, people);
  const who = told.who ?? '';
  const end = endIn(told.text, { now, zone: incoming.zone ?? contact.zone });
  const state = await stateOf(ask);
  const not = whyNot(ask, state, { who, or: told.or, names, end });
  if (not) return refuse(ask, not);
  const found = await personNamed(ask, who, { people, names });
  if ('refusal' in found || !('until' in end))
    return refuse(ask, 'refusal' in found ? found : { refusal: 'substitute-until' });
  const wanted = { away: asker.person, substitute: found, ...end };
  const written = await app.trail.write(
    incoming.person.tenantId,
    (state) => nameSubstitute(state, wanted, now),
    inboxKey(incoming, 'substitute'),
  );
  if ('refusal' in written && written.refusal !== 'card-is-old') return refuse(ask, written);
  const after = await stateOf(ask);
  const [before, stands] = [state, after].map((one) => ('from' in end ? plannedOf : substitutionOf)(one, asker.person));
  const replaced = before && !isAlike(before, stands) ? before : undefined;
  return { ...(await shown(ask, after, { replaced })), ...committed };
}

/** Nobody goes after all: what was told of it is taken back, where it is clear which of it. */
async function stays(ask: Ask): Promise<Answer> {
  const state = await stateOf(ask);
  const { standing, planned } = own(ask, state);
  return (standing === undefined) === (planned === undefined) ? shown(ask, state) : back(ask);
}

async function back(ask: Ask): Promise<Answer> {
  const { app, incoming, asker, now } = ask;
  const { standing, planned } = own(ask, await stateOf(ask));
  const before = (standing ?? planned)?.substitute;
  await app.trail.write(
    incoming.person.tenantId,
    (state) => endSubstitution(state, asker.person, now),
    inboxKey(incoming, 'substitute'),
  );
  return { ...(await shown(ask, await stateOf(ask), { before, wasPlanned: !standing })), ...committed };
}

/** The same person for the same time: said again, nothing took another's place. */
const isAlike = (
  one: Substitution | PlannedSubstitution,
  other: Substitution | PlannedSubstitution | undefined,
): boolean =>
  other !== undefined &&
  isSamePerson(one.substitute, other.substitute) &&
  one.until === other.until &&
  ('from' in one ? one.from : undefined) === ('from' in other ? other.from : undefined);

/** Pressing or saying it again is answered with the same. */
const committed = { hasCommitted: true } as const;

type Undone = {
  readonly replaced?: Substitution | PlannedSubstitution | undefined;
  readonly before?: Person | undefined;
  readonly wasPlanned?: boolean;
  readonly notice?: Notice;
};

async function shown(ask: Ask, state: TenantState, { before, wasPlanned = false, replaced, notice }: Undone = {}) {
  const { app, asker, words, now } = ask;
  const { standing: mine, planned } = own(ask, state);
  const contact = mine && (await app.store.contact(mine.substitute.tenantId, mine.substitute.objectId));
  const drawn = substituteCard({
    words,
    now,
    mine,
    planned,
    others: awayFor(state, asker.person),
    othersLater: willStandFor(state, asker.person),
    may: mine || planned || before ? [] : await namesOf(ask, await couldBe(ask)),
    isApprover: asker.approver === 'yes',
    short: mine && (await shortOf(ask, state)),
    leavesNobody: await leavesNobody(ask, state, mine ?? planned),
    isUnreached: mine !== undefined && !(contact?.personal && contact.isReachable),
    before,
    wasPlanned,
    replaced,
    ...(notice ? { notice } : {}),
  });
  return card(drawn);
}

/** Who approves for whoever asks, and who will. */
const own = ({ asker: { person } }: Ask, state: TenantState) => ({
  standing: substitutionOf(state, person),
  planned: plannedOf(state, person),
});

const stateOf = ({ app, incoming }: Ask): Promise<TenantState> => app.trail.read(incoming.person.tenantId);

const refuse = ({ words, now }: Ask, notice: Refusal): Answer => refusing(card(refusalCard({ words, now, notice })));
