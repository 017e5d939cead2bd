import assert from 'node:assert/strict';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYaml } from './yaml.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z.object({
  on: z.looseObject({}),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'runs-on': z.string(),
      'timeout-minutes': z.string(),
      if: z.string().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
});

const workflows = readdirSync(folder).map((name) => ({
  name,
  ...workflow.parse(readYaml(readFileSync(new URL(name, folder), 'utf8'))),
}));
const jobs = workflows.flatMap(({ name, jobs: some }) =>
  Object.entries(some).map(([id, job]) => ({ id: `${name}: ${id}`, ...job })),
);
const commands = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => (run ? [run] : [])));

describe('the workflows of a fork', () => {
  it('run only scripts that are there', () => {
    for (const command of commands) {
      const [program = '', , script = ''] = command.split(' ');
      if (program === 'npm') assert.ok(/^npm (ci|test)$/.test(command) || script in scripts, command);
      else accessSync(new URL(program, root), constants.X_OK);
    }
  });

  it('run the project’s own check, whole, on a machine where no browser story is skipped', () => {
    assert.ok(commands.includes('.ci/run'));
    const check = readFileSync(new URL('.ci/run', root), 'utf8');
    assert.match(check, /^suite 'browser' npm run --silent test:e2e$/m);
    // GitHub sets CI; whoever unsets it lets openBrowser skip.
    for (const { steps } of jobs) for (const { env } of steps) assert.ok(!env || !('CI' in env));
  });

  it('may read, and write packages only where a tag is published', () => {
    for (const { name, permissions } of workflows) assert.deepEqual(permissions, { contents: 'read' }, name);
    for (const { id, permissions, if: when, steps } of jobs) {
      const publishes = steps.some(({ run }) => run === '.ci/image publish');
      assert.deepEqual(permissions, publishes ? { contents: 'read', packages: 'write' } : undefined, id);
      if (publishes) assert.equal(when, "github.ref_type == 'tag'");
    }
  });

  it('need no secret of anyone, end by themselves, and use GitHub’s own actions alone', () => {
    for (const { name } of workflows) assert.doesNotMatch(readFileSync(new URL(name, folder), 'utf8'), /secrets\./);
    for (const { id, 'timeout-minutes': minutes, steps } of jobs) {
      assert.ok(Number(minutes) <= 90, id);
      for (const { uses } of steps) assert.match(uses ?? 'actions/x@v1', /^actions\/[\w-]+@v\d+$/, id);
    }
  });
});
