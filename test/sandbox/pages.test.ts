import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { sceneNames } from '../../sandbox/tenant/state.ts';
import { type Practice, practice } from './support.ts';

describe('the pages of the practice tenant', () => {
  let tenant: Practice;
  before(async () => {
    tenant = await practice();
  });
  after(() => tenant.close());

  const page = async (path: string): Promise<string> => (await tenant.get(path)).body;

  for (const path of ['/', '/connect', '/cloud-sync', '/portal']) {
    it(`shows ${path} with nothing from outside, a language, a title and a way past the header`, async () => {
      const { status, headers, body } = await tenant.get(path);
      assert.equal(status, 200);
      assert.match(String(headers['content-type']), /^text\/html/);
      assert.match(String(headers['content-security-policy']), /^default-src 'none'/);
      assert.match(body, /<html lang="en">/);
      assert.match(body, /<title>.+<\/title>/);
      assert.match(body, /<a class="skip" href="#main">/);
      assert.match(body, /<strong>Practice<\/strong>/);
      for (const [, address = ''] of body.matchAll(/(?:href|src)="([^"]+)"/g)) {
        assert.match(address, /^(\/|#|data:image)/);
        if (address.startsWith('/')) assert.equal((await tenant.get(address)).status, 200, address);
      }
    });
  }

  it('labels every page of the wizard as the real one does', async () => {
    const titles = [...(await page('/connect')).matchAll(/<h2 tabindex="-1">([^<]+)<\/h2>/g)].map(([, title]) => title);
    assert.deepEqual(titles.slice(0, 9), [
      'Welcome',
      'Additional tasks',
      'Connect to Microsoft Entra ID',
      'Connect directories',
      'Domain/OU filtering',
      'Optional features',
      'Directory extensions',
      'Ready to configure',
      'Configuration complete',
    ]);
    const text = await page('/connect');
    for (const label of [
      'Customize synchronization options',
      'Password writeback',
      'data-next="Configure"',
      'data-next="Exit"',
    ]) {
      assert.ok(text.includes(label), label);
    }
    assert.doesNotMatch(text, /type="password"/);
  });

  it('labels the settings as the real page does', async () => {
    const text = await page('/portal');
    for (const label of [
      'Write back passwords to your on-premises directory',
      'Write back passwords with Microsoft Entra Connect cloud sync',
      'Allow users to unlock accounts without resetting their password',
      '>Save</button>',
    ]) {
      assert.ok(text.includes(label), label);
    }
  });

  it('says beside the scenes that the bot remembers, and how to make it forget', async () => {
    const scenes = (await page('/')).split('id="scene"')[1]?.split('</section>')[0] ?? '';
    assert.match(scenes, /The bot isn't told[\s\S]*keeps its trail[\s\S]*<code>npm start -- --fresh<\/code>/);
    assert.match(await page('/pages/index.js'), /the bot still remembers/);
  });

  it('shows the agent page with the one command, and no place for a password', async () => {
    assert.match(await page('/pages/cloud-sync.js'), /Set-AADCloudSyncPasswordWritebackConfiguration -Enable \$true/);
    assert.doesNotMatch(await page('/cloud-sync'), /type="password"/);
  });

  it('knows a meaning for every scene', async () => {
    const script = await page('/pages/index.js');
    for (const name of sceneNames) assert.match(script, new RegExp(`^  '?${name}'?:\\s*['"]`, 'm'), name);
  });

  it('serves every file of its folder and no other', async () => {
    const parts = readdirSync(new URL('../../sandbox/pages/', import.meta.url)).filter(
      (name) => !name.endsWith('.html'),
    );
    for (const name of parts) assert.equal((await tenant.get(`/pages/${name}`)).status, 200, name);
    for (const path of ['/pages/../people.ts', '/pages/%2e%2e/people.ts', '/pages/index.html', '/people.ts']) {
      assert.equal((await tenant.get(path)).status, 404, path);
    }
  });
});
