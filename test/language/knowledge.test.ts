import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explainTokenError } from '../../bot/directory/auth/aadsts.ts';
import { diagnose, probesFor } from '../../bot/language/causes/diagnose.ts';
import { likeliest } from '../../bot/language/causes/likely.ts';
import { CAUSES, causeById } from '../../bot/language/causes/list/index.ts';
import { OLD_PROBLEMS } from '../../bot/language/causes/old-places.ts';
import { carried, nextPlace, probesAt, readPlace, troubleAt } from '../../bot/language/causes/search.ts';
import { TOPICS } from '../../bot/language/causes/shape/topics.ts';
import { BANNER_IDS, BANNERS, bannerIn } from '../../bot/language/knowledge/banners.ts';
import { CODES, knownCode } from '../../bot/language/knowledge/codes.ts';
import { REMEDIES } from '../../bot/language/knowledge/remedies.ts';
import { DOCS } from '../../bot/language/knowledge/sources.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import { SIGN_IN_CODES } from '../../bot/workflow/reasons/sign-in-codes.ts';
import { PROBES } from '../../bot/workflow/vocabulary.ts';
import { isAllowed } from '../../cards/parts/links.ts';
import { minutesAgo, NOW, observations, settings } from '../cards/tenant.ts';

/** Everything that the fact sheet lists, by id. */
const LISTED = [
  ...range(31001, 31019),
  '31034',
  '31044',
  ...range(32000, 32005),
  ...range(32007, 32011),
  ...range(32013, 32015),
  ...range(33001, 33009),
  ...['6329', '6800', '4724', '656', '657'],
  ...['0x80230619', '0x8023061f', '0x80230402', '0x800700ce', '0x8023062c'],
  ...[9, 10, 11, 12, 13, 14, 29, 30].map((n) => `SSPR_${String(n).padStart(4, '0')}`),
  ...['AADSTS65001', 'AADSTS65002', 'AADSTS650057', 'AADSTS500133'],
  'FuzzyPolicyViolationInvalidPassword',
  'OnPremisesSuccessCloudFailure',
];
function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

const idsOf = (list: readonly { readonly cause: { readonly id: string } }[]) => list.map(({ cause }) => cause.id);

const ask = (codes: readonly string[], seen: readonly Observation[] = [], text = '') =>
  diagnose({ codes, text, observations: seen, now: NOW });

