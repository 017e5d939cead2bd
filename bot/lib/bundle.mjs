// node bot/lib/bundle.mjs bot/main.ts: one program and all it imports as one text of JavaScript, packages apart, on standard output.
// The first line holds the way back to the sources, compressed, for errors alone. Called by run-bundled.mjs, in a process of its own: what
// a compiler leaves in memory would stay with a server as long as it runs.
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const [, , file = ''] = process.argv;
const entry = resolve(file);
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: `node${process.versions.node}`,
  outfile: entry.replace(/\.ts$/, '.cjs'),
  write: false,
  sourcemap: 'external',
  sourcesContent: false,
  define: { 'import.meta.url': JSON.stringify(new URL('root.ts', import.meta.url).href) },
});
const [map, program] = outputFiles;
process.stdout.write(`${deflateSync(map.contents).toString('base64')}\n`);
process.stdout.write(program.contents);
