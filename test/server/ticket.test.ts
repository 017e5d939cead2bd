import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store/open.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { startReceiver } from '../store/hook-receiver.ts';
import { policyFile } from '../support/policy-file.ts';
import { signedAs, TICKET_KEY, tell } from '../support/ticket.ts';
import { createKit } from '../teams/door-kit.ts';
import { APPROVER, REQUESTER, type Running, startServer } from './kit.ts';
import { waitingTrail } from './trails.ts';

const { tenantId } = createKit();

describe('the way in for the state of a ticket', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilot-ticket-'));
  const keyPath = join(folder, 'hook.key');
  writeFileSync(keyPath, `${TICKET_KEY}\n`, { mode: 0o600 });
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let server: Running;
  let sent = 0;

  before(async () => {
    receiver = await startReceiver(() => [TICKET_KEY]);
    server = await startServer({
      trail: waitingTrail(
        { tenantId, objectId: REQUESTER, name: 'Alex Novak' },
        { tenantId, objectId: APPROVER, name: 'Megan' },
      ),
      env: {
        POLICY_PATH: policyFile({
          webhook: { url: receiver.url, keyPath },
          ticket: { required: true, blockWhenUnknown: true },
        }),
      },
    });
  });
  after(async () => {
    await server.close();
    await receiver.close();
    await rm(folder, { recursive: true });
  });

  /** Each one is true of a later moment than the one before. */
  const message = (more: object = {}) => {
    sent += 1;
    const at = new Date(Date.now() - 60_000 + sent * 1_000).toISOString();
    return { tenantId, ticket: 'chg-1', state: 'Implement', means: 'approved', system: 'ServiceNow', at, ...more };
  };
  const heard = async (): Promise<readonly Event[]> => {
    const store = await openStore(server.config.storeUrl, {});
    const { events } = await store.load(tenantId, 0, 100);
    await store.close();
    return events.map(({ event }) => event).filter(({ type }) => type === 'ticket-state');
  };

  it('takes a state that is signed by the tenant’s key, puts it on the trail and sends it out with the others', async () => {
    const first = message();
    const taken = await tell(server.port, first);
    assert.deepEqual([taken.status, taken.said], [200, 'noted']);
    assert.equal(taken.headers.get('x-content-type-options'), 'nosniff');
    const [event] = await heard();
    assert.ok(event?.type === 'ticket-state');
    const { ticket, state, means, system, asOf, by } = event;
    assert.deepEqual(
      [ticket, state, means, system, asOf, by],
      ['chg-1', 'Implement', 'approved', 'ServiceNow', first.at, 'pilot'],
    );
    while (!receiver.bodies.some((body) => body.includes('ticket-state')))
      await new Promise((done) => setTimeout(done, 10));
    assert.deepEqual(receiver.faults, []);
  });

  it('takes the very same message once, and none that is older than what is known', async () => {
    const body = JSON.stringify(message({ state: 'Scheduled' }));
    const signature = signedAs(body);
    assert.equal((await tell(server.port, body, { signature })).status, 200);
    const again = await tell(server.port, body, { signature });
    assert.deepEqual(
      [again.status, again.said],
      [409, 'This message was taken before: send the next state with a time of its own.'],
    );
    const old = await tell(server.port, message({ at: new Date(Date.now() - 3_600_000).toISOString() }));
    assert.deepEqual([old.status, old.said], [409, 'A newer state of this ticket is known, so this one was left out.']);
    const early = JSON.stringify(message());
    const before = await tell(server.port, early, { signature: signedAs(early, TICKET_KEY, Date.now() - 200_000) });
    assert.equal(before.status, 409);
    assert.equal((await heard()).length, 2);
  });

  it('knows no ticket that no open change names', async () => {
    const other = await tell(server.port, message({ ticket: 'CHG-2' }));
    assert.equal(other.status, 409);
    assert.match(other.said, /^No change that is under way names this ticket: send its state again/);
  });

  it('tries the way in without doing anything', async () => {
    const tried = await tell(server.port, { tenantId, test: true, at: new Date().toISOString() });
    assert.deepEqual([tried.status, tried.said], [200, 'tried']);
    assert.equal((await heard()).length, 2);
  });

  it('turns away what isn’t signed, by whomever, whenever and wherever, and tells all of them the same', async () => {
    const body = JSON.stringify(message());
    const late = (ms: number) => tell(server.port, body, { signature: signedAs(body, TICKET_KEY, Date.now() + ms) });
    for (const ms of [-310_000, 310_000]) {
      const { status, said } = await late(ms);
      assert.equal(status, 401);
      assert.match(said, /^It was signed more than five minutes from this server’s clock: set the clock right/);
    }
    const elsewhere = JSON.stringify(message({ tenantId: '11111111-2222-4333-8444-000000000000' }));
    const answers = [
      await tell(server.port, body, { signature: signedAs(body, 'another key of thirty-two bytes or so') }),
      await tell(server.port, body, { signature: '' }),
      await tell(server.port, body, { signature: 't=1,v1=zz' }),
      await tell(server.port, body, { signature: signedAs(`${body} `) }),
      await tell(server.port, body.replace('Implement', 'Cancelled'), { signature: signedAs(body) }),
      await tell(server.port, elsewhere),
    ];
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [401]);
    assert.equal(new Set(answers.map(({ said }) => said)).size, 1);
    assert.match(answers[0]?.said ?? '', /^The signature doesn’t fit: sign the seconds, a full stop and the body/);
    assert.equal((await heard()).length, 2);
  });

  it('says which field of a signed message is wrong, and what it takes', async () => {
    const WRONG: readonly (readonly [unknown, RegExp])[] = [
      [{ ...message(), ticket: '' }, /^ticket is missing or wrong: set it to the ticket’s number/],
      [{ ...message(), state: 'x'.repeat(61) }, /^state is missing or wrong/],
      [{ ...message(), state: 'a\u0000b' }, /^state is missing or wrong/],
      [{ ...message(), system: 7 }, /^system is missing or wrong/],
      [{ ...message(), means: 'perhaps' }, /^means is missing or wrong: set it to one of open, approved, rejected/],
      [{ ...message(), at: 'yesterday' }, /^at is missing or wrong: set it to a time with its zone/],
      [{ ...message(), at: new Date(Date.now() + 900_000).toISOString() }, /^at is missing or wrong/],
      [{ ...message(), comment: 'hello' }, /^“comment” is no field of a message: leave it out/],
    ];
    for (const [body, sentence] of WRONG) {
      const { status, said } = await tell(server.port, body);
      assert.deepEqual([status, sentence.test(said)], [400, true], said);
    }
    const [list, broken] = [await tell(server.port, '[]'), await tell(server.port, '{"tenantId":')];
    assert.deepEqual([list.status, broken.status, list.said === broken.said], [400, 400, true]);
    const long = await tell(server.port, `{"tenantId":"${'x'.repeat(9_000)}"}`);
    assert.deepEqual([long.status, long.said], [413, 'The body is too long: a message has at most 8192 bytes.']);
    const packed = await tell(server.port, message(), { headers: { 'content-encoding': 'gzip' } });
    assert.equal(packed.status, 415);
    assert.equal((await fetch(`http://127.0.0.1:${server.port}/api/ticket`)).status, 405);
  });

  it('writes neither key, signature, ticket nor state into the log', () => {
    assert.ok(server.logged.some((line) => line.includes('a ticket’s state came')));
    assert.ok(server.logged.some((line) => line.includes('ticket-unsigned')));
    assert.doesNotMatch(server.logged.join('\n'), new RegExp(`${TICKET_KEY}|v1=|chg-1|Implement|ServiceNow`, 'i'));
  });
});
