import { type App, nowOf } from '../app.ts';
import { withMutex } from '../lib/mutex.ts';
import { tellingKey } from '../messages/notify.ts';
import type { Contact } from '../ports/index.ts';
import type { Incoming } from '../request.ts';
import { localeOf } from '../workflow/locale.ts';

/** `isNew` once per person and chat: that is when the welcome is due. `isBack`: could not be reached before, and now can. */
type Appeared = { readonly contact: Contact; readonly isNew: boolean; readonly isBack: boolean };

/** Remembers who is there and where to reach them. */
export function appear(app: App, incoming: Incoming): Promise<Appeared> {
  const { tenantId, objectId } = incoming.person;
  // Install events come in pairs at the same moment: one after the other, so that one of them is first.
  return withMutex(app.chat, `appear|${tenantId}|${objectId}`, () => remember(app, incoming));
}

async function remember(app: App, { person, where, userId, kind, locale, zone }: Incoming): Promise<Appeared> {
  const known = await app.store.contact(person.tenantId, person.objectId);
  const isPersonal = where.kind === 'personal';
  if (!isPersonal) {
    const contact = known ?? { person, isReachable: false, isWelcomed: false };
    return { contact, isNew: kind === 'added-to-group', isBack: false };
  }
  const isNew = !known?.isWelcomed;
  const name = person.name || known?.person.name || person.objectId.slice(0, 8);
  const contact: Contact = {
    // A request that is only just on its way to them speaks it already; what they write may tell another.
    ...(locale ? { locale: localeOf(locale) } : {}),
    ...(await cleared(app, known)),
    // What brings none leaves the one on record; whoever travels brings another.
    ...(zone ? { zone } : {}),
    person: { ...person, name },
    personal: { ...where, userId },
    isReachable: true,
    isWelcomed: true,
    seenOn: nowOf(app).slice(0, 10),
  };
  if (!known || JSON.stringify(known) !== JSON.stringify(contact)) await app.store.saveContact(contact);
  return { contact, isNew, isBack: !known?.isReachable || known.inDoubt !== undefined };
}

/** Whoever writes is there: what may not have reached them can be told again. */
async function cleared(app: App, known: Contact | undefined): Promise<Partial<Contact>> {
  if (!known?.inDoubt) return known ?? {};
  const { inDoubt, ...rest } = known;
  // A program of before noted it as told though nobody could say.
  await app.store.release(known.person.tenantId, tellingKey(known.person, inDoubt));
  return rest;
}
