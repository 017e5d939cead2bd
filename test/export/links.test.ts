import assert from 'node:assert/strict';
import { createExportLinks } from '../../bot/trail/download-links.ts';

const person = { tenantId: 't', objectId: 'o', name: 'Megan' };

describe('a link to the download page', () => {
  it('is good once, for ten minutes, and can’t be guessed', () => {
    let now = 1_000;
    const links = createExportLinks('https://bot.example', () => now);
    const ids = [1, 2, 3].map(() => new URL(links.make({ person, format: 'csv' })).searchParams.get('id') ?? '');
    const [used = '', old = '', good = ''] = ids;
    assert.equal(new Set(ids).size, 3);
    assert.ok(ids.every((id) => /^[\w-]{43}$/.test(id)));
    assert.deepEqual(links.look(used), { person, format: 'csv' });
    assert.equal(links.use(used), true);
    assert.equal(links.use(used), false);
    now += 10 * 60_000 - 1;
    assert.ok(links.look(good));
    now += 1;
    assert.equal(links.look(old), undefined);
    assert.equal(links.use(old), false);
    assert.equal(links.look('made up'), undefined);
  });

  it('holds no more than a thousand', () => {
    const links = createExportLinks('https://bot.example', () => 1);
    const first = links.make({ person, format: 'csv' });
    for (let n = 0; n < 1_000; n += 1) links.make({ person, format: 'csv' });
    assert.equal(links.look(new URL(first).searchParams.get('id') ?? ''), undefined);
  });
});
