import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { graphScopes } from '../../sandbox/tenant/scopes.ts';
import { buttons, inputs, textOf } from '../support/card.ts';
import type { SeenCard, Wire } from '../teams-client/wire.ts';
import type { Journey, Line, Seen } from './journey.ts';

/** Where a journey is played: processes of its own, or a bot and a tenant in this one, whose waits are short. */
export type Theatre = {
  readonly person: (who: keyof typeof people, locale?: string) => Wire;
  /** Tells the tenant's control side something. */
  readonly tell: (command: string, body: unknown) => Promise<void>;
  /** The portal's settings, and how often they were written. */
  readonly portal: () => Promise<Readonly<Record<string, unknown>>>;
  readonly writes: () => Promise<number>;
  /** Sends the state of a ticket, as a ticket system does. */
  readonly ticket?: (says: Readonly<Record<string, string>>) => Promise<void>;
  readonly later?: (hours: number) => void;
  readonly restart?: () => Promise<void>;
  readonly crash?: () => Promise<void>;
  /** What to print when a line fails. */
  readonly log: () => Promise<string>;
};

/** Plays every line in turn; the first that fails is named. */
export async function play(theatre: Theatre, journey: Journey): Promise<void> {
  const kept = new Map<string, SeenCard>();
  for (const [index, line] of journey.lines.entries()) {
    try {
      await carryOut(theatre, journey, line, kept);
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error);
      throw new Error(`line ${index + 1}, ${JSON.stringify(line)}:\n${told}\n${await theatre.log()}`);
    }
  }
}

async function carryOut(theatre: Theatre, journey: Journey, line: Line, kept: Map<string, SeenCard>): Promise<void> {
  if ('happens' in line) return happen(theatre, line);
  if ('tenant' in line) {
    const portal = await theatre.portal();
    for (const [name, value] of Object.entries(line.tenant)) assert.equal(portal[name], value, name);
    return;
  }
  if ('writes' in line) return assert.equal(await theatre.writes(), line.writes, 'PUT requests');
  const everywhere = theatre.person(line.who, journey.locale);
  const wire = 'in' in line && line.in ? everywhere.in(line.in) : everywhere;
  if ('keeps' in line) {
    const newest = wire.lastCard();
    if (newest) kept.set(line.who, newest);
    return;
  }
  await act(wire, line, kept);
  await look(wire, line);
}

async function act(wire: Wire, line: Extract<Line, { who: string }>, kept: Map<string, SeenCard>): Promise<void> {
  if ('installs' in line) await wire.install();
  if ('says' in line) {
    const clock = line.zone ? { localTimezone: line.zone, entities: [] } : {};
    assert.equal((await wire.say(line.says, clock)).status, 200);
  }
  if ('presses' in line) {
    for (let time = 0; time < (line.times ?? 1); time += 1)
      assert.equal((await wire.press(line.presses, line.typing)).status, 200);
  }
  if ('pressesOld' in line) {
    const old = kept.get(line.who);
    assert.ok(old, 'a card was kept');
    assert.equal((await wire.click(old, line.pressesOld, line.typing)).status, 200);
  }
}

async function look(wire: Wire, line: Line): Promise<void> {
  const { sees, seesNot, buttons: wanted, inputs: filled } = line as Seen;
  if (!sees && !seesNot) return;
  const found = await wire.waitForCard((card) => {
    const text = textOf(card);
    return (!sees || sees.test(text)) && !seesNot?.test(text);
  });
  if (wanted) assert.deepEqual(buttons(found.card), wanted);
  for (const [id, value] of Object.entries(filled ?? {})) assert.equal(inputs(found.card)[id], value, id);
}

async function happen({ tell, ...theatre }: Theatre, line: Extract<Line, { happens: string }>): Promise<void> {
  switch (line.happens) {
    case 'connect':
    case 'disconnect':
      return tell('connect', { passwordWriteback: line.happens === 'connect' });
    case 'reset': {
      const { of, agent, by } = line;
      const named = agent === undefined ? {} : { agent };
      return tell('reset-password', { objectId: people[of].id, ...named, ...(by ? { by } : {}) });
    }
    case 'unlock':
      return tell('unlock-account', { objectId: people[line.of].id });
    case 'cloud-sync':
      return tell('cloud-sync', line.is);
    case 'transition':
      return tell('transition', line.is);
    case 'consent':
      return tell('consent', { scopes: graphScopes });
    case 'portal':
      return tell('portal', line.settings);
    case 'scenario':
      return tell('scenario', { name: line.name });
    case 'fault':
      return tell('faults', line.fault);
    case 'roles':
      return tell('roles', { objectId: people[line.of].id, roles: line.roles });
    case 'approvers':
      return tell('approvers', { objectIds: line.are.map((who) => people[who].id) });
    case 'ticket':
      return theatre.ticket?.(line.says);
    case 'later':
      return theatre.later?.(line.hours);
    case 'restart':
      return theatre.restart?.();
    case 'crash':
      return theatre.crash?.();
  }
}
