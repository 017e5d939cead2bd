import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Subject } from '../../bot/capture/kept.ts';
import { createRedactor } from '../../bot/capture/redact.ts';
import { createStandIns } from '../../bot/capture/stand-ins.ts';

const TENANT = '7f3c1b52-4d0e-4a6b-9c21-5e8d2a90f6b4';
const ADELE = '5e0b7c94-2d16-4f83-a0c5-91d47e3b862f';
const CANARY = 'Swordfish';
/** A canary in every form that a secret, a name or an id has been seen in. */
const CANARIES = [
  `${CANARY} Vance`,
  `${CANARY.toLowerCase()}.vance@contoso.example`,
  `eyJ0eXAi.${CANARY}.sig`,
  `CONTOSO\\${CANARY}`,
  `+386 40 123 456 ${CANARY}`,
  `${CANARY}~8Q~secret-of-an-app`,
  `https://${CANARY}.contoso.example/${CANARY}?sig=${CANARY}`,
  `29:1${CANARY}`,
  `19:${CANARY}@thread.tacv2;messageid=1795000000000`,
  `{"password":"${CANARY}"}`,
] as const;

const entry = {
  id: 'SSPR_5e0b7c94_ABCD_1234',
  category: 'UserManagement',
  correlationId: ADELE,
  result: 'success',
  resultReason: 'User submitted a new password',
  activityDisplayName: 'Reset password (self-service)',
  activityDateTime: '2026-11-27T09:12:44.1234567Z',
  loggedByService: 'Self-service Password Management',
  operationType: 'Update',
  initiatedBy: {
    app: null,
    user: {
      id: ADELE,
      displayName: 'Adele Vance',
      userPrincipalName: 'adele@contoso.example',
      ipAddress: '203.0.113.7',
    },
  },
  targetResources: [
    {
      id: ADELE,
      displayName: null,
      type: 'User',
      userPrincipalName: 'guest_fabrikam.example#EXT#@contoso.example',
      modifiedProperties: [
        { displayName: 'Writeback Enabled', oldValue: '"False"', newValue: '["True","Adele Vance"]' },
        { displayName: 'Groups', oldValue: `[{"id":"${ADELE}","name":"Adele Vance"}]`, newValue: 'Adele Vance' },
      ],
    },
  ],
  additionalDetails: [
    { key: 'OnPremisesAgent', value: 'Microsoft Entra Connect' },
    { key: 'User-Agent', value: 'Mozilla/5.0 (Adele)' },
  ],
};
const activity = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:5e0b7c94-2d16-4f83-a0c5-91d47e3b862f',
  timestamp: '2026-11-27T09:12:44.123Z',
  channelId: 'msteams',
  serviceUrl: `https://smba.trafficmanager.net/emea/${TENANT}/`,
  from: { id: '29:1adele', name: 'Adele Vance', aadObjectId: ADELE },
  recipient: { id: `28:${TENANT}`, name: 'Pilot' },
  conversation: { conversationType: 'personal', tenantId: TENANT, id: 'a:1adele' },
  channelData: { tenant: { id: TENANT }, source: { name: 'message' } },
  value: {
    action: { type: 'Action.Execute', verb: 'status', data: { reason: 'because Adele asked' } },
    trigger: 'manual',
    authentication: { id: 'x', connectionName: 'sso', token: 'eyJ0eXAi.eyJvaWQi.sig' },
  },
  replyToId: '1795000000001',
  locale: 'sl-SI',
};
const bodies: readonly (readonly [Subject, unknown])[] = [
  ['log', { '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#auditLogs`, value: [entry] }],
  ['activity', activity],
  [
    'member',
    { id: '29:1adele', name: 'Adele', userPrincipalName: 'adele@contoso.example', tenantId: TENANT, userRole: 'user' },
  ],
  ['settings', { objectId: TENANT, enablementForTenant: false, unknownOne: 'Adele Vance', count: 41_791_234_567 }],
];

/** The body with one of its texts, counted from the front, replaced. */
function withText(
  body: unknown,
  at: number,
  text: string,
): { readonly body: unknown; readonly key: string } | undefined {
  let count = -1;
  let key = '';
  const copy: unknown = JSON.parse(JSON.stringify(body), (name, value: unknown) => {
    if (typeof value !== 'string') return value;
    count += 1;
    if (count !== at) return value;
    key = name;
    return text;
  });
  return count < at ? undefined : { body: copy, key };
}

describe('a redacted body', () => {
  for (const [subject, body] of bodies)
    it(`hides a canary of every form, wherever it stands (${subject})`, () => {
      for (const canary of CANARIES)
        for (let at = 0; ; at += 1) {
          const changed = withText(body, at, canary);
          if (!changed) break;
          const shown = JSON.stringify(createRedactor()(subject, changed.body));
          // The service's own label of something is the one kind of text that may hold two plain words.
          const isLabel =
            canary === CANARIES[0] && /displayName|DisplayName|category|service|operationType|key/i.test(changed.key);
          if (!isLabel) assert.doesNotMatch(shown, new RegExp(CANARY, 'i'), `${changed.key}: ${shown}`);
        }
    });

  it('hides whatever stands in a field that nobody has thought of, and under a name that is no field’s', () => {
    const texts = fc.constantFrom(...CANARIES);
    const strange = fc.oneof(texts, fc.string());
    const json = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        texts,
        fc.dictionary(fc.oneof(strange, fc.constantFrom('type2', 'note', 'who')), tie('value')),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(json, fc.constantFrom<Subject>('settings', 'log', 'activity', 'member'), (value, subject) => {
        assert.doesNotMatch(
          JSON.stringify(createRedactor()(subject, { unthoughtOf: value })) ?? '',
          new RegExp(CANARY, 'i'),
        );
      }),
    );
  });

  it('keeps what it is taken for: shape, names of fields, the service’s words and times', () => {
    const [[, log]] = [bodies[0] ?? ['log', {}]];
    const { value } = Object(createRedactor()('log', log));
    const [shown] = value;
    assert.equal(shown.activityDisplayName, entry.activityDisplayName);
    assert.equal(shown.activityDateTime, entry.activityDateTime);
    assert.equal(shown.resultReason, entry.resultReason);
    assert.equal(shown.loggedByService, entry.loggedByService);
    assert.deepEqual(shown.additionalDetails, [
      { key: 'OnPremisesAgent', value: 'Microsoft Entra Connect' },
      { key: 'User-Agent', value: 'text(19)' },
    ]);
    const [target] = shown.targetResources;
    assert.match(target.userPrincipalName, /#EXT#/);
    assert.deepEqual(target.modifiedProperties[0], {
      displayName: 'Writeback Enabled',
      oldValue: '"False"',
      newValue: '["True","text(11)"]',
    });
    assert.match(target.modifiedProperties[1].oldValue, /^\[\{"id":"[0-9a-f-]{36}","name":"text\(11\)"\}\]$/);
    assert.equal(target.modifiedProperties[1].newValue, 'text(11)');
    assert.equal(shown.initiatedBy.user.ipAddress, 'text(11)');
    assert.equal(shown.initiatedBy.app, null);
  });

  it('keeps of a reason its plain words and codes, and of a name nothing, wherever it turns up again', () => {
    const reasonOf = (resultReason: string) =>
      Object(createRedactor()('log', { value: [{ ...entry, resultReason }] })).value[0].resultReason;
    assert.equal(reasonOf('OnPremisesPolicyViolation'), 'OnPremisesPolicyViolation');
    assert.equal(reasonOf('Reset failed for Adele Vance, asked by adele'), 'Reset failed for … …, asked by …');
    assert.equal(reasonOf('Password of S-1-5-21-1 on DC01.contoso.example is 12345'), 'Password of … on … is …');
  });

  it('keeps the name of an entry whose target is called like it, and hides a person called like a setting', () => {
    const [target] = entry.targetResources;
    const shown = (displayName: string, activityDisplayName: string) => {
      const one = { ...entry, activityDisplayName, targetResources: [{ ...target, displayName, type: 'Policy' }] };
      return Object(createRedactor()('log', { value: [one] })).value[0];
    };
    const policy = shown('SSPR policy', 'Update SSPR Settings');
    assert.deepEqual([policy.activityDisplayName, policy.targetResources[0].type], ['Update SSPR Settings', 'Policy']);
    assert.equal(policy.targetResources[0].displayName, 'text(11)');
    assert.equal(shown('Enabled Vance', 'Writeback Enabled').activityDisplayName, 'text(17)');
  });

  it('gives one id one stand-in of the same form, and another capture another', () => {
    const redact = createRedactor();
    const one = Object(redact('activity', activity));
    assert.match(one.from.aadObjectId, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.equal(one.conversation.tenantId, one.channelData.tenant.id);
    assert.equal(one.recipient.id, `28:${one.conversation.tenantId}`);
    assert.equal(one.serviceUrl, `https://smba.trafficmanager.net/emea/${one.conversation.tenantId}/`);
    assert.match(one.replyToId, /^\d{13}$/);
    assert.deepEqual(redact('activity', activity), one);
    assert.notEqual(one.from.aadObjectId, Object(createRedactor()('activity', activity)).from.aadObjectId);
    assert.doesNotMatch(JSON.stringify(one), new RegExp(`${TENANT}|${ADELE}|1795000000001`));
  });

  it('tells no host but Microsoft’s own', () => {
    const { forId } = createStandIns();
    assert.equal(forId('https://contoso.sharepoint.com/personal/adele'), forId('https://other.example/personal/adele'));
    assert.match(forId('https://evil.trafficmanager.net/emea/') ?? '', /^https:\/\/host\.example\/emea\/$/);
  });
});