describe('what the field knows', () => {
  it('holds every code of the fact sheet, once', () => {
    for (const id of LISTED) assert.equal(knownCode(id)?.id, id);
    assert.equal(new Set(CODES.map((c) => c.id.toLowerCase())).size, CODES.length);
  });

  it('holds every sign-in number that the directory part knows, with a remedy of the same kind', () => {
    const kinds: Readonly<Record<string, readonly string[]>> = {
      'consent-missing': ['consent'],
      'interaction-required': ['sign-in-again'],
      'refused-by-policy': [
        'conditional-access',
        'not-assigned',
        'account-disabled',
        'cross-tenant',
        'tenant-restrictions',
        'sign-in-risk',
        'security-defaults',
      ],
      'token-refused': ['own-registration', 'own-credential'],
      throttled: ['try-again'],
      unreachable: ['try-again'],
    };
    const numbers = Object.values(SIGN_IN_CODES).flat();
    assert.ok(numbers.length > 40);
    assert.equal(new Set(numbers).size, numbers.length);
    for (const number of numbers) {
      const { because } = explainTokenError(`AADSTS${number}`);
      const { remedy } = knownCode(`AADSTS${number}`) ?? {};
      assert.ok(remedy && kinds[because]?.includes(remedy), `${number}: ${because}, ${remedy}`);
    }
  });

  it('finds a code by its name, in any case', () => {
    assert.equal(knownCode('adpermissionserror')?.id, '33004');
    assert.equal(knownCode('sspr_0010')?.name, 'WritebackNotEnabled');
    assert.equal(knownCode('constructor'), undefined);
  });

  it('links to Microsoft only, on the list that cards allow', () => {
    for (const link of Object.values(DOCS)) assert.ok(isAllowed(link), link);
  });

  it('leads from every code that means trouble to a cause or a remedy', () => {
    for (const { id, weight, remedy } of [...CODES, ...BANNERS]) {
      const causes = likeliest(id);
      if (weight !== 'trouble') assert.ok(remedy || causes.length > 0, id);
      else assert.ok(causes.length > 0 || (remedy && remedy !== 'nothing'), id);
    }
  });

  it('holds some seventy causes, each once, each with a source and the question that tells it', () => {
    assert.ok(CAUSES.length >= 70);
    assert.equal(new Set(CAUSES.map(({ id }) => id)).size, CAUSES.length);
    for (const { id, source, topic } of CAUSES) {
      assert.ok(isAllowed(source), id);
      assert.ok(
        TOPICS.some((one) => one.id === topic),
        id,
      );
    }
  });

  it('names codes, banners and events in causes that exist', () => {
    const spelled = new Set([...CODES.map(({ id }) => id), ...BANNERS.map(({ id }) => id)]);
    // Refused sign-ins that are known only as what they mean for the wizard.
    for (const { id, codes = {}, banners = {} } of CAUSES)
      for (const code of [...Object.keys(codes), ...Object.keys(banners)])
        assert.ok(spelled.has(code) || code.startsWith('AADSTS'), `${id}: ${code}`);
  });

  it('names only probes that exist', () => {
    for (const { probes } of TOPICS) for (const probe of probes) assert.ok(PROBES.includes(probe), probe);
  });

  it('still knows what every button of before meant', () => {
    assert.equal(Object.keys(OLD_PROBLEMS).length, 15);
    for (const causes of Object.values(OLD_PROBLEMS)) for (const id of causes) assert.equal(causeById(id)?.id, id);
  });

  it('uses every remedy', () => {
    const used = new Set([...CODES, ...BANNERS].map((k) => k.remedy));
    for (const id of Object.keys(REMEDIES))
      assert.ok(
        [...used].some((u) => u === id),
        id,
      );
  });

  it('recognises each banner from its own words, whatever the line breaks', () => {
    const said = {
      running: 'Your on-premises\nwriteback client is up and running.',
      'online-outdated':
        'Your on-premises writeback client is online and is connected to Microsoft Entra ID. However, it looks like the installed version is out of date.',
      'unknown-outdated':
        'Unfortunately, it looks like we can’t check your on-premises writeback client status because the installed version is out-of-date.',
      'not-configured':
        'it looks like we cannot connect to your on-premises writeback client because password writeback has not been properly configured.',
      temporary:
        "it looks like we can't connect to your on-premises writeback client right now. This may be due to temporary issues on our end.",
      'cannot-connect': "it looks like we can't connect to your on-premises writeback client right now.",
      'greyed-out': 'No agent capable of password writeback detected',
    };
    for (const id of BANNER_IDS) assert.equal(bannerIn(said[id])?.id, id);
    assert.equal(bannerIn('on-premises integration'), undefined);
  });
});

