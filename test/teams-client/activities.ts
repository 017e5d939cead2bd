import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Person } from '../../sandbox/people.ts';

/**
 * Activities in the shape in which Teams sends them, one file each. The structure is that of public samples (msteams-docs,
 * "Conversation events in your Teams bot", "Send and receive files", meeting events; microsoft/teams.net, `TeamsActivityTests.cs`;
 * microsoft/teams.py, the sign-in invokes); every name and id is made anew.
 */
const FOLDER = new URL('activities/', import.meta.url);

export type Activity = Readonly<Record<string, unknown>>;

/** Who sends, from where, to which bot. */
export type Sender = {
  readonly person: Person;
  readonly botId: string;
  readonly botName: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly locale: string;
};

/** What stands in a file in place of a name: `{{text}}` and its like. */
export type Words = Readonly<Record<string, string>>;

export const TEAM = '19:1c8e5f2d7a3b4960a7d1e4c8f5b29360@thread.tacv2';
/** The message that opened the thread in which a channel is spoken to. */
export const THREAD = '1795000000000';
const TEAM_GROUP = '2f6b8d41-95c3-4e07-a1d8-7b0e3c59f264';

export const ACTIVITY_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

const texts = new Map<string, string>();

let newest = 0;
/** Messages are known by the millisecond they were sent in, and no two share one. */
function messageId(): string {
  newest = Math.max(newest + 1, Date.now());
  return String(newest);
}

/** The activity in this file, with who, where and when filled in. Throws on a name that nothing is given for. */
export function activityOf(name: string, sender: Sender, words: Words = {}): Activity {
  const text = texts.get(name) ?? readFileSync(new URL(`${name}.json`, FOLDER), 'utf8');
  texts.set(name, text);
  const now = new Date();
  const given: Words = {
    id: name.startsWith('message-') ? messageId() : `f:${randomUUID()}`,
    now: now.toISOString(),
    local: now.toISOString().replace('Z', '+00:00'),
    bot: sender.botId,
    botName: sender.botName,
    tenant: sender.tenantId,
    serviceUrl: sender.serviceUrl,
    user: sender.person.teamsId,
    name: sender.person.displayName,
    objectId: sender.person.id,
    conversation: sender.conversationId,
    locale: sender.locale,
    team: TEAM,
    teamGroup: TEAM_GROUP,
    thread: THREAD,
    card: '1795000000001',
    ...words,
  };
  return filled(JSON.parse(text), given) as Activity;
}

function filled(value: unknown, given: Words): unknown {
  if (typeof value === 'string') return value.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => wordFor(name, given));
  if (Array.isArray(value)) return value.map((one) => filled(one, given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, given)]));
}

function wordFor(name: string, given: Words): string {
  const word = given[name];
  if (word === undefined) throw new Error(`The activity needs a ${name}.`);
  return word;
}
