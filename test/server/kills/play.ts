import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
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

/** What came into a person's chat, as texts: new messages (`POST`) or edits of cards (`PUT`), each once for each time that it came. */
type Chats = (person: Person, method: 'POST' | 'PUT') => readonly string[];

export function chatsOf(connector: Connector): Chats {
  const chats = new Map<string, string[]>();
  let read = 0;
  return (person, wanted) => {
    for (; read < connector.taken.length; read += 1) {
      const { method, conversationId, body } = connector.taken[read] ?? {};
      const key = `${method} ${conversationId}`;
      chats.set(key, [...(chats.get(key) ?? []), textOf(cardIn(body) ?? {})]);
    }
    return chats.get(`${wanted} ${chatOf(person)}`) ?? [];
  };
}

export type Table = {
  readonly kit: ForgeryKit;
  readonly port: number;
  readonly chats: Chats;
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
  !told || chats(told.whom(tenantId), 'POST').some((text) => told.of.test(text));

/** The card that stands for an answer that takes longer than Teams waits. */
const SLOW = /This card changes by itself/;

/** People go on with their story until it is over, or until the server is to be killed. */
export async function play(table: Table, going: Going): Promise<void> {
  const { story, tenantId } = going;
  while (!isOver(going) && !table.isEnding()) {
    const [before, act] = [story.acts[going.next - 1], story.acts[going.next]];
    if (!act) return;
    if (before?.isWaitedFor && !hasHeard(table, tenantId, before)) {
      await sleep(20);
      continue;
    }
    const text = await pressed(table, tenantId, act);
    if (text === undefined) return;
    if (SLOW.test(text)) {
      // Nothing is promised yet but that the card will change.
      const edited = () => table.chats(act.by(tenantId), 'PUT').some((one) => act.sees.test(one));
      while (!edited() && !table.isEnding()) await sleep(20);
      if (!edited()) return;
    } else assert.match(text, act.sees);
    going.acknowledged.add(going.next);
    going.next += 1;
    table.acted();
  }
}
