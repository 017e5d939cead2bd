import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { people } from '../sandbox/people.ts';
import { audit } from './store/audit-runs.ts';
import { textOf } from './support/card.ts';
import { freePorts, type Sandbox, startSandbox } from './support/sandbox.ts';
import { scrape } from './support/scrape.ts';
import { answerTo } from './teams-client/asking.ts';
import { CHANNEL, GROUP } from './teams-client/wire.ts';

/** Somebody of this tenant, and somebody whom it doesn't know. */
const KNOWN = people.adele;
const STRANGER = { name: 'Zvezdana Kanarckova', address: 'zvezdana.kanarckova@practice.example' } as const;
const ASKED = [
  `why can't ${KNOWN.userPrincipalName} reset her password?`,
  'why can’t Adele Vance reset?',
  `why can't ${STRANGER.address} reset?`,
  `why can't ${STRANGER.name} reset?`,
  `zakaj ${KNOWN.userPrincipalName} ne more ponastaviti gesla?`,
  `zakaj ${STRANGER.name} ne more ponastaviti gesla?`,
  `Adele Vance gets SSPR_0029, why?`,
  `${STRANGER.address} says: event 33004 when she resets`,
] as const;
const MARKS = ['adele', 'vance', 'zvezdana', 'kanarckova', KNOWN.id];

/** What a directory in trouble does to the questions about a person. */
const FAULTS = [
  { path: '/v1.0/users', kind: '403' },
  { path: '/v1.0/users', kind: '500', times: 20 },
  { path: '/v1.0/users', kind: 'drop', times: 20 },
  { path: '/v1.0/reports', kind: '429', times: 20 },
  { path: '/v1.0/auditLogs', kind: '503', times: 20 },
] as const;

describe('a person whose trouble is asked about', () => {
  let sandbox: Sandbox;
  let metricsPort = 0;
  before(async () => {
    [metricsPort = 0] = await freePorts(1);
    sandbox = await startSandbox({ env: { METRICS_PORT: String(metricsPort) } });
  });
  after(() => sandbox.stop());

  it('is named on the asker’s own card alone: in no log, store, trail, export, metric, error or card of a group', async () => {
    await sandbox.scenario('agent-unreachable');
    await sandbox.roles('alex', ['Hybrid Identity Administrator', 'Reports Reader']);
    await sandbox.tell('reset-password', { objectId: KNOWN.id });
    const [alex, megan, help] = [sandbox.person('alex'), sandbox.person('megan'), sandbox.person('henrietta')];
    await alex.install();
    await answerTo(alex, 'help');
    const own: string[] = [];
    for (const text of ASKED) own.push(await answerTo(alex, text));
    assert.match(own.join('\n'), /Adele Vance/);
    await answerTo(alex, "why can't this user reset?");
    await alex.press('Look', { user: STRANGER.address });
    await alex.press('Look', { user: KNOWN.userPrincipalName });
    for (const fault of FAULTS) {
      await sandbox.faults(fault);
      for (const text of [ASKED[0], ASKED[3]]) await answerTo(alex, text);
      await sandbox.faults({});
    }
    for (const text of ASKED.slice(0, 4)) await answerTo(help, text);
    const shared: string[] = [];
    for (const place of [GROUP, CHANNEL])
      for (const who of [alex, megan]) for (const text of ASKED) shared.push(await answerTo(who.in(place), text));
    assert.match(shared.join('\n'), /personal chat[\s\S]*osebn/);
    await answerTo(alex, 'history');
    const metrics = await scrape(`http://127.0.0.1:${metricsPort}/metrics`);
    await sandbox.stopBot();

    const env = { STORE_URL: `sqlite:${sandbox.places.data}/pilot.db` };
    const trail = await audit(['export', '--format', 'jsonl'], env);
    const outputs = new Map<string, string>([
      ['the cards of groups', [...shared, ...ofGroups(sandbox)].join('\n')],
      ['the metrics', metrics.text],
      ['the trail', trail.out],
    ]);
    for (const name of await readdir(sandbox.places.data))
      if (/^pilot\.db|^bot.*\.log$/.test(name))
        outputs.set(name, await readFile(join(sandbox.places.data, name), 'latin1'));
    const names = [...outputs.keys()];
    assert.ok(names.includes('pilot.db') && names.some((name) => name.endsWith('.log')), names.join());
    const found = [...outputs].flatMap(([name, text]) =>
      MARKS.filter((mark) => text.toLowerCase().includes(mark)).map((mark) => `${mark} stands in ${name}`),
    );
    assert.deepEqual(found, []);
  });
});

/** Everything that was posted in the group and the channel, and how it looked to each. */
const ofGroups = ({ chats }: Sandbox): readonly string[] =>
  [GROUP, CHANNEL].flatMap(({ id }) =>
    chats.messages(id).map(({ body, card, text }) => JSON.stringify([body, text, card, card ? textOf(card) : ''])),
  );
