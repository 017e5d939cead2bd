import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from './pack/kit.ts';
import { audit } from './store/audit-runs.ts';
import { textOf } from './support/card.ts';
import { freePorts, type Sandbox, startSandbox } from './support/sandbox.ts';
import { assertBounded, scrape } from './support/scrape.ts';
import { SERVER_STEPS } from './support/server-steps.ts';

/** What people paste by mistake; none of it may be found anywhere afterwards. */
const TYPED = {
  reason: 'please, the new password: Kanarcek!7Zebra-4471 for the connector',
  ticket: 'client_secret=canary8Q~Zq3vT1mP0xWn5rY7uKj2hLs9dFgAbCd',
  comment: 'Bearer eyJhbGciOiJSUzI1NiJ9.eyJjYW5hcnkiOiJjb21tZW50In0.c2lnbmF0dXJlLWNhbmFyeQ',
  chat: 'AccountKey=CanaryKeyCanaryKeyCanaryKeyCanaryKey12345678==',
} as const;
const MARKS = ['Kanarcek!7Zebra', 'canary8Q~', 'eyJjYW5hcnkiOiJjb21tZW50In0', 'CanaryKeyCanaryKey'] as const;
/** Any token at all, whoever made it: the header of a JWT in base64url. */
const TOKEN = /eyJ[\w-]{10,}\.[\w-]{10,}/;

describe('secrets on their way through the whole story', () => {
  let sandbox: Sandbox;
  let metricsPort = 0;
  before(async () => {
    [metricsPort = 0] = await freePorts(1);
    sandbox = await startSandbox({ env: { METRICS_PORT: String(metricsPort) } });
  });
  after(() => sandbox.stop());

  it('are found in no log, store, card, answer, export or metric', async () => {
    const answers: unknown[] = [];
    const [alex, megan] = [sandbox.person('alex'), sandbox.person('megan')];
    const press = async (who: typeof alex, title: string, typed: Readonly<Record<string, string>> = {}) =>
      void answers.push((await who.press(title, typed)).body);
    await megan.install();
    await alex.install();
    answers.push((await alex.say(TYPED.chat)).body);
    await alex.say('start setup');
    await alex.waitForCard(/Turn on password writeback/);
    await press(alex, 'Start setup');
    await alex.waitForCard(/The plan/);
    await press(alex, 'Send for approval', { reason: TYPED.reason, ticket: 'CHG-1' });
    const refused = await alex.waitForCard(/kept nothing of it/);
    assert.doesNotMatch(JSON.stringify(refused.card), /Kanarcek/);
    await press(alex, 'Send for approval', { reason: 'resets', ticket: TYPED.ticket });
    await press(alex, 'Send for approval', { reason: 'Resets must reach the office', ticket: 'CHG-1' });
    await megan.waitForCard(/Your approval, please/);
    await press(megan, 'Approve', { comment: TYPED.comment });
    assert.match(textOf(megan.lastCard()?.card ?? {}), /kept nothing of it/);
    await press(megan, 'Approve', { comment: 'fine' });
    await alex.waitForCard(/Step 1 of 8/);
    for (const [, typed] of SERVER_STEPS) await press(alex, 'Next', typed);
    await sandbox.connect();
    await press(alex, 'Apply for me');
    await alex.waitForCard(/^Done/);
    await megan.say('export');
    await megan.waitForCard(/The trail as a file/);
    await press(megan, 'Get the file', { format: 'jsonl' });
    const link = await megan.waitForCard((card) => JSON.stringify(card).includes('/export?id='));
    const address = new URL(/http:[^"]*\/export\?id=[\w-]+/.exec(JSON.stringify(link.card))?.[0] ?? '');
    const file = await fetch(new URL('/export/file', address), {
      headers: { 'x-export-id': address.searchParams.get('id') ?? '' },
    });
    assert.equal(file.status, 200);
    assert.equal(file.headers.get('cache-control'), 'no-store');
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="writeback-trail-/);
    const trail = await file.text();
    assert.match(trail, /Resets must reach the office/);
    assert.match(trail, /looks-like-a-secret/);
    const pack = await packFrom(megan);
    const metrics = await scrape(`http://127.0.0.1:${metricsPort}/metrics`);
    assertBounded(metrics);
    assert.equal(metrics.sum('pilot_applies_total', { outcome: 'written' }), 1);
    for (const { id, displayName } of [alex.person, megan.person])
      for (const word of [id, ...displayName.split(' ')]) assert.ok(!metrics.text.includes(word), word);
    await sandbox.stopBot();

    const outputs = new Map<string, string>([
      ['the metrics', metrics.text],
      ['the export', trail],
      ['the evidence pack', pack],
      ['the answers', JSON.stringify(answers)],
      ['the chats', JSON.stringify([...alexAndMegan(sandbox)])],
    ]);
    const env = { STORE_URL: `sqlite:${sandbox.places.data}/pilot.db` };
    outputs.set('the audit', (await audit(['export', '--format', 'csv'], env)).out);
    for (const name of await readdir(sandbox.places.data))
      if (/^pilot\.db|^bot.*\.log$/.test(name))
        outputs.set(name, await readFile(join(sandbox.places.data, name), 'latin1'));
    assert.ok(
      [...outputs.keys()].some((name) => name.endsWith('.log')),
      [...outputs.keys()].join(),
    );
    assert.ok(outputs.has('pilot.db'));
    const secrets = [...MARKS, sandbox.botSecret];
    for (const [name, text] of outputs) {
      for (const secret of secrets) assert.ok(!text.includes(secret), `${secret.slice(0, 8)}… stands in ${name}`);
      assert.doesNotMatch(text, TOKEN, `a token stands in ${name}`);
    }
  });
});

/** The pack of everything, by the link that its card brings. */
async function packFrom(megan: ReturnType<Sandbox['person']>): Promise<string> {
  await megan.say('evidence pack for the auditor');
  await megan.waitForCard(/What it covers/);
  await megan.press('Make the pack', { of: 'all' });
  const link = await megan.waitForCard(
    (card) => JSON.stringify(card).includes('/export?id=') && textOf(card).startsWith('Evidence pack'),
  );
  const address = new URL(/http:[^"]*\/export\?id=[\w-]+/.exec(JSON.stringify(link.card))?.[0] ?? '');
  const file = await fetch(new URL('/export/file', address), {
    headers: { 'x-export-id': address.searchParams.get('id') ?? '' },
  });
  assert.match(file.headers.get('content-disposition') ?? '', /filename="writeback-evidence-[\d-]+\.html"/);
  const bytes = Buffer.from(await file.arrayBuffer());
  assert.deepEqual((await check(bytes)).faults, []);
  assert.match(bytes.toString('utf8'), /Done\. Password writeback is on[\s\S]*Resets must reach the office/);
  return bytes.toString('utf8');
}

function alexAndMegan({ chats, person }: Sandbox): readonly unknown[] {
  return (['alex', 'megan'] as const).flatMap((who) =>
    chats
      .messages(person(who).place.id)
      .map(({ body, text, card, seenBy }) => [body, text, card, [...seenBy.values()]]),
  );
}
