import type { CardSlot, Contact } from '../../bot/ports/index.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import type { Effect } from '../../bot/workflow/telling/effects.ts';

export const TENANT = '11111111-aaaa-4aaa-8aaa-111111111111';
export const OTHER_TENANT = '22222222-bbbb-4bbb-8bbb-222222222222';

export const alex: Person = { tenantId: TENANT, objectId: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Alex Wilber' };
export const megan: Person = {
  tenantId: TENANT,
  objectId: 'aaaaaaaa-0000-4000-8000-000000000002',
  name: 'Megan Bowen',
};

export const approved = (n: number, comment = `comment ${n}`): Event => ({
  type: 'approved',
  hash: `hash-${n}`,
  comment,
  at: new Date(1_790_000_000_000 + n * 1000).toISOString(),
  by: megan,
  changeId: 'c1',
});

export const tell = (changeId: string, to: Person, about: 'request' | 'decision' = 'request'): Effect => ({
  kind: 'tell',
  tenantId: TENANT,
  changeId,
  to,
  about,
});

export const refresh = (changeId: string): Effect => ({ kind: 'refresh', tenantId: TENANT, changeId });

export const contactOf = (person: Person, isWelcomed = false): Contact => ({ person, isReachable: true, isWelcomed });

export const slotOf = (conversationId: string, activityId: string, changeId?: string): CardSlot => ({
  conversation: {
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversationId,
    kind: 'personal',
    tenantId: TENANT,
    botId: '28:bot',
    botName: 'Writeback Pilot',
  },
  activityId,
  ...(changeId === undefined ? {} : { changeId }),
});
