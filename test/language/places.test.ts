import assert from 'node:assert/strict';
import { foreignPlace, placesIn } from '../../bot/language/pasted/index.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const ours = { tenantId, domains: ['contoso.com', 'contoso.onmicrosoft.com'] };
const event = (more: string) => `Source: PasswordResetService\nEvent ID: 31013\nOffboardingEventSuccess\n${more}`;

describe('where a paste comes from', () => {
  for (const [more, place] of [
    ['Najemnik: fabrikam.com', 'fabrikam.com'],
    ['<Data>admin@fabrikam.onmicrosoft.com</Data>', 'fabrikam.onmicrosoft.com'],
    ['Tenant: Fabrikam', 'fabrikam'],
    ['for tenant fabrikam.onmicrosoft.com', 'fabrikam.onmicrosoft.com'],
    ['TenantId: 22222222-2222-4222-8222-222222222222', '22222222-2222-4222-8222-222222222222'],
  ] as const)
    it(`${more} is none of this tenant's`, () => assert.equal(foreignPlace(placesIn(event(more)), ours), place));

  for (const more of [
    '',
    'Computer: SRV01',
    'Computer: SYNC01.contoso.com',
    'Computer: sync01.contoso.local',
    'Computer: sync01.corp.contoso.com',
    // A forest may be called otherwise than its tenant.
    'Computer: SRV01.hq.local',
    '<Computer>srv01.fabrikam.local</Computer>',
    'Računalnik: srv01.hq.internal',
    'Domain: hq.local',
    'User: admin@hq.local',
    `TenantId: ${tenantId}`,
    'for tenant contoso.onmicrosoft.com',
    'at Microsoft.CredentialManagement.OnPremisesPasswordReset.Shared, https://ssprdedicatedsbprodeus2-1.servicebus.windows.net',
  ])
    it(`${more || 'the bare event'} names no other`, () =>
      assert.equal(foreignPlace(placesIn(event(more)), ours), undefined));

  it('names nobody’s where this tenant’s own domains can’t be read', () => {
    assert.ok(foreignPlace(placesIn(event('Tenant: fabrikam.com')), { tenantId, domains: [] }));
    assert.equal(foreignPlace(placesIn(event('Computer: SRV01')), { tenantId, domains: [] }), undefined);
  });
});
