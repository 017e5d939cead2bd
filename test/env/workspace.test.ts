import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const scripts = z.object({ scripts: z.record(z.string(), z.string()) }).parse(json('package.json')).scripts;
const { configurations } = z
  .object({
    configurations: z.array(
      z.object({
        name: z.string(),
        preLaunchTask: z.string().optional(),
        program: z.string().optional(),
        runtimeExecutable: z.string().optional(),
        runtimeArgs: z.array(z.string()).optional(),
      }),
    ),
  })
  .parse(json('.vscode/launch.json'));
const { tasks } = z
  .object({
    tasks: z.array(
      z.object({
        label: z.string(),
        type: z.string(),
        script: z.string().optional(),
        dependsOn: z.string().optional(),
      }),
    ),
  })
  .parse(json('.vscode/tasks.json'));

describe('the workspace', () => {
  it('starts the practice tenant on F5', () => {
    const [first] = configurations;
    assert.deepEqual([first?.runtimeExecutable, first?.runtimeArgs], ['npm', ['start']]);
    assert.ok('start' in scripts);
  });

  it('launches only programs that are there, after tasks that are there', () => {
    const labels = tasks.map(({ label }) => label);
    for (const { name, program, preLaunchTask } of configurations) {
      const path = program?.replace(/^\$\{workspaceFolder\}\//, '');
      if (path) assert.ok(existsSync(new URL(path, root)), `${name}: ${path}`);
      if (preLaunchTask) assert.ok(labels.includes(preLaunchTask), `${name}: ${preLaunchTask}`);
    }
    for (const { label, type, script = '', dependsOn } of tasks) {
      if (type === 'npm') assert.ok(script in scripts, `${label}: ${script}`);
      if (dependsOn) assert.ok(labels.includes(dependsOn), `${label}: ${dependsOn}`);
    }
  });

  it('has the same major version of Node in its container as in its image, and one the package allows', () => {
    const { image } = z.object({ image: z.string() }).parse(json('.devcontainer/devcontainer.json'));
    const major = /:(\d+)$/.exec(image)?.[1];
    assert.match(readFileSync(new URL('Dockerfile', root), 'utf8'), new RegExp(`^FROM node:${major}-slim$`, 'm'));
    assert.match(readFileSync(new URL('env/infra/azure.bicep', root), 'utf8'), new RegExp(`'NODE\\|${major}-lts'`));
  });
});
