import assert from 'node:assert/strict';
import type { Person } from '../../../bot/workflow/reading.ts';
import { cardIn, textOf } from '../../support/card.ts';
import type { Connector } from '../../support/connector.ts';
import type { ForgeryKit } from '../../teams/forgeries.ts';
import { chatOf, press } from '../telling-kit.ts';
import { type Act, type Story, storyOf } from './people.ts';

/** How far one tenant's story is. An act is known by its place in it. */
export type Going = {
  readonly tenantId: string;
  readonly story: Story;
  /** The first act that nobody has seen take effect. */
  next: number;
  /** The acts whose presser was told that they took effect. */
  readonly acknowledged: Set<number>;
};

export const goingOf = (tenantId: string, n: number): Going => ({
  tenantId,
  story: storyOf(n),
  next: 0,
  acknowledged: new Set(),
});

export const isOver = ({ next, story }: Going): boolean => next >= story.acts.length;

/** What stands in people's chats, by chat, each message once for each time that it came. */
export function chatsOf(connector: Connector): (person: Person) => readonly string[] {
  const chats = new Map<string, string[]>();
  let read = 0;
  return (person) => {
    for (; read < connector.taken.length; read += 1) {
      const one = connector.taken[read];
      if (one?.method !== 'POST') continue;
      chats.set(one.conversationId, [...(chats.get(one.conversationId) ?? []), textOf(cardIn(one.body) ?? {})]);
    }
    return chats.get(chatOf(person)) ?? [];
  };
}

export type Table = {
  readonly kit: ForgeryKit;
  readonly port: number;
  readonly chats: (person: Person) => readonly string[];
  /** Its server will be killed: nobody begins anything more. */
  readonly isEnding: () => boolean;
  readonly acted: () => void;
};

/** Presses one button and resolves to the text of the card that answers; undefined where no answer came. */
export async function pressed(
  { kit, port }: Pick<Table, 'kit' | 'port'>,
  tenantId: string,
  { by, verb, typed = {} }: Act,
): Promise<string | undefined> {
  // The card that was sent out when the request was made: each of these verbs is bound to the plan, not to the version.
  const { body, headers } = press(kit, by(tenantId), verb, 2, '1795000000001', typed);
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, { ...init, body: JSON.stringify(body) });
    const text = await answer.text();
    const { value } = JSON.parse(text) as { readonly value?: Readonly<Record<string, unknown>> };
    return answer.ok ? textOf(value ?? {}) : `HTTP ${answer.status}`;
  } catch {
    return undefined;
  }
}

export const hasHeard = ({ chats }: Pick<Table, 'chats'>, tenantId: string, { told }: Act): boolean =>
  !told || chats(told.whom(tenantId)).some((text) => told.of.test(text));

/** People go on with their story until it is over, or until the server is to be killed. */
export async function play(table: Table, going: Going): Promise<void> {
  const { story, tenantId } = going;
  while (!isOver(going) && !table.isEnding()) {
    const [before, act] = [story.acts[going.next - 1], story.acts[going.next]];
    if (!act) return;
    if (before?.isWaitedFor && !hasHeard(table, tenantId, before)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    const text = await pressed(table, tenantId, act);
    if (text === undefined) return;
    assert.match(text, act.sees);
    going.acknowledged.add(going.next);
    going.next += 1;
    table.acted();
  }
}
