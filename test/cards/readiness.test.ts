import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readiness } from '../../bot/workflow/evidence/readiness.ts';
import { PROBES, REASONS_UNKNOWN, type Route } from '../../bot/workflow/vocabulary.ts';
import { readinessCard, wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import { wordsAtFirstSight } from '../support/first-sight.ts';
import * as t from './tenant.ts';

type Rows = Parameters<typeof readinessCard>[0]['rows'];
const optional = { id: 'unknown', probe: 'agents', because: 'permission-optional' } as const;
const ungranted: Rows = [
  { probe: 'agents', answer: 'unknown', says: { ...optional, code: 'Policy.Read.HybridAuthentication' }, at: t.NOW },
];

for (const locale of ['en', 'sl'] as const)
  describe(`the readiness card and the clients of the tenant (${locale})`, () => {
    const words = wordsFor(locale);
    const { questions, serverHow, otherClient } = words.readiness;
    const card = (clients: readonly Route[], rows: Rows = []) =>
      textOf(
        readinessCard({ words, now: t.NOW, rows, clients, viewer: t.viewing(t.operator), where: 'personal' }).card,
      );

    it('says at first sight what stands in the way, or the first of what is unknown, in 120 words', () => {
      const blockers = { licence: 'licence-missing', sync: 'sync-off', role: 'role-none' } as const;
      for (const because of REASONS_UNKNOWN)
        for (const isBlocked of [false, true]) {
          const rows = readiness(
            PROBES.map((probe) => ({ probe, at: t.NOW, because, code: 'AADSTS65002' })),
            t.NOW,
          ).map((row): Rows[number] => {
            const id = Object.entries(blockers).find(([probe]) => probe === row.probe)?.[1];
            return isBlocked && id ? { ...row, answer: 'unmet', says: { id } } : row;
          });
          const shown = readinessCard({ words, now: t.NOW, rows, viewer: t.viewing(t.operator), where: 'personal' });
          const count = wordsAtFirstSight(shown.card);
          assert.ok(count <= 120, `${because}, ${isBlocked}: ${count}`);
        }
    });

    it('asks what belongs to cloud sync, and nothing of Connect', () => {
      const text = card(['cloud-sync']);
      assert.ok(text.includes(questions['agent-rights'].expect) && text.includes(serverHow['cloud-sync']));
      assert.match(text, /1\.1\.977\.0[\s\S]*$/);
      assert.doesNotMatch(text, /Change password|StagingModeEnabled|Get-ADSync/);
      assert.match(text, /dsacls "DC=contoso,DC=com"/);
    });

    it('asks what belongs to Connect, and nothing of cloud sync', () => {
      const text = card(['connect-sync']);
      assert.match(text, /Change password[\s\S]*StagingModeEnabled/);
      assert.doesNotMatch(text, /provAgentgMSA|1\.1\.977/);
    });

    it('asks both where both are there, each once', () => {
      const text = card(['connect-sync', 'cloud-sync']);
      assert.ok(text.includes(serverHow.both));
      assert.equal(text.split(questions['tls-12'].ask).length, 2);
    });

    it('says in a line what cloud sync would need where no client is known', () => {
      assert.ok(card([]).includes(otherClient));
      assert.ok(!card(['connect-sync']).includes(otherClient));
    });

    it('names the optional permission, and calls it no gap', () => {
      const text = card(['cloud-sync'], ungranted);
      assert.ok(text.startsWith(words.readiness.ready), text.slice(0, 200));
      assert.match(text, /Policy\.Read\.HybridAuthentication/);
      assert.match(text, locale === 'en' ? /Nothing is wrong/ : /Nič ni narobe/);
    });
  });
