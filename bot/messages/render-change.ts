import {
  type ChangeInput,
  type ChangeView,
  calledBy,
  changeCard,
  type Drawn,
  type Gap,
  type Notice,
  type Viewer,
  type Words,
} from '../../cards/index.ts';
import { gapOf, isTheirs } from '../access/gap.ts';
import { knownOperators } from '../access/known-operators.ts';
import { type App, nowOf } from '../app.ts';
import { portalCommand } from '../directory/portal/command-lines.ts';
import type { Contact, ConversationRef } from '../ports/index.ts';
import type { Ask } from '../request.ts';
import { type Change, currentStep, isOnWay } from '../workflow/change/change.ts';
import { isLastToApply } from '../workflow/change/last-to-apply.ts';
import { askedOf } from '../workflow/change/substitutes.ts';
import { approverOf } from '../workflow/deciding/approver-of.ts';
import { freezeIn } from '../workflow/deciding/frozen.ts';
import { testAgainst } from '../workflow/deciding/off-by-log.ts';
import { mayOperate } from '../workflow/deciding/operating.ts';
import { type Actor, allowedVerbs, RULES } from '../workflow/deciding/rules.ts';
import { isSamePerson, known, type Observation } from '../workflow/reading.ts';
import { stepById } from '../workflow/steps/index.ts';
import { lastCarried } from '../workflow/tenant/last-carried.ts';
import { openChange, type TenantState } from '../workflow/tenant/state.ts';
import { DAY_MS } from '../workflow/time/durations.ts';
import { type Freeze, nextFreeze } from '../workflow/time/freeze.ts';
import { SHELLS, type Shell } from '../workflow/vocabulary.ts';
import type { CardAnswer } from './send-card.ts';

export type Drawing = {
  readonly notice?: Notice;
  readonly looking?: ChangeInput['looking'];
  /** The sign-in or role that isn't there. */
  readonly gap?: Gap | undefined;
  readonly view?: ChangeView;
  readonly above?: ChangeInput['above'];
  /** Where the card stands; the personal chat unless said. */
  readonly where?: ConversationRef['kind'];
  readonly typed?: ChangeInput['typed'];
  /** The shell that this person chose. */
  readonly shell?: Shell | undefined;
  /** The clock that this person lives by (IANA). */
  readonly zone?: string | undefined;
};

/** Whoever sees the card, and in which language. */
type Reader = { readonly actor: Looker; readonly words: Words };

/** How one person sees a change now. */
export async function renderChange(
  app: App,
  change: Change,
  { actor, words }: Reader,
  { notice, view, typed, gap, looking, above, zone, where = 'personal', shell = SHELLS[0] }: Drawing = {},
): Promise<Drawn> {
  const shownView = view ?? viewOf(change);
  // Of what has ended nothing is asked of the trail.
  const state = change.endedAt ? undefined : await app.trail.read(change.plan.tenantId);
  const open = state && change.phase === 'draft' ? openChange(state) : undefined;
  const frozen = state ? frozenFor(app, state) : {};
  const own = withoutApply(app, viewerOf(actor, change, frozen.freeze, nowOf(app)));
  // Without a sign-in or role the operator's buttons go; the card stays as it was, and what mends it stands in their place.
  const isClosed = gap !== undefined && own.verbs.every((verb) => RULES[verb].who !== 'operator');
  return changeCard({
    words,
    now: nowOf(app),
    change,
    where,
    viewer: isClosed ? withoutApply(app, viewerOf(wholeOf(actor, change), change, frozen.freeze, nowOf(app))) : own,
    frozen,
    ...(gap ? { gap: { ...gap, ...(isClosed ? { keeps: own.verbs } : {}) } } : {}),
    ...(open ? { open } : {}),
    ...(change.phase === 'draft' ? { needsTicket: app.policyFor(change.plan.tenantId).rules.ticket?.required } : {}),
    carriedAt: state && carriedFor(state, change),
    stillCarried: state && testAgainst(state, change),
    unreached: change.phase === 'waiting' ? await unreachedNames(app, change, words) : [],
    isLastToApply: await wouldBeLast(app, change, own),
    ...(notice ? { notice } : {}),
    ...(shownView ? { view: shownView } : {}),
    ...(typed ? { typed } : {}),
    ...(zone ? { zone } : {}),
    ...(looking ? { looking } : {}),
    ...(above ? { above } : {}),
    ...(shownView === 'command'
      ? { command: { shell, lines: portalCommand(app.portalBaseUrl, change.plan, shell) } }
      : {}),
  });
}

