import { trimOldest } from '../lib/trim-oldest.ts';
import type { CardSlot, Contact, Store } from '../ports/index.ts';
import { isWithin } from '../workflow/time/within.ts';

const MOST = 20_000;
const ASK_OUTBOX_MS = 1_000;

/**
 * A store that answers from memory what it has read or written before. Right only where this process alone writes: the
 * embedded store holds a lock for as long as it is open. Writes go through first, so that memory never runs ahead of the disk.
 */
export function remembering<S extends Store>(store: S): S {
  const versions = new Map<string, number>();
  const contacts = memory<Contact>();
  const slots = memory<CardSlot>();
  let emptySince: number | undefined;
  const keepVersion = (tenantId: string, version: number): void => {
    versions.set(tenantId, version);
    trimOldest(versions, MOST);
  };
  /** A commit may have gone by meanwhile: versions only grow. */
  const seen = (tenantId: string, version: number): void => {
    if (version > (versions.get(tenantId) ?? -1)) keepVersion(tenantId, version);
  };

  return {
    ...store,
    async load(tenantId, afterVersion, most) {
      if (versions.get(tenantId) === afterVersion) return { version: afterVersion, events: [] };
      const loaded = await store.load(tenantId, afterVersion, most);
      seen(tenantId, loaded.version);
      return loaded;
    },
    async texts(tenantId, afterVersion, most) {
      if (versions.get(tenantId) === afterVersion) return { last: afterVersion, texts: [], isMore: false };
      const found = await store.texts(tenantId, afterVersion, most);
      if (!found.isMore) seen(tenantId, found.last);
      return found;
    },
    async commit(tenantId, expectedVersion, batch) {
      versions.delete(tenantId);
      const result = await store.commit(tenantId, expectedVersion, batch);
      if (result.kind === 'committed') keepVersion(tenantId, result.version);
      if (batch.outbox.length > 0) emptySince = undefined;
      return result;
    },
    contact: (tenantId, objectId) => contacts.read(`${tenantId}|${objectId}`, () => store.contact(tenantId, objectId)),
    async saveContact(contact) {
      const { tenantId, objectId } = contact.person;
      await contacts.write(`${tenantId}|${objectId}`, contact, () => store.saveContact(contact));
    },
    slot: (tenantId, conversationId) =>
      slots.read(`${tenantId}|${conversationId}`, () => store.slot(tenantId, conversationId)),
    async saveSlot(tenantId, slot) {
      const key = `${tenantId}|${slot.conversation.conversationId}`;
      await slots.write(key, slot, () => store.saveSlot(tenantId, slot));
    },
    async takeOutbox(owner, now, leaseMs, limit) {
      // Turns ask often; what is due by the clock alone may wait a second.
      if (emptySince !== undefined && isWithin(emptySince, ASK_OUTBOX_MS, now)) return [];
      const before = emptySince;
      const entries = await store.takeOutbox(owner, now, leaseMs, limit);
      if (entries.length === 0 && emptySince === before) emptySince = now;
      return entries;
    },
    async wakeOutbox(tenantId, objectId) {
      const woken = await store.wakeOutbox(tenantId, objectId);
      if (woken > 0) emptySince = undefined;
      return woken;
    },
  };
}

/** The newest value of each key. A read that began before a write doesn't replace what was written. */
function memory<T>() {
  const held = new Map<string, { readonly value: T | undefined }>();
  const keep = (key: string, value: T | undefined) => {
    held.set(key.toLowerCase(), { value });
    trimOldest(held, MOST);
  };
  let writes = 0;
  return {
    async read(key: string, load: () => Promise<T | undefined>): Promise<T | undefined> {
      const known = held.get(key.toLowerCase());
      if (known) return known.value;
      const before = writes;
      const value = await load();
      if (writes === before) keep(key, value);
      return value;
    },
    async write(key: string, value: T, save: () => Promise<void>): Promise<void> {
      writes += 1;
      held.delete(key.toLowerCase());
      await save();
      writes += 1;
      keep(key, value);
    },
  };
}
