import assert from 'node:assert/strict';
import { buttons, textOf } from '../support/card.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import type { SeenCard, Wire } from '../teams-client/wire.ts';
import type { Journey, Line } from './journey.ts';
import { JOURNEYS } from './journeys.ts';

describe('journeys', () => {
  // A journey mostly waits, for processes to start and for the platform's pace: the next one begins meanwhile.
  const begun = new Map<Journey, Promise<void>>();
  const begin = (journey: Journey): Promise<void> => {
    const played = begun.get(journey) ?? run(journey);
    played.catch(() => {});
    begun.set(journey, played);
    return played;
  };
  after(() => Promise.allSettled(begun.values()));

  for (const [index, journey] of JOURNEYS.entries())
    it(journey.name, async function () {
      this.timeout(120_000);
      // Each journey has processes of its own; on a shared machine one of them may be starved once.
      this.retries(process.env.CI ? 1 : 0);
      const played = begin(journey);
      const next = JOURNEYS[index + 1];
      if (next) begin(next);
      try {
        await played;
      } catch (error) {
        begun.delete(journey);
        throw error;
      }
    });
});

async function run(journey: Journey): Promise<void> {
  const sandbox = await startSandbox(journey.env ? { env: journey.env } : {});
  try {
    await play(sandbox, journey);
  } finally {
    await sandbox.stop();
  }
}

async function play(sandbox: Sandbox, journey: Journey): Promise<void> {
  const kept = new Map<string, SeenCard>();
  for (const [index, line] of journey.lines.entries()) {
    try {
      await carryOut(sandbox, journey, line, kept);
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error);
      throw new Error(`line ${index + 1}, ${JSON.stringify(line)}:\n${told}\n${await sandbox.botLog()}`);
    }
  }
}

async function carryOut(sandbox: Sandbox, journey: Journey, line: Line, kept: Map<string, SeenCard>): Promise<void> {
  if ('happens' in line) return happen(sandbox, line);
  if ('tenant' in line) {
    const { portal } = await sandbox.state();
    for (const [name, value] of Object.entries(line.tenant)) assert.equal(portal[name], value, name);
    return;
  }
  if ('writes' in line) {
    const written = (await sandbox.requests()).filter((r) => r.method === 'PUT');
    assert.equal(written.length, line.writes, 'PUT requests');
    return;
  }
  const everywhere = sandbox.person(line.who, journey.locale);
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
  if ('says' in line) assert.equal((await wire.say(line.says)).status, 200);
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
  const { sees, seesNot, buttons: wanted } = line as { sees?: RegExp; seesNot?: RegExp; buttons?: readonly string[] };
  if (!sees && !seesNot) return;
  const found = await wire.waitForCard((card) => {
    const text = textOf(card);
    return (!sees || sees.test(text)) && !seesNot?.test(text);
  });
  if (wanted) assert.deepEqual(buttons(found.card), wanted);
}

async function happen(sandbox: Sandbox, line: Extract<Line, { happens: string }>): Promise<void> {
  switch (line.happens) {
    case 'connect':
      return sandbox.connect();
    case 'disconnect':
      return sandbox.connect(false);
    case 'reset':
      return sandbox.resetPassword(line.of, line.agent);
    case 'portal':
      return sandbox.portal(line.settings);
    case 'scenario':
      return sandbox.scenario(line.name);
    case 'fault':
      return sandbox.faults(line.fault);
    case 'roles':
      return sandbox.roles(line.of, line.roles);
    case 'restart':
      return sandbox.restartBot();
    case 'crash':
      await sandbox.killBot();
      return sandbox.startBot();
  }
}