describe('a diagnosis', () => {
  it('leads 33004 to the permission fix', () => {
    const { trouble } = ask(['33004'], observations);
    assert.equal(trouble?.current?.topic, 'connector-rights');
    assert.equal(trouble?.current?.id, 'rights-missing');
    assert.match(trouble?.current?.fix.join() ?? '', /Set-ADSyncPasswordWritebackPermissions/);
  });

  it('leaves out a stopped service when sync ran minutes ago, and says by what', () => {
    const { trouble } = ask(['31044'], observations);
    assert.equal(trouble?.current?.id, 'listener-stuck');
    assert.deepEqual(
      trouble?.ruledOut.map(({ cause, by }) => [cause.id, typeof by === 'object' && 'says' in by && by.says.id]),
      [['service-stopped', 'sync-fresh']],
    );
  });

  it('keeps a stopped service that the person names or shows: a sync of before does not answer it', () => {
    const named = ask([], observations, 'someone stopped the ADSync service');
    assert.equal(named.trouble?.current?.id, 'service-stopped');
    const shown = diagnose({ codes: [], findings: [{ id: 'service-stopped' }], observations, now: NOW });
    assert.equal(shown.trouble?.current?.id, 'service-stopped');
    assert.equal(ask(['31016'], observations).trouble?.current?.id, 'service-stopped', 'its own event');
  });

  it('keeps it when sync is stale, unread or older than three hours', () => {
    const stale: Observation = { probe: 'sync', at: NOW, facts: { enabled: true, lastSync: minutesAgo(181) } };
    const unread: Observation = { probe: 'sync', at: NOW, because: 'role-missing' };
    for (const seen of [[stale], [unread], []])
      assert.equal(ask(['31016'], seen).trouble?.current?.id, 'service-stopped');
  });

  it('rules a cause out by a reading of now', () => {
    const { ruledOut, trouble } = ask(['SSPR_0010'], [settings(true)]);
    assert.deepEqual(idsOf(ruledOut), ['server-half', 'portal-half']);
    assert.equal(trouble?.current, undefined);
    assert.equal(trouble?.total, 0);
  });

  it('asks for the half that is missing only', () => {
    const half = ask(['SSPR_0010'], [settings(false, true)]).trouble;
    assert.equal(half?.current?.id, 'portal-half');
    assert.deepEqual(idsOf(half?.ruledOut ?? []), ['server-half']);
  });

  it('reads licence, scope and admin reset against their causes', () => {
    const out = (code: string) => idsOf(ask([code], observations).trouble?.ruledOut ?? []);
    assert.deepEqual(out('SSPR_0012'), ['tenant-unlicensed']);
    assert.deepEqual(out('SSPR_0013'), ['not-in-group']);
    assert.deepEqual(out('SSPR_0009'), ['scope-none', 'admin-reset-off']);
  });

  it('leaves the licence open where only rooms and shared devices carry it', () => {
    const rooms: Observation = {
      probe: 'licence',
      at: NOW,
      facts: { plans: ['P1'], sharedDevicesOnly: true, products: ['Teams Rooms Pro'] },
    };
    assert.deepEqual(ask(['SSPR_0012'], [rooms]).trouble?.ruledOut, []);
    const nobodys: Observation = { ...rooms, facts: { ...rooms.facts, sharedDevicesOnly: false, assigned: 0 } };
    assert.deepEqual(ask(['SSPR_0012'], [nobodys]).trouble?.ruledOut, []);
  });

  it('rules by a reset only what its agent carried: Connect its own service, cloud sync not, an unnamed one nothing', () => {
    const reset = (agent: string | null): Observation => ({
      probe: 'resets',
      at: NOW,
      facts: { when: minutesAgo(10), agent, writtenBack: agent !== null },
    });
    const out = (code: string, agent: string | null) => idsOf(ask([code], [reset(agent)]).trouble?.ruledOut ?? []);
    assert.deepEqual(out('31044', 'Microsoft Entra Connect'), ['service-stopped', 'endpoint-failed']);
    assert.deepEqual(out('31044', 'CloudSync'), []);
    assert.deepEqual(out('SSPR_0010', 'CloudSync'), ['server-half', 'portal-half']);
    for (const agent of [null, 'SRV-17']) assert.deepEqual(out('SSPR_0010', agent), []);
  });

  it("does not take the missing Connect client for a missing half where cloud sync's box is on", () => {
    const cloud = settings(true, false);
    assert.ok('facts' in cloud && cloud.probe === 'settings');
    const box = { ...cloud, facts: { ...cloud.facts, cloudProvisioningEnablementForTenant: true } };
    assert.equal(ask(['SSPR_0010'], [cloud]).trouble?.current?.id, 'server-half');
    const left = ask(['SSPR_0010'], [box]).trouble;
    assert.deepEqual(idsOf(left?.ruledOut ?? []), ['portal-half']);
  });

  it('answers a bare "it does not work" from the readings alone', () => {
    assert.equal(ask([], [settings(false)], 'it does not work').trouble?.current?.topic, 'one-half');
    assert.deepEqual(ask([], [], 'it does not work').ranked, []);
    assert.ok(probesFor({ codes: [], text: 'it does not work' }).includes('settings'));
  });

  it('names the codes it does not know, and good news as such', () => {
    const { known, unknown, trouble } = ask(['31005', '31999', 'AADSTS99999']);
    assert.deepEqual([known.map((c) => c.weight), unknown, trouble], [['good'], ['31999', 'AADSTS99999'], undefined]);
  });

  it('finds a reset refusal by its long name in a text', () => {
    assert.deepEqual(
      ask([], [], 'result: OnPremisesConnectivityError').known.map((c) => c.id),
      ['SSPR_0030'],
    );
  });
});

