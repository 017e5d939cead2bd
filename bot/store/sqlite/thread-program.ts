import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import { ROOT } from '../../lib/root.ts';

const WORKER = fileURLToPath(new URL('bot/store/sqlite/thread-worker.ts', ROOT));
let made: Promise<string> | undefined;

/**
 * What a store's thread runs: `thread-worker.ts` and all it imports as one text of JavaScript, made once for a process. Of zod it
 * takes only what is used, where that is imported as `* as z`: the whole takes each start a third longer. libsql is native. What the main thread reads TypeScript with doesn't reach into another thread on Node 20, and to start it there
 * again takes each thread four times as long as all the rest.
 */
export function threadProgram(): Promise<string> {
  made ??= bundled().then(inOwnFolder);
  return made;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    // Not by its path: the bundler takes some of what folders may be called for a pattern.
    stdin: { contents: "import './thread-worker.ts'", resolveDir: dirname(WORKER) },
    bundle: true,
    external: ['libsql'],
    platform: 'node',
    target: `node${process.versions.node}`,
    write: false,
  });
  // Else the bundler's own process, with 15 MB, stays beside the server for as long as that one runs.
  await stop();
  return outputFiles.map(({ text }) => text).join('');
}

/** A text that runs in a thread finds packages from the folder the process was started in; this one from its own. */
const inOwnFolder = (program: string): string =>
  `(function (require) {\n${program}\n})(require('node:module').createRequire(${JSON.stringify(WORKER)}));`;