/** Whether nobody is known who could carry it out once this reader has approved it. */
async function wouldBeLast(app: App, change: Change, { person, verbs }: Viewer): Promise<boolean> {
  if (!change.policy?.threePeople || !verbs.includes('approve')) return false;
  return isLastToApply(change, person, await knownOperators(app, change.plan.tenantId));
}

/** When a reset last came by the agent whose proof the step at hand asks for. */
function carriedFor(state: TenantState, change: Change): string | undefined {
  const step = change.phase === 'running' ? currentStep(change) : undefined;
  const { wantsReset } = (step && stepById(step)) ?? {};
  return wantsReset && lastCarried(state, wantsReset);
}

/** Who would see the card with everything that a sign-in or a role could open: an operator whose work it is, an approver who was asked. */
function wholeOf(actor: Looker, change: Change): Looker {
  const isAsked =
    typeof approverOf(actor, change) === 'object' && askedOf(change).some((p) => isSamePerson(p, actor.person));
  return {
    ...actor,
    ...(isTheirs(actor, change) ? { operator: 'yes' } : {}),
    ...(isAsked ? { approver: 'yes' } : {}),
  };
}

/** `role`: the reading of that person's roles, where there was one at this click. */
type Looker = Actor & { readonly role?: Observation | undefined };

/** What stands still for this change, or will soon, as far as that is news: what has ended waits for nothing. */
function frozenFor(app: App, state: TenantState): NonNullable<ChangeInput['frozen']> {
  const freezes = app.freezesFor(state.tenantId);
  const freeze = freezeIn(state, freezes, nowOf(app));
  return freeze ? { freeze } : { coming: nextFreeze(freezes, nowOf(app), NEAR_MS) };
}

/** A freeze further ahead than this is no news on a plan. */
const NEAR_MS = 7 * DAY_MS;

/** `freeze`: the one that it is now; `now` (ISO): where an appointed time counts. */
export function viewerOf(actor: Looker, change: Change | undefined, freeze?: Freeze, now?: string): Viewer {
  const roles = actor.role && known([actor.role], 'role')?.facts.roles;
  return {
    person: actor.person,
    isOperator: mayOperate(actor),
    isApprover: approverOf(actor, change) === 'yes',
    ...(roles ? { roles } : {}),
    verbs: change ? allowedVerbs(change, actor, freeze, now) : [],
  };
}

/** Where the bot's own writes are switched off, nobody is offered them. */
export function withoutApply({ portalWrites }: App, viewer: Viewer): Viewer {
  return portalWrites ? viewer : { ...viewer, verbs: viewer.verbs.filter((verb) => verb !== 'apply') };
}

/** The answer to someone who acts on a change: its card, live in their chat. */
export async function changeAnswer(ask: Ask, change: Change, drawing: Drawing = {}): Promise<CardAnswer> {
  const gap = gapOf(ask, change, drawing.notice);
  const drawn = await renderChange(
    ask.app,
    change,
    { actor: ask.asker, words: ask.words },
    {
      gap,
      where: ask.incoming.where.kind,
      shell: ask.contact.shell,
      zone: ask.contact.zone,
      ...drawing,
    },
  );
  return { kind: 'card', drawn, changeId: change.id, version: change.version };
}

/** A way that was chosen stays on the card until it is done or another is chosen. */
function viewOf(change: Change): ChangeView | undefined {
  const { way } = change;
  return isOnWay(change) && (way === 'command' || way === 'portal') ? way : undefined;
}

/** The approvers who have no chat with the bot yet, whose chat is closed, or whose message may not have arrived. */
export async function unreachedNames(app: App, change: Change, words: Words): Promise<readonly string[]> {
  const asked = askedOf(change);
  const contacts = await Promise.all(asked.map((p) => app.store.contact(p.tenantId, p.objectId)));
  const persons = asked.map((p, i) => contacts[i]?.person ?? p);
  return persons.filter((_, i) => !isReached(contacts[i], change)).map((p) => calledBy(words, p));
}

/** Whether somebody has a chat, and nothing of this change is known to be missing in it. */
export function isReached(contact: Contact | undefined, { id }: Change): boolean {
  if (!contact?.personal || !contact.isReachable) return false;
  return !(contact.inDoubt?.isLost && contact.inDoubt.changeId === id);
}
