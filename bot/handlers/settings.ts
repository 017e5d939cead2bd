import { hasName, policyCard, shortId } from '../../cards/index.ts';
import { accountsOf } from '../access/guests-among.ts';
import { calledCalendar } from '../calendar/read.ts';
import type { ApproverRef } from '../config/index.ts';
import { type Answer, type Ask, card } from '../request.ts';
import { hostOf } from '../store/hook/deliver.ts';

/** How many of a group are named. */
const MOST_NAMED = 3;

/** The approval policy, with everybody in it by name where somebody knows one. */
export async function settings(ask: Ask): Promise<Answer> {
  const { app, words, now } = ask;
  const policy = policyOf(ask);
  const { approvers: asked, escalationApprovers, substitutes: stand, auditors: audit } = policy;
  const users = [asked, escalationApprovers, stand, audit].flat().filter(({ kind }) => kind === 'user');
  // One reading of each tells who is a guest and how they are called: nobody is asked of twice.
  const accounts = await accountsOf(
    ask.session,
    users.map(({ id }) => id),
  );
  const called = async (ref: ApproverRef): Promise<string> => {
    const { name: read = '', isGuest = false } = accounts.get(ref.id) ?? {};
    const name = ref.kind === 'user' ? await personOf(ask, ref.id, read) : await groupOf(ask, ref.id);
    return isGuest ? words.talk.settings.guest(name) : name;
  };
  const named = (refs: readonly ApproverRef[]) => Promise.all(refs.map(called));
  const [approvers, auditors, escalation, substitutes] = await Promise.all([
    named(asked),
    named(audit),
    named(escalationApprovers),
    named(stand),
  ]);
  const { rules } = policy;
  const webhook = policy.webhook && hostOf(policy.webhook.url);
  const { portalWrites } = app;
  const { substitutions: away = [] } = await app.trail.read(ask.incoming.person.tenantId);
  const freezes = {
    windows: policy.freezes.windows
      .filter(({ to }) => Date.parse(to) > Date.parse(now))
      .toSorted((one, other) => Date.parse(one.from) - Date.parse(other.from)),
    calendars: policy.calendars.map(calledCalendar),
  };
  const people = { approvers, auditors, escalation, substitutes };
  return card(policyCard({ words, now, policy: rules, portalWrites, ...people, away, freezes, webhook }));
}

/** Who is asked when whoever asks sends a plan: everybody on the list but themselves. */
export const approverNames = (ask: Ask): Promise<readonly string[]> =>
  Promise.all(
    policyOf(ask)
      .approvers.filter(({ kind, id }) => kind === 'group' || id !== ask.incoming.person.objectId)
      .map((ref) => calledIn(ask, ref)),
  );

/** Who is asked too, where the policy escalates. */
export const escalationNames = (ask: Ask): Promise<readonly string[]> =>
  Promise.all(policyOf(ask).escalationApprovers.map((ref) => calledIn(ask, ref)));

const policyOf = ({ app, incoming }: Ask) => app.policyFor(incoming.person.tenantId);

const calledIn = (ask: Ask, ref: ApproverRef): Promise<string> =>
  ref.kind === 'user' ? personOf(ask, ref.id) : groupOf(ask, ref.id);

/** By who has talked to the bot, then by the directory, as the asker sees it. `read`: what it said already. */
async function personOf({ app, incoming, session, words }: Ask, id: string, read?: string): Promise<string> {
  const contact = await app.store.contact(incoming.person.tenantId, id);
  if (contact && hasName(contact.person)) return contact.person.name;
  const name = read ?? (await session?.account(id))?.name;
  return name || words.talk.settings.unmet(shortId(id));
}

/** A group's own name takes a permission that isn't asked for; who is in it says more, in the asker's own chat. */
async function groupOf({ incoming, session, words }: Ask, id: string): Promise<string> {
  const isPersonal = incoming.where.kind === 'personal';
  const names = isPersonal ? ((await session?.members(id)) ?? []).flatMap((one) => one.name || []) : [];
  const rest = names.length - MOST_NAMED;
  const shown = [...names.slice(0, MOST_NAMED), ...(rest > 0 ? [`+${rest}`] : [])];
  return words.talk.settings.group(shortId(id), shown.length > 0 ? words.time.listed(shown) : '');
}
