import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { GRAPH_CALLS } from '../../bot/directory/api/calls.ts';
import { resourcesOf } from './bicep.ts';
import { environments, namesRead } from './names.ts';
import { RESOURCES } from './resources.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const template = read('env/infra/app-registration.bicep');
const bicep = readdirSync(new URL('env/infra/', root)).filter((name) => name.endsWith('.bicep'));
const toolkit = ['m365agents.yml', 'm365agents.local.yml'] as const;
const needed = [...new Set(Object.values(GRAPH_CALLS).flatMap((call): readonly string[] => call.needs))].sort();

/** Delegated permissions of Microsoft Graph by id. Source: microsoftgraph/microsoft-graph-devx-content @6cbd6bb, provisioningInfo.json. */
const PERMISSION_IDS: Readonly<Record<string, string>> = {
  'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20': 'AuditLog.Read.All',
  'bc024368-1153-4739-b217-4326f2e966d0': 'GroupMember.Read.All',
  'f395577a-0960-456b-979f-7228de0c5996': 'LicenseAssignment.Read.All',
  '4908d5b9-3fb2-4b1e-9336-1888b7937185': 'Organization.Read.All',
  '572fea84-0151-49b2-9301-11cb16974376': 'Policy.Read.All',
  '741c54c3-0c1e-44a1-818b-3f97ab4e8c83': 'RoleManagement.Read.Directory',
  'e1fe6dd8-ba31-4d61-89e7-88639da4683d': 'User.Read',
  'b340eb25-3456-403f-be2f-af7a0d370277': 'User.ReadBasic.All',
};

