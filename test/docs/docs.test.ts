import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { neededPermissions } from '../../bot/doctor/permissions.ts';
import { OPERATOR_ROLES } from '../../bot/workflow/vocabulary.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

describe('the documents', () => {
  it('explain in install.md every permission the calls need, and no other', () => {
    const rows = [...read('docs/install.md').matchAll(/^\| `([A-Z]\w+(?:\.\w+)+)` \|(.+)\|(.+)\|$/gm)];
    assert.deepEqual(rows.map(([, name]) => name ?? '').sort(), [...neededPermissions()]);
    for (const [, name, why = '', button = ''] of rows) assert.ok(why.trim() && button.trim(), name);
  });

  it('name every role of an operator', () => {
    const text = read('docs/install.md');
    for (const role of OPERATOR_ROLES) assert.ok(text.includes(`| ${role} |`), role);
  });

  it('point in security.md only to tests that exist, and to one at least for each threat', () => {
    const text = read('docs/security.md');
    const named = [...text.matchAll(/`(test\/[\w/.-]+\.test\.ts)`/g)].map(([, path]) => path ?? '');
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((path) => !existsSync(new URL(path, root))),
      [],
    );
    const table = text.slice(text.indexOf('| threat |'), text.indexOf('## What is left')).trim();
    for (const row of table.split('\n').slice(2)) assert.match(row, /`test\//, row);
  });

  it('link only to files that are there', () => {
    for (const name of ['install', 'operate', 'security']) {
      const links = [...read(`docs/${name}.md`).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
      for (const link of links) assert.ok(existsSync(new URL(`docs/${link}`, root)), `${name}.md links to ${link}`);
    }
  });

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const text = ['install', 'operate', 'security'].map((name) => read(`docs/${name}.md`)).join('\n');
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? '');
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });
});
