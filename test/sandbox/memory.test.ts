import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { people } from '../../sandbox/people.ts';
import { practice, scratch } from './support.ts';

describe('the memory of the practice tenant', () => {
  it('survives a restart, with its signing key, and keeps both to its owner', async () => {
    const dataFolder = scratch();
    const first = await practice({ dataFolder });
    await first.post('/sandbox/connect', { passwordWriteback: true });
    await first.post('/sandbox/portal', { enablementForTenant: true });
    await first.post('/sandbox/roles', { objectId: people.megan.id, roles: ['Reports Reader'] });
    const before = (await first.get('/sandbox/state')).body;
    const keysOf = async (tenant: typeof first) =>
      (await tenant.cloud('/organizations/discovery/v2.0/keys')).body.keys[0].kid;
    const kid = await keysOf(first);
    await first.close();
    const second = await practice({ dataFolder });
    assert.deepEqual((await second.get('/sandbox/state')).body, before);
    assert.equal(await keysOf(second), kid);
    await second.close();
    assert.deepEqual(readdirSync(dataFolder).sort(), ['signing-key.json', 'tenant.json']);
    for (const name of readdirSync(dataFolder)) assert.equal(statSync(join(dataFolder, name)).mode & 0o077, 0);
  });

  it('reads what a tenant saved before cloud sync came', async () => {
    const dataFolder = scratch();
    const first = await practice({ dataFolder });
    await first.post('/sandbox/scenario', { name: 'already-on' });
    await first.close();
    const file = join(dataFolder, 'tenant.json');
    const { cloudSync, portalRefusal, namesAgent, ...older } = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual([cloudSync.agent, portalRefusal, namesAgent], ['none', 65002, true]);
    writeFileSync(file, JSON.stringify(older));
    const second = await practice({ dataFolder });
    assert.equal(second.note, undefined);
    const { body } = await second.get('/sandbox/state');
    assert.deepEqual([body.portal.enablementForTenant, body.cloudSync], [true, cloudSync]);
    await second.close();
  });

  for (const [what, text] of [
    ['cut off', '{"scenario":"fresh"'],
    ['of another shape', '{"scenario":"fresh"}'],
  ] as const) {
    it(`sets a file that is ${what} aside, says so and begins fresh`, async () => {
      const dataFolder = scratch();
      writeFileSync(join(dataFolder, 'tenant.json'), text);
      const tenant = await practice({ dataFolder });
      assert.match(tenant.note ?? '', /could not be read.*begins fresh/);
      assert.equal((await tenant.get('/sandbox/state')).body.scenario, 'fresh');
      assert.equal(readFileSync(join(dataFolder, 'tenant.json.unreadable'), 'utf8'), text);
      await tenant.close();
    });
  }

  it('makes a new signing key when the kept one is damaged', async () => {
    const dataFolder = scratch();
    writeFileSync(join(dataFolder, 'signing-key.json'), '{"kty":"RSA"}');
    const tenant = await practice({ dataFolder });
    assert.ok(await tenant.token(people.alex));
    await tenant.close();
  });
});
