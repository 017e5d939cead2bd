import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portalCommand } from '../../bot/directory/portal/command-lines.ts';
import { SHELLS } from '../../bot/workflow/vocabulary.ts';
import * as t from '../cards/tenant.ts';

/** Stands where the Azure CLI stands: prints the portal's object as `az rest` does, and keeps what is put; says what it was called with. */
const AZ = `#!/usr/bin/env bash
echo "$*" >> calls
case "$*" in
  *"--method get"*) cat portal.json ;;
  *"--method put"*) for arg; do case "$arg" in @*) cp "\${arg#@}" portal.json ;; esac; done ;;
esac
`;
const BEFORE = {
  objectId: 'x',
  enablementForTenant: false,
  accountUnlockEnabled: false,
  accountUnlockSupported: true,
  passwordWritebackSupported: true,
  cloudProvisioningEnablementForTenant: false,
};

describe('the command of the portal half', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'writeback-az-'));
    for (const [name, text] of [
      ['az', AZ],
      ['uuidgen', '#!/bin/sh\necho 0f6f2f5e-0000-4000-8000-000000000000\n'],
    ] as const) {
      writeFileSync(join(place, name), text);
      chmodSync(join(place, name), 0o755);
    }
    writeFileSync(join(place, 'portal.json'), `${JSON.stringify(BEFORE, null, 2)}\n`);
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it('turns on what the plan turns on, one at a time, and leaves the rest as it was read (bash)', () => {
    const { plan } = t.atSettings;
    const lines = portalCommand('https://portal.example/api', plan, 'bash');
    const env = { ...process.env, PATH: `${place}:${process.env.PATH}` };
    execFileSync('bash', ['-euc', lines], { cwd: place, env });
    const { passwordWriteBackSupported, ...after } = JSON.parse(readFileSync(join(place, 'portal.json'), 'utf8'));
    assert.deepEqual(after, { ...BEFORE, enablementForTenant: true, accountUnlockEnabled: true });
    assert.equal(passwordWriteBackSupported, true);
    const calls = readFileSync(join(place, 'calls'), 'utf8').trim().split('\n');
    assert.equal(calls[0], `login --tenant ${plan.tenantId}`);
    assert.deepEqual(
      calls.slice(1).map((call) => /--method (\w+)/.exec(call)?.[1]),
      ['get', 'put', 'get', 'put', 'get'],
    );
    for (const call of calls.slice(1)) assert.match(call, /--headers x-ms-client-request-id=[0-9a-f-]{36} /);
    for (const call of calls.filter((c) => c.includes('put')))
      assert.match(call, /--headers \S+ Content-Type=application\/json --method put --body @settings.json/);
  });

  it('is for one shell at a time, and short enough to be looked over', () => {
    for (const shell of SHELLS) {
      const lines = portalCommand('https://portal.example/api', t.atSettings.plan, shell).split('\n');
      assert.ok(lines.length <= 12, shell);
      assert.equal(
        lines.some((line) => line.includes('$s ')),
        shell === 'powershell',
      );
    }
  });
});
