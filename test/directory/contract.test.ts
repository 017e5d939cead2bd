import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { GraphCall } from '../../bot/directory/api/calls.ts';
import { ALL_CALLS } from '../../bot/directory/api/optional-calls.ts';
import { propertiesOf, published, typeAt, versionOf } from '../support/published.ts';

describe('the calls to Graph against its published metadata', () => {
  for (const [name, call] of Object.entries<GraphCall>(ALL_CALLS)) {
    it(`${name}: ${call.method} ${call.path} exists, with each property it names`, () => {
      assert.equal(call.version ?? 'v1.0', versionOf(`${call.method} ${call.path}`));
      const at = typeAt(call.path);
      assert.ok('type' in at, `${call.path}: ${'missing' in at && at.missing}`);
      const { type } = at;
      const known = propertiesOf(type);
      for (const property of call.select ?? []) assert.ok(known.includes(property), `${type} has no ${property}`);
      const words = [call.query?.$filter ?? '', call.query?.$orderby ?? '']
        .join(' ')
        .replaceAll(/'[^']*'|\{since\}|any\(t:t\/id/g, '');
      for (const [word] of words.matchAll(/[a-zA-Z]+/g)) {
        assert.ok(
          [...known, 'eq', 'ge', 'or', 'and', 'desc', 'startswith', 'true'].includes(word),
          `${type} has no ${word}`,
        );
      }
    });

    it(`${name}: its permissions are delegated ones, the first of them for this very path`, () => {
      const forPath = published.delegated[`${call.method} ${call.path}`] ?? [];
      const [first = '', ...others] = call.needs;
      assert.ok(forPath.includes(first), `${first} doesn't open ${call.path}`);
      for (const other of others) assert.ok(published.delegatedNames.includes(other), `${other} is unknown`);
    });
  }

  it('the properties that are read without being selected exist too', () => {
    const read = {
      authorizationPolicy: ['allowedToUseSSPR'],
      directoryRole: ['roleTemplateId'],
      directoryAudit: [
        'activityDisplayName',
        'activityDateTime',
        'result',
        'resultReason',
        'initiatedBy',
        'targetResources',
        'additionalDetails',
      ],
      targetResource: ['id', 'modifiedProperties'],
      modifiedProperty: ['displayName', 'oldValue', 'newValue'],
      onPremisesAgent: ['status'],
      synchronizationJob: ['templateId', 'status'],
      synchronizationStatus: ['code', 'lastExecution'],
      synchronizationTaskExecution: ['timeBegan', 'timeEnded'],
      userRegistrationDetails: ['isAdmin', 'isSsprCapable', 'isSsprEnabled', 'isSsprRegistered', 'userType'],
      assignedPlan: ['capabilityStatus', 'servicePlanId'],
    };
    for (const [type, names] of Object.entries(read)) {
      for (const property of names) assert.ok(propertiesOf(type).includes(property), `${type} has no ${property}`);
    }
  });

  it('the flag that is not in use is never asked for', () => {
    assert.doesNotMatch(JSON.stringify(ALL_CALLS), /onPremisesSynchronization|passwordWritebackEnabled/);
  });
});
