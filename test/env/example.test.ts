import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type Config, readConfig } from '../../bot/config/index.ts';
import { environments, namesRead } from './names.ts';

const text = readFileSync(new URL('../../env/.env.example', import.meta.url), 'utf8');
const documented = [...text.matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(([line, name = '', value = '']) => ({
  name,
  value,
  isRequired: !line.startsWith('#'),
}));

function configOf(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = readConfig(environment);
  assert.ok(read.ok, read.ok ? '' : read.problems.join('\n'));
  return read.config;
}

describe('the documented environment', () => {
  it('names everything that the configuration reads, and nothing else', () => {
    assert.deepEqual(documented.map(({ name }) => name).sort(), [...namesRead()].sort());
  });

  it('leaves to be filled in exactly what a server does not start without', () => {
    const [start = {}] = environments;
    const required = documented.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    assert.deepEqual(required.sort(), Object.keys(start).sort());
    for (const name of required) assert.equal(readConfig({ ...start, [name]: '' }).ok, false, name);
  });

  it('shows the defaults that hold', () => {
    const [start = {}] = environments;
    const defaults = Object.fromEntries(
      documented.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    assert.deepEqual(configOf({ ...start, ...defaults }), configOf(start));
  });

  it('holds no value of anyone', () => {
    for (const name of ['.env.example', '.env.dev', '.env.sample']) {
      const values = parseEnv(readFileSync(new URL(`../../env/${name}`, import.meta.url), 'utf8'));
      assert.deepEqual(
        Object.keys(values).filter((key) => /SECRET|PASSWORD|TOKEN|KEY/.test(key)),
        [],
        name,
      );
    }
  });
});
