import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, it } from 'mocha';
import { neededPermissions, optionalPermissions } from '../../bot/cli/doctor/permissions.ts';
import { INFERRED } from '../../bot/workflow/evidence/inferred.ts';
import { OPERATOR_ROLES } from '../../bot/workflow/vocabulary.ts';
import { namesRead } from '../env/names.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const PAGES = ['install', 'operate', 'security', 'first-day', 'extending'] as const;
const DOCS = [...PAGES.map((name) => `docs/${name}.md`), 'env/infra/README.md', 'README.md'] as const;
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, part]) => part ?? '')),
];
/** All text of the programs below a folder. */
const sources = (...folders: string[]) =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...folders], { cwd: root })
    .toString()
    .split('\0')
    .filter((path) => path.endsWith('.ts') && existsSync(new URL(path, root)))
    .map(read)
    .join('\n');

describe('the documents', () => {
  it('hold both sides of no merge that was left half done', () => {
    const files = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: root }).toString().split('\0').filter(Boolean);
    for (const file of files) assert.doesNotMatch(read(file), /^(?:<{7} |={7}$|>{7} )/m, file);
  });

  it('explain in install.md every permission the calls need, and no other', () => {
    const rows = [...read('docs/install.md').matchAll(/^\| `([A-Z]\w+(?:\.\w+)+)` \|(.+)\|(.+)\|$/gm)];
    const [asked, optional] = read('docs/install.md').split('| optional permission |');
    const inPart = (part = '') =>
      rows
        .map(([row, name = '']) => (part.includes(row) ? name : ''))
        .filter(Boolean)
        .sort();
    assert.deepEqual(inPart(asked), [...neededPermissions()]);
    assert.deepEqual(inPart(optional), [...optionalPermissions()]);
    for (const [, name, why = '', button = ''] of rows) assert.ok(why.trim() && button.trim(), name);
  });

  it('name every role of an operator', () => {
    const text = read('docs/install.md');
    for (const role of OPERATOR_ROLES) assert.ok(text.includes(`| ${role} |`), role);
  });

  it('point in security.md only to tests that exist, and to one at least for each threat', () => {
    const text = read('docs/security.md');
    const table = text.slice(text.indexOf('| threat |'), text.indexOf('## What is left')).trim();
    const rows = table.split('\n').slice(2);
    assert.ok(rows.length > 20);
    for (const row of rows) {
      const files = (row.split(' | ').at(-1) ?? '').split('; ');
      for (const one of files) {
        const [, path = '', quoted = ''] = /^`(test\/[\w/.-]+\.ts)`: (\*.+\*)(?: \|)?$/.exec(one) ?? [];
        assert.ok(path && existsSync(new URL(path, root)), one);
        const titles = read(path).replaceAll("\\'", "'");
        for (const title of found(quoted, /\*([^*]+)\*/g)) assert.ok(titles.includes(title), `${path}: ${title}`);
      }
    }
  });

  it('link only to files that are there', () => {
    for (const name of PAGES) {
      const links = [...read(`docs/${name}.md`).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
      for (const link of links) assert.ok(existsSync(new URL(`docs/${link}`, root)), `${name}.md links to ${link}`);
    }
  });

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const text = PAGES.map((name) => read(`docs/${name}.md`)).join('\n');
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? '');
    assert.deepEqual(
      [...named, 'test'].filter((name) => !(name in scripts)),
      [],
    );
  });

  it('name only settings and values that exist', () => {
    const package_ = Object.keys(parseEnv(read('env/.env.dev')));
    const known = new Set([...namesRead(), ...package_]);
    for (const path of DOCS) {
      const names = found(
        read(path),
        /\b((?:BOT|SSO|TEAMS|AUDIT|STORE|PORTAL|GRAPH|AUTHORITY|ALLOWED|RETENTION|LONE|APP)_[A-Z_]+[A-Z])\b/g,
      );
      assert.deepEqual(
        names.filter((name) => !known.has(name)),
        [],
        path,
      );
    }
  });

  it('hold in the README every meaning that is inferred, word for word, and no other', () => {
    const readme = read('README.md');
    const from = readme.indexOf('`bot/workflow/evidence/inferred.ts`');
    const list = /\n\n((?:- .*\n)+)/.exec(readme.slice(from))?.[1] ?? '';
    const wanted = Object.values(INFERRED).map((meaning) => `- ${meaning}\n`);
    assert.equal(list, wanted.join(''), `the README's list must read:\n\n${wanted.join('')}`);
  });

  it('name only files that are there', () => {
    for (const path of DOCS) {
      const files = found(
        read(path),
        /(?:^|[\s`(])((?:env|manifest|bot|cards|docs|test|sandbox|tab)\/[\w./-]+\.\w+)/gm,
      );
      for (const file of files) assert.ok(existsSync(new URL(file, root)), `${path} names ${file}`);
    }
  });

  it('have the steps that the doctor points to', () => {
    const install = read('docs/install.md');
    const steps = found(install, /^(\d+)\. \*\*/gm);
    assert.deepEqual(
      steps,
      steps.map((_, at) => String(at + 1)),
    );
    const pointed = found(sources('bot'), /docs\/install\.md, step (\d+)/g);
    assert.ok(pointed.length > 2);
    for (const step of pointed) assert.ok(steps.includes(step), step);
  });

  it('name only options that the commands take', () => {
    const options = { audit: read('bot/cli/audit/arguments.ts'), doctor: read('bot/cli/doctor/command.ts') };
    for (const path of DOCS)
      for (const [, command = '', rest = ''] of read(path).matchAll(/npm run (audit|doctor) -- ([^`\n]*)/g))
        for (const option of found(rest, /--([a-z-]+)/g))
          assert.match(
            options[command === 'audit' ? 'audit' : 'doctor'],
            new RegExp(`\\b${option}: `),
            `${path}: ${option}`,
          );
  });

  it('name only log lines that the server writes', () => {
    const server = sources('bot');
    const text = read('docs/operate.md');
    const logs = text.slice(text.indexOf('## Logs'), text.indexOf('## When the directory fails'));
    const lines = [...logs.matchAll(/^\| (`.+?) \| /gm)].flatMap(([, cell]) =>
      found((cell ?? '').replace(/(?: with|, often).*/, ''), /`([^`]+)`/g),
    );
    assert.ok(lines.length > 5);
    for (const line of lines.filter((one) => one !== 'what')) assert.ok(server.includes(`'${line}'`), line);
  });

  it('quote the bot as it speaks where sign-in doesn’t work', () => {
    const text = read('docs/install.md');
    const table = text.slice(text.indexOf('## When sign-in'), text.indexOf('## Other clouds'));
    const said = sources('cards/words/en').replaceAll('’', "'");
    const quotes = found(table, /^\| \*(.+?)(?: \(\w+\))?\* \| /gm);
    assert.ok(quotes.length > 2);
    for (const quote of quotes) assert.ok(said.includes(quote), quote);
  });
});