describe('the deployment files', () => {
  it('give the server only settings it reads, and every one it does not start without', () => {
    const block = /settings: \{([^}]*)\}/.exec(read('env/infra/azure.bicep'))?.[1] ?? '';
    const given = matches(block, /^\s+([A-Z_]+):/gm);
    const [start = {}] = environments;
    assert.deepEqual(
      given.filter((name) => !namesRead().has(name)),
      [],
    );
    assert.deepEqual(
      Object.keys(start).filter((name) => !given.includes(name)),
      [],
    );
  });

  it('fill in the environment that the package is built from', () => {
    const outputs = matches(read('env/infra/azure.bicep'), /^output ([A-Z_]+) /gm);
    const written = matches(read('m365agents.yml'), /^ {6}\w+: ([A-Z_]+)$/gm);
    const known = Object.keys(parseEnv(read('env/.env.dev')));
    assert.deepEqual(
      [...outputs, ...written].filter((name) => !known.includes(name)),
      [],
    );
    const used = matches(read('manifest/manifest.json') + read('manifest/sl.json'), /\$\{\{([A-Z_]+)\}\}/g);
    assert.deepEqual(
      used.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('ask for the permissions of the calls the bot makes, and no other, each by its id with its name beside it', () => {
    const asked = [...template.matchAll(/^ +id: '([0-9a-f-]{36})' \/\/ (\S+)\n +type: 'Scope'$/gm)];
    assert.deepEqual(asked.map(([, id = '']) => PERMISSION_IDS[id]).sort(), needed);
    for (const [, id = '', name] of asked) assert.equal(PERMISSION_IDS[id], name);
    const ids = matches(read('env/infra/entra-app.local.json'), /"id": "([^"]+)",\s+"type": "Scope"/g);
    assert.deepEqual(ids.map((id) => PERMISSION_IDS[id]).sort(), needed);
  });

  it('have a person’s token say whether they are a guest', () => {
    assert.match(template, /optionalClaims: \{\n {4}accessToken: \[\n {6}\{\n {8}name: 'acct'/);
    const { optionalClaims } = JSON.parse(read('env/infra/entra-app.local.json'));
    assert.deepEqual(
      optionalClaims.accessToken.map(({ name }: { readonly name: string }) => name),
      ['acct'],
    );
  });

  it('let the two Teams clients, and no other, sign people in silently', () => {
    const clients = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];
    const list = /preAuthorizedApplications: \[([\s\S]*?)\n {4}\]/.exec(template)?.[1] ?? '';
    assert.deepEqual(matches(list, /appId: '([^']+)'/g), clients);
    const local =
      /"preAuthorizedApplications": \[([\s\S]*?)\n {4}\]/.exec(read('env/infra/entra-app.local.json'))?.[1] ?? '';
    assert.deepEqual(matches(local, /"appId": "([^"]+)"/g), clients);
  });

  it('decide everything before they run: no lambda, and nothing looked up in the directory', () => {
    for (const name of bicep) assert.doesNotMatch(read(`env/infra/${name}`), /=>|\b(filter|map|reduce)\(/, name);
    assert.doesNotMatch(template, / existing = /);
  });

  it('give the server the time it takes to end, and a start that lets SIGTERM through', () => {
    const [limit = ''] = matches(read('env/infra/web-app.bicep'), /WEBSITES_CONTAINER_STOP_TIME_LIMIT: '(\d+)'/g);
    assert.ok(Number(limit) > 10 && Number(limit) <= 120, limit);
    const [start = ''] = matches(read('env/infra/azure.bicep'), /appCommandLine: '([^']+)'/g);
    for (const command of [start, read('Dockerfile')]) assert.doesNotMatch(command, /CMD \[?"?npm|^npm|sh -c/);
    assert.match(start, /^exec node --max-[\w=-]+ --max-[\w=-]+ bot\/lib\/run-bundled\.mjs bot\/main\.ts$/);
  });

  it('start the server under the same limits everywhere, which are those that the bench measures', () => {
    const { serve } = JSON.parse(read('package.json')).scripts;
    const limits = (text: string) => [...text.matchAll(/--max-[a-z-]+=\d+/g)].map(([limit]) => limit);
    const wanted = limits(serve);
    assert.equal(wanted.length, 2);
    for (const file of ['env/infra/azure.bicep', 'Dockerfile', 'docs/install.md', 'docs/operate.md'])
      assert.deepEqual(limits(read(file)), wanted, file);
  });

  it('leave the kind of storage to whoever deploys', () => {
    assert.match(read('env/infra/azure.bicep'), /^param storageSku string = 'Standard_ZRS'$/m);
    assert.match(read('env/infra/storage.bicep'), /^ {2}sku: \{\n {4}name: sku$/m);
  });

  it('keep storage without keys', () => {
    const storage = read('env/infra/storage.bicep');
    assert.match(storage, /allowSharedKeyAccess: false/);
    assert.doesNotMatch(
      bicep.map((name) => read(`env/infra/${name}`)).join(''),
      /listKeys|connectionString|AccountKey/i,
    );
  });

  it('name only files that exist', () => {
    const fromRoot = toolkit.flatMap((name) =>
      matches(read(name), /(?:manifestPath|path|parameters|ignoreFile): (\S+)/g),
    );
    const modules = bicep.flatMap((name) => matches(read(`env/infra/${name}`), /^module \w+ '([^']+)'/gm));
    const ignored = (path: string) => path.startsWith('./dist/');
    const all = [...fromRoot, ...modules.map((name) => `env/infra/${name}`)];
    assert.deepEqual(
      all.filter((path) => !ignored(path) && !existsSync(new URL(path, root))),
      [],
    );
  });

  it('hand every module exactly its parameters', () => {
    for (const [, file = '', given = ''] of read('env/infra/azure.bicep').matchAll(
      /^module \w+ '([^']+)' = \{[\s\S]*?^ {2}params: \{\n([\s\S]*?)^ {2}\}/gm,
    ))
      assert.deepEqual(
        matches(given, /^ {4}(\w+):/gm).sort(),
        matches(read(`env/infra/${file}`), /^param (\w+) /gm).sort(),
        file,
      );
  });

  it('set only properties that were held against the published types of their resources', () => {
    const resources = bicep.flatMap((name) => resourcesOf(read(`env/infra/${name}`)));
    const opened = bicep.flatMap((name) => matches(read(`env/infra/${name}`), /^\s*resource \w+ '([^']+)'/gm));
    assert.equal(resources.length, opened.length);
    assert.deepEqual([...new Set(resources.map(({ type }) => type))].sort(), Object.keys(RESOURCES).sort());
    for (const [type, held] of Object.entries(RESOURCES)) {
      const set = resources.filter((one) => one.type === type).flatMap(({ properties }) => properties);
      const leaves = set.filter((path) => !set.some((other) => other.startsWith(`${path}.`)));
      assert.deepEqual([...new Set(leaves)].sort(), held, type);
    }
  });

  it('close every bracket they open', () => {
    for (const name of bicep) {
      const code = read(`env/infra/${name}`)
        .replace(/\/\/.*$/gm, '')
        .replace(/\\'/g, '')
        .replace(/'[^'\n]*'/g, "''");
      const open: string[] = [];
      for (const sign of code.match(/[{}[\]()]/g) ?? [])
        if ('{[('.includes(sign)) open.push(sign);
        else assert.equal(open.pop(), { '}': '{', ']': '[', ')': '(' }[sign], name);
      assert.deepEqual(open, [], name);
    }
  });

  it('put into the image only what runs, as someone without rights', () => {
    const dockerfile = read('Dockerfile');
    assert.match(dockerfile, /^USER node$/m);
    assert.match(dockerfile, /^HEALTHCHECK .*\n.*\/healthz/m);
    const kept = matches(read('.dockerignore'), /^!(.+)$/gm);
    assert.deepEqual(
      kept.filter((path) => !existsSync(new URL(path, root))),
      [],
    );
    assert.match(read('.dockerignore'), /^\*$/m);
  });
});
