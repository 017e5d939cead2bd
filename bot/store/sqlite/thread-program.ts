import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { ROOT } from '../../lib/root.ts';

const WORKER = fileURLToPath(new URL('bot/store/sqlite/thread-worker.ts', ROOT));
let made: string | undefined;

/**
 * What a store's thread runs: `thread-worker.ts` and all it imports as one text of JavaScript, packages apart, made once for
 * a process. What the main thread reads TypeScript with doesn't reach into another thread on Node 20, and to start it there
 * again takes each thread four times as long as all the rest.
 */
export function threadProgram(): string {
  made ??= inOwnFolder(bundled());
  return made;
}

function bundled(): string {
  const { outputFiles } = buildSync({
    entryPoints: [WORKER],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: `node${process.versions.node}`,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** A text that runs in a thread finds packages from the folder the process was started in; this one from its own. */
const inOwnFolder = (program: string): string =>
  `(function (require) {\n${program}\n})(require('node:module').createRequire(${JSON.stringify(WORKER)}));`;
