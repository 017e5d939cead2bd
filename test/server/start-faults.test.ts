import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ended, layOut, PACKAGES, startIn } from '../support/started.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CORRECT = 'process.stdout.write(String(process.pid));\n';

type Fault = { readonly ends: (here: string) => Promise<Ended>; readonly says: RegExp; readonly code: number };

const withProgram = (program: string) => async (here: string) => startIn(await layOut(here, program, PACKAGES));
const asked = (program: readonly string[], flags?: readonly string[]) => () => startIn(root, program, flags);

const FAULTS: Readonly<Record<string, Fault>> = {
  'no program is named': { ends: asked([]), says: /: no program was named\. Run: node bot\//, code: 2 },
  'a file is named that isn’t there': {
    ends: asked(['bot/no-such.ts']),
    says: /: there is no file \/.+\/bot\/no-such\.ts\.$/,
    code: 2,
  },
  'a folder is named': { ends: asked(['bot']), says: /: there is no file \/.+\/bot\.$/, code: 2 },
  'the file that is named is no program': { ends: asked(['README.md']), says: /README\.md$/, code: 1 },
  'a source is spelt wrongly': {
    ends: withProgram('const a = 1;\nconst = 2;\n'),
    says: /: bot\/main\.ts:2: Expected identifier/,
    code: 1,
  },
  'a source is missing': {
    ends: withProgram("import './gone.ts';\n"),
    says: /: bot\/main\.ts:1: Could not resolve "\.\/gone\.ts"$/,
    code: 1,
  },
  'no package is installed': {
    ends: async (here) => startIn(await layOut(here, CORRECT)),
    says: /packages aren't installed here .+ npm ci$/,
    code: 1,
  },
  'one package is not installed': {
    ends: withProgram("import { z } from 'not-there';\nz();\n"),
    says: /: the package not-there isn't installed here\. Run: npm ci$/,
    code: 1,
  },
  'the packages are those of another system': {
    async ends(here) {
      await layOut(here, CORRECT);
      await mkdir(join(here, 'node_modules'));
      // Its program lies in a package for each system.
      await cp(join(PACKAGES, 'esbuild'), join(here, 'node_modules/esbuild'), { recursive: true });
      await rm(join(here, 'node_modules/esbuild/bin/esbuild'), { force: true });
      return startIn(here);
    },
    says: /packages aren't installed here .+ npm ci$/,
    code: 1,
  },
  'this Node can’t load the packages as they are': {
    ends: asked(['bot/main.ts'], ['--no-experimental-require-module']),
    says: /: it needs Node 20\.19, 22\.12 or a newer one, .+ this is \d+\.\d+\.\d+\.$/,
    code: 1,
  },
};

describe('a start that can’t be', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-start-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [when, { ends, says, code }] of Object.entries(FAULTS))
    it(`ends with one sentence and ${code} where ${when}`, async () => {
      const ended = await ends(join(folder, when));
      assert.match(ended.err, /^Writeback Pilot can't start: [^\n]+\n$/);
      assert.match(ended.err.trimEnd(), says);
      assert.deepEqual([ended.code, ended.out], [code, '']);
    });
});
