import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { toApply } from '../journeys/to-apply.ts';
import { textOf } from '../support/card.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import { addressIn, assertBounded, scrape } from '../support/scrape.ts';

const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';
const { buttons: titles } = wordsFor('en');

describe('the metrics of a change that is applied', () => {
  let practice: Practice;
  before(async () => {
    practice = await startPractice({ env: { METRICS_PORT: '0' } });
  });
  after(() => practice.stop());

  it('count calls by what they are for and how they were answered, tokens, and how the apply ended', async () => {
    await toApply(practice);
    await practice.connect();
    await practice.faults({ path: SETTINGS, method: 'PUT', kind: '403' });
    const alex = practice.person('alex');
    await alex.press(titles.apply);
    await alex.waitForCard((card) => /The portal refused the change/.test(textOf(card)));
    const found = await scrape(addressIn(practice.logged));
    assertBounded(found);
    const calls = (labels: Readonly<Record<string, string>>) => found.sum('pilot_directory_call_seconds_count', labels);
    assert.equal(calls({ service: 'portal', endpoint: 'putSettings', status: '403' }), 1);
    assert.equal(calls({ service: 'portal', endpoint: 'putSettings' }), 1);
    assert.ok(calls({ service: 'portal', endpoint: 'settings', status: '200' }) >= 2);
    for (const endpoint of ['licences', 'organization', 'myMemberships', 'writebackAudits'])
      assert.ok(calls({ service: 'graph', endpoint, status: '200' }) >= 1, endpoint);
    for (const resource of ['graph', 'portal'])
      assert.ok(found.sum('pilot_token_exchanges_total', { resource, outcome: 'given' }) >= 1, resource);
    assert.equal(found.sum('pilot_applies_total', { outcome: 'refused' }), 1);
    assert.equal(found.sum('pilot_applies_total'), 1);
    assert.ok(found.sum('pilot_message_seconds_count', { call: 'update', outcome: 'sent' }) >= 1);
  });

  it('count each repeated request to a service that is throttled', async () => {
    const seen = (await scrape(addressIn(practice.logged))).sum('pilot_directory_call_seconds_count', {
      status: '429',
    });
    await practice.faults({ path: SETTINGS, kind: '429', times: 2 });
    const alex = practice.person('alex');
    await alex.say('is writeback on?');
    const later = async () =>
      (await scrape(addressIn(practice.logged))).sum('pilot_directory_call_seconds_count', { status: '429' });
    while ((await later()) < seen + 2) await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
