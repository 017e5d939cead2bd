import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { Ajv } from 'ajv';
import { readYaml, type Yaml } from './yaml.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const schema: object = JSON.parse(read('test/env/schema/toolkit.schema.json'));
const check = new Ajv({ allErrors: true, strict: false }).compile(schema);

function problemsOf(text: string): readonly string[] {
  if (check(readYaml(text))) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const PLACEHOLDER = /\$\{\{([A-Z_]+)\}\}/g;
const placeholders = (text: string) => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');

/** Names that a step puts into the environment for those after it. */
function written(yaml: Yaml): readonly string[] {
  if (typeof yaml !== 'object') return [];
  if (Array.isArray(yaml)) return yaml.flatMap(written);
  return Object.entries(yaml).flatMap(([key, value]) => {
    if (key === 'writeToEnvironmentFile') return Object.values(value).map(String);
    return key === 'envs' ? Object.keys(value) : written(value);
  });
}

describe('the toolkit’s project files', () => {
  for (const name of ['m365agents.yml', 'm365agents.local.yml'])
    it(`are valid against the published schema: ${name}`, () => {
      assert.deepEqual(problemsOf(read(name)), []);
      assert.match(read(name), /\$schema=https:\/\/aka\.ms\/m365-agents-toolkits\/v1\.11\/yaml\.schema\.json\n/);
    });

  it('would be refused with an action, a property or a version that does not exist', () => {
    const good = read('m365agents.yml');
    for (const [from, to] of [
      ['uses: arm/deploy', 'uses: arm/deployed'],
      ['outputZipPath:', 'outputZip:'],
      ['version: v1.11', 'version: v0.11'],
      ['writeToEnvironmentFile:', 'writeTo:'],
    ] as const) {
      assert.ok(good.includes(from), from);
      assert.notDeepEqual(problemsOf(good.replace(from, to)), [], to);
    }
  });

  it('use only values that someone sets: you, a step before, or the toolkit itself', () => {
    const byToolkit = ['TEAMSFX_ENV', 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID'];
    const dev = Object.keys(parseEnv(read('env/.env.dev')));
    const parameters = read('env/infra/azure.parameters.json');
    assert.deepEqual(
      placeholders(read('m365agents.yml') + parameters).filter(
        (name) => !dev.includes(name) && !byToolkit.includes(name),
      ),
      [],
    );
    const local = read('m365agents.local.yml');
    const tunnel = ['BOT_DOMAIN', 'BOT_ENDPOINT'];
    const yours = ['APPROVERS', 'APP_NAME_SUFFIX'];
    const known = [...byToolkit, ...tunnel, ...yours, ...written(readYaml(local))];
    assert.deepEqual(
      placeholders(local + read('env/infra/entra-app.local.json')).filter((name) => !known.includes(name)),
      [],
    );
    const comment = local
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n');
    for (const name of [...tunnel, ...yours]) assert.ok(comment.includes(`${name}=`), name);
  });
});
