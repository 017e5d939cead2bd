import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Event } from '../../bot/workflow/record/events.ts';
import { wordsFor } from '../../cards/index.ts';
import { becauseOf, mendOf } from '../../cards/parts/refused.ts';
import { buttons, textOf } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import type { Wire } from '../teams-client/wire.ts';
import { FAULTS, type FaultRow, faultTable, shownAfterApply } from './fault-table.ts';
import { toApply } from './to-apply.ts';

const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';
const AUDITS = '/v1.0/auditLogs/directoryAudits';
const LANGUAGES = [
  { locale: 'en', asks: 'is writeback on?', resumes: 'continue' },
  { locale: 'sl', asks: 'ali je povratno zapisovanje gesel vklopljeno?', resumes: 'nadaljuj' },
] as const;
/** The practice tenant's requester, who reads for himself. */
const ALEX = { roles: ['Hybrid Identity Administrator'], isOperator: true, isOwn: true } as const;
const UNKNOWN = { en: /^Can't tell\b/, sl: /^Ni mogoče ugotoviti/ };

describe('when the directory fails', () => {
  let cloud: Cloud;
  let folder: string;
  /** A store whose one change is approved and stands before **Apply for me**. */
  let approved: string;
  let bot: Bot | undefined;
  before(async () => {
    cloud = await startCloud();
    folder = await mkdtemp(join(tmpdir(), 'writeback-approved-'));
    approved = join(folder, 'approved.db');
    const first = await cloud.startBot();
    await toApply(first);
    await first.closeInto(approved);
  });
  afterEach(async () => {
    await bot?.close();
    bot = undefined;
  });
  after(async () => {
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(row: FaultRow, from?: string): Promise<Bot> {
    await cloud.tell('scenario', { name: 'fresh' });
    await cloud.tell('faults', {});
    bot = await cloud.startBot({ ...(row.callMs ? { callMs: row.callMs } : {}), ...(from ? { from } : {}) });
    return bot;
  }
  const puts = async () => (await cloud.requests()).filter(({ method }) => method === 'PUT').length;

  for (const [n, { locale, asks, resumes }] of LANGUAGES.entries()) {
    const words = wordsFor(locale);
    // By turns, a row that has both is read in one language and written in the other.
    const reads = FAULTS.filter((_, row) => row % 2 === n);
    const writes = FAULTS.filter((_, row) => row % 2 !== n);

    for (const row of reads.filter(({ settings }) => settings)) {
      it(`${row.name}, ${locale}: the settings are unknown, with the reason, never a wrong "off"`, async () => {
        const { person, events } = await start(row);
        await cloud.tell('faults', { path: SETTINGS, ...row.fault });
        const alex = person('alex', locale);
        await alex.say(asks);
        const [because, code] = row.settings ?? [];
        assert.ok(because);
        const { card } = await alex.waitForCard((c) => UNKNOWN[locale].test(textOf(c)));
        const failed = { tried: 'settings', because, code } as const;
        for (const said of [becauseOf(words, failed), mendOf(words, failed, ALEX)])
          assert.ok(textOf(card).includes(said), `${said}\n${textOf(card)}`);
        const kept = observationOf(await events(), 'settings');
        assertKept([kept.because, kept.code], [because, code]);
        assert.match(String(kept.requestId), /^[0-9a-f-]{36}$/);
      });

      it(`${row.name}, ${locale}: the audit log alone is unknown, and the rest is told`, async () => {
        const { person, events } = await start(row);
        await cloud.tell('faults', { path: AUDITS, ...row.fault });
        const alex = person('alex', locale);
        await alex.say(asks);
        const [because, code] = row.audit ?? [];
        assert.ok(because);
        const said = words.home.unknownLine(
          words.terms.source.audit,
          becauseOf(words, { tried: 'audit', because, code }),
          '',
        );
        const { card } = await alex.waitForCard((c) => textOf(c).startsWith(words.home.writeback.off));
        assert.ok(textOf(card).includes(said.replace(/\.$/, '')), `${said}\n${textOf(card)}`);
        const kept = observationOf(await events(), 'audit');
        assertKept([kept.because, kept.code], [because, code]);
        assert.match(String(kept.requestId), /^[0-9a-f-]{36}$/);
      });
    }

    for (const row of writes) {
      const { apply } = row;
      it(`${row.name}, ${locale}: Apply for me ends as ${apply.shows}, ${apply.keeps} on the trail`, async () => {
        const { person, events } = await start(row, approved);
        const alex = person('alex', locale);
        await cloud.tell('connect', { passwordWriteback: true });
        await alex.say(resumes);
        await alex.waitForCard((c) => buttons(c).includes(words.buttons.apply));
        await cloud.tell('faults', { path: SETTINGS, method: 'PUT', ...row.fault, ...apply.fault });
        const count = await puts();
        await alex.press(words.buttons.apply);
        const shown = shownAfterApply(row, locale);
        const { card } = await alex.waitForCard((c) => textOf(c).includes(shown));
        assert.ok(!textOf(card).includes(words.running.applying.heading));
        const trail = await events();
        const ended = trail.findLast((event) => event.type === 'apply-ended');
        assert.ok(ended);
        assertOutcome(row, ended);
        const last = apply.shows === 'done' ? apply.shows : 'apply-ended';
        assert.equal(trail.at(-1)?.type, last);
        assert.equal((await puts()) - count, apply.writes);
        if (apply.shows === 'unsettled') await settlesByReading(alex, locale);
      });
    }
  }

  /** Nothing took effect: a reading says so, and the same approval carries a second try. */
  async function settlesByReading(alex: Wire, locale: 'en' | 'sl'): Promise<void> {
    const words = wordsFor(locale);
    await cloud.tell('faults', {});
    await alex.press(words.buttons.check);
    await alex.waitForCard((c) => buttons(c).includes(words.buttons.apply));
    await alex.press(words.buttons.apply);
    await alex.waitForCard((c) => textOf(c).includes(words.kinds['enable-writeback'].done.heading));
  }

  it('is told in operate.md as it happens here', () => {
    const text = readFileSync(new URL('../../docs/operate.md', import.meta.url), 'utf8');
    assert.ok(text.includes(faultTable()), `docs/operate.md must carry this table:\n${faultTable()}`);
  });
});

function observationOf(events: readonly Event[], probe: string): Readonly<Record<string, unknown>> {
  const gathered = events.findLast((event) => event.type === 'evidence-gathered');
  const found = gathered?.observations.find((one) => one.probe === probe);
  assert.ok(found && 'because' in found, JSON.stringify(found));
  return found;
}

/** Each write that reached the portal is known by the id it would be asked about there. */
function assertOutcome({ apply }: FaultRow, { outcome }: Extract<Event, { type: 'apply-ended' }>): void {
  assert.equal(outcome.kind, apply.keeps);
  if (outcome.kind === 'written') {
    const accepted = apply.shows === 'in-part' ? 1 : 2;
    assert.equal(outcome.requestIds?.length, accepted);
  } else {
    assertKept([outcome.why, outcome.code], apply.why);
    if (outcome.kind === 'refused') assert.equal(outcome.because, apply.shows);
    assert.match(outcome.requestId ?? '', /^[0-9a-f-]{36}$/);
  }
}

/** Node's releases name a connection that the other side ended differently. */
function assertKept(kept: readonly unknown[], wanted: readonly unknown[] | undefined): void {
  assert.deepEqual(
    kept.map((one) => (one === 'ECONNRESET' ? 'UND_ERR_SOCKET' : one)),
    wanted,
  );
}
