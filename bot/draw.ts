import {
  type ChangeInput,
  type ChangeView,
  calledBy,
  changeCard,
  type Drawn,
  type Notice,
  type Viewer,
  type Words,
} from '../cards/index.ts';
import { type App, nowOf } from './app.ts';
import type { Ask } from './ask.ts';
import type { CardAnswer } from './deliver.ts';
import type { Contact, ConversationRef } from './ports.ts';
import { portalCommand } from './shell.ts';
import { type Change, isOnWay } from './workflow/change.ts';
import { known, type Observation } from './workflow/reading.ts';
import { type Actor, allowedVerbs } from './workflow/rules.ts';
import { SHELLS, type Shell } from './workflow/vocabulary.ts';

export type Drawing = {
  readonly notice?: Notice;
  readonly view?: ChangeView;
  /** Where the card stands; the personal chat unless said. */
  readonly where?: ConversationRef['kind'];
  readonly typed?: ChangeInput['typed'];
  /** The shell that this person chose. */
  readonly shell?: Shell | undefined;
};

/** How one person sees a change now. */
export async function drawChange(
  app: App,
  change: Change,
  actor: Looker,
  words: Words,
  { notice, view, typed, where = 'personal', shell = SHELLS[0] }: Drawing = {},
): Promise<Drawn> {
  const shownView = view ?? viewOf(change);
  return changeCard({
    words,
    now: nowOf(app),
    change,
    where,
    viewer: withoutApply(app, viewerOf(actor, change)),
    unreached: change.phase === 'waiting' ? await unreachedNames(app, change, words) : [],
    ...(notice ? { notice } : {}),
    ...(shownView ? { view: shownView } : {}),
    ...(typed ? { typed } : {}),
    ...(shownView === 'command'
      ? { command: { shell, lines: portalCommand(app.portalBaseUrl, change.plan, shell) } }
      : {}),
  });
}

/** `role`: the reading of that person's roles, where there was one at this click. */
type Looker = Actor & { readonly role?: Observation | undefined };

export function viewerOf(actor: Looker, change: Change | undefined): Viewer {
  const roles = actor.role && known([actor.role], 'role')?.facts.roles;
  return {
    person: actor.person,
    isOperator: actor.operator !== 'no',
    isApprover: actor.approver === 'yes',
    ...(roles ? { roles } : {}),
    verbs: change ? allowedVerbs(change, actor) : [],
  };
}

/** Where the bot's own writes are switched off, nobody is offered them. */
function withoutApply({ portalWrites }: App, viewer: Viewer): Viewer {
  return portalWrites ? viewer : { ...viewer, verbs: viewer.verbs.filter((verb) => verb !== 'apply') };
}

/** The answer to someone who acts on a change: its card, live in their chat. */
export async function changeAnswer(ask: Ask, change: Change, drawing: Drawing = {}): Promise<CardAnswer> {
  const drawn = await drawChange(ask.app, change, ask.asker, ask.words, {
    where: ask.incoming.where.kind,
    shell: ask.contact.shell,
    ...drawing,
  });
  return { kind: 'card', drawn, changeId: change.id, version: change.version };
}

/** A way that was chosen stays on the card until it is done or another is chosen. */
function viewOf(change: Change): ChangeView | undefined {
  const { way } = change;
  return isOnWay(change) && (way === 'command' || way === 'portal') ? way : undefined;
}

/** The approvers who have no chat with the bot yet, whose chat is closed, or whose message may not have arrived. */
export async function unreachedNames(app: App, change: Change, words: Words): Promise<readonly string[]> {
  const contacts = await Promise.all(change.approvers.map((p) => app.store.contact(p.tenantId, p.objectId)));
  const isReached = (contact: Contact | undefined) =>
    contact?.personal && contact.isReachable && !(contact.inDoubt?.isLost && contact.inDoubt.changeId === change.id);
  const persons = change.approvers.map((p, i) => contacts[i]?.person ?? p);
  return persons.filter((_, i) => !isReached(contacts[i])).map((p) => calledBy(words, p));
}
