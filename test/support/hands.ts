import assert from 'node:assert/strict';
import { type Person, people } from '../../sandbox/people.ts';
import type { Chats } from '../teams-client/chats.ts';
import { type BotPlace, type Wire, wire } from '../teams-client/wire.ts';

/** What `GET /sandbox/state` tells (design, section 8), as far as tests ask. */
export type TenantState = {
  readonly tenantId: string;
  readonly users: readonly { id: string; displayName: string; userPrincipalName: string; roles: readonly string[] }[];
  readonly portal: Readonly<Record<string, unknown>>;
  readonly connect: { readonly passwordWriteback: boolean };
  readonly audits: readonly Readonly<Record<string, unknown>>[];
};

export type TenantRequest = {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: unknown;
  readonly body: unknown;
  readonly callerId: string | null;
  readonly status: number;
};

/** What a test does to a practice tenant, and the people who chat with the bot before it. */
export type Hands = {
  readonly bot: BotPlace;
  readonly chats: Chats;
  readonly person: (who: keyof typeof people, locale?: string) => Wire;
  readonly state: () => Promise<TenantState>;
  readonly requests: () => Promise<readonly TenantRequest[]>;
  /** Tells the tenant's control side something by name, for instance `reset-password`. */
  readonly tell: (command: string, body: unknown) => Promise<void>;
  readonly scenario: (name: string) => Promise<void>;
  readonly faults: (fault: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Ticks (or unticks) Password writeback as the wizard page does. */
  readonly connect: (passwordWriteback?: boolean) => Promise<void>;
  /** Saves settings as the portal page does. */
  readonly portal: (settings: Readonly<Record<string, boolean | number>>) => Promise<void>;
  readonly roles: (who: keyof typeof people, roles: readonly string[]) => Promise<void>;
};

/** @param control the origin of the tenant's control side */
export function handsOn(control: string, bot: BotPlace, chats: Chats): Hands {
  const base = `${control}/sandbox`;
  const tell = (command: string, body: unknown) => ask(`${base}/${command}`, body);
  return {
    bot,
    chats,
    person: (who, locale) => wire(bot, chats, people[who] satisfies Person, locale ? { locale } : {}),
    state: () => read<TenantState>(`${base}/state`),
    requests: () => read<readonly TenantRequest[]>(`${base}/requests`),
    tell,
    scenario: (name) => tell('scenario', { name }),
    faults: (fault) => tell('faults', fault),
    connect: (passwordWriteback = true) => tell('connect', { passwordWriteback }),
    portal: (settings) => tell('portal', settings),
    roles: (who, roles) => tell('roles', { objectId: people[who].id, roles }),
  };
}

// The tenant's own tests prove these shapes; here they are taken as the contract says.
const read = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

async function ask(url: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(response.status, 200, `POST ${url}: ${await response.text()}`);
}