describe('a search for a fault', () => {
  it('goes through every cause once, each after the other, to the end', () => {
    for (const { id } of CODES) {
      let trouble = ask([id]).trouble;
      const seen: string[] = [];
      while (trouble?.current) {
        seen.push(trouble.current.id);
        assert.equal(trouble.number, seen.length);
        assert.equal(trouble.tried.length, seen.length - 1);
        trouble = troubleAt(nextPlace(trouble.place), [], NOW);
      }
      assert.equal(new Set(seen).size, seen.length);
      assert.equal(seen.length > 0, likeliest(id).length > 0, id);
      assert.equal(trouble?.total ?? 0, seen.length);
    }
  });

  it('counts only what is left when readings rule something out, and never goes back', () => {
    const first = ask(['31044'], observations).trouble;
    assert.deepEqual([first?.number, first?.current?.id], [1, 'listener-stuck']);
    const second = first && troubleAt(nextPlace(first.place), observations, NOW);
    assert.deepEqual(
      [second?.number, second?.total, second?.tried.map(({ id }) => id)],
      [2, first?.total, ['listener-stuck']],
    );
  });

  it('reads back from a button only what it put there', () => {
    const place = { causes: ['blocked-443', 'service-stopped'], shown: ['service-stopped'] } as const;
    assert.deepEqual(readPlace({ causes: carried(place), cause: 2, answer: 'broken', from: 'SSPR_0030' }), {
      ...place,
      at: 2,
      answer: 'broken',
      from: 'SSPR_0030',
    });
    for (const data of [
      {},
      { causes: '' },
      { causes: 'toString' },
      { causes: 'blocked-443 blocked-443' },
      { causes: `${'x'.repeat(500)}` },
      { causes: 'blocked-443', cause: 0 },
      { causes: 'blocked-443', cause: 1.5 },
      { causes: 'blocked-443', answer: 'approve' },
      { causes: 'blocked-443', from: 'none' },
      { causes: 'blocked-443', from: 3 },
    ])
      assert.equal(readPlace(data), undefined, JSON.stringify(data));
  });

  it('reads the buttons of cards from before: a problem, the number of its cause, and the code it began with', () => {
    assert.deepEqual(readPlace({ problem: 'one-half' }), {
      causes: ['server-half', 'portal-half'],
      shown: [],
      at: 1,
      answer: 'open',
    });
    const old = readPlace({ problem: 'connectivity', cause: 2, answer: 'broken', from: 'SSPR_0030' });
    assert.deepEqual([old?.causes[0], old?.at, old?.from], ['blocked-443', 2, 'SSPR_0030']);
    for (const data of [{ problem: 'toString' }, { problem: 'one-half', cause: 0 }, { problem: 'one-half', from: 3 }])
      assert.equal(readPlace(data), undefined, JSON.stringify(data));
  });

  it('knows what to read at a place', () => {
    assert.deepEqual(probesAt({ causes: ['blocked-443', 'service-stopped'] }), [
      'sync',
      'settings',
      'connectivity',
      'resets',
    ]);
  });

  it('takes anything for a button without throwing', () => {
    const keys = fc.constantFrom('causes', 'problem', 'cause', 'answer', 'from', 'x');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (data) => {
        readPlace(data);
      }),
      { numRuns: 200 },
    );
  });
});
