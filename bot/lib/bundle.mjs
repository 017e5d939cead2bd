// node bot/lib/bundle.mjs bot/main.ts: one program and all it imports as one text of JavaScript, packages apart, on standard output, after
// the way back to its sources (places.mjs). Where that can't be done it tells why instead, in one sentence, and ends with 1. Called by
// run-bundled.mjs, in a process of its own: what a compiler leaves in memory would stay with a server as long as it runs.
import { basename, dirname, relative, resolve } from 'node:path';
import { rowsOf } from './places.mjs';

const [, , file = ''] = process.argv;
const entry = resolve(file);

try {
  const { buildSync } = await import('esbuild');
  const { outputFiles } = buildSync({
    // Not by its path: the bundler takes some of what folders may be called for a pattern.
    stdin: { contents: `import ${JSON.stringify(`./${basename(entry)}`)}`, resolveDir: dirname(entry) },
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
    logLevel: 'silent',
  });
  const [map, program] = outputFiles;
  const { sources, mappings } = JSON.parse(map.text);
  const rows = rowsOf(mappings);
  process.stdout.write(`${JSON.stringify({ sources, bytes: rows.byteLength })}\n`);
  process.stdout.write(rows);
  process.stdout.write(program.contents);
} catch (error) {
  process.stdout.write(whyOf(error));
  process.exitCode = 1;
}

function whyOf(error) {
  const [first] = error.errors ?? [];
  const { file: where = '<stdin>', line } = first?.location ?? {};
  if (first) return where === '<stdin>' ? first.text : `${relative('.', where)}:${line}: ${first.text}`;
  // No bundler, one of another system, or one that may not be run.
  return `its packages aren't installed here as they must be (${error.code ?? String(error.message).split('\n')[0]}). Run: npm ci`;
}
