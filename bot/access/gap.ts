import { type Gap, isMendable, type Notice } from '../../cards/index.ts';
import type { Ask } from '../request.ts';
import { type Change, isOpen } from '../workflow/change/change.ts';
import { type Operating, objectionToOperator } from '../workflow/deciding/operating.ts';
import { allowedVerbs, RULES } from '../workflow/deciding/rules.ts';
import { isSamePerson } from '../workflow/reading.ts';
import type { Refusal } from '../workflow/refusals.ts';
import { pageFor } from './sign-in-page.ts';

/** What the card of such a refusal needs, where a sign-in, a role or a while mends it. `verb` and `tie`: what *Go on* brings back. */
export function gapFor(
  { app, incoming, locale, session }: Pick<Ask, 'app' | 'incoming' | 'locale' | 'session'>,
  refusal: Refusal,
  verb: string,
  tie?: Gap['tie'],
): Gap | undefined {
  if (!isMendable(refusal)) return undefined;
  const page = pageFor(app.signInPage, incoming.person.tenantId, locale, session?.challenge());
  return { refusal, verb, ...(page ? { page } : {}), ...(tie ? { tie } : {}) };
}

/**
 * What stands between this person and the buttons that a role would give them on this change: what the answer says already, or what
 * is found here, for their own change and for whoever was an operator before.
 */
export function gapOf(ask: Ask, change: Change, notice: Notice | undefined): Gap | undefined {
  if (ask.incoming.where.kind !== 'personal') return undefined;
  const said = notice && 'refusal' in notice && isMendable(notice) ? notice : lacking(ask, change);
  return said && gapFor(ask, said, 'resume', { id: change.id, version: change.version });
}

/** Of somebody who wasn't looked up nothing is known to be lacking. */
function lacking({ app, asker, session }: Ask, change: Change): Refusal | undefined {
  const isUnderWay = change.phase === 'draft' || (isOpen(change) && change.phase !== 'waiting');
  if (!session || !isUnderWay || !isTheirs(asker, change)) return undefined;
  const open = allowedVerbs(change, asker);
  const [verb] = allowedVerbs(change, { ...asker, operator: 'yes' }).filter(
    (one) => !open.includes(one) && (one !== 'apply' || app.portalWrites),
  );
  return verb && objectionToOperator(asker, change, RULES[verb].needsReading);
}

/** Whose work it is, or was: they see the card as they had it, also while their role isn't there. */
export function isTheirs({ person, hasBeenOperator }: Operating, { requester }: Change): boolean {
  return hasBeenOperator === true || isSamePerson(requester, person);
}
