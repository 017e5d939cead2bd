// node bot/lib/run-bundled.mjs bot/main.ts: runs a program written in TypeScript as tsx does, but read once and as a whole. What tsx keeps
// in order to read a file at any time (a thread, a compiler) costs a server 50 MB and half of its start, and it reads nothing more after
// that. Nothing is written anywhere, so it runs from a folder that is read-only too. It needs require() of ES modules: Node 20.19.
import { execFileSync } from 'node:child_process';
import Module, { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const MOST_BYTES = 100_000_000;

const entry = resolve(process.argv[2] ?? '');
const bundle = entry.replace(/\.ts$/, '.cjs');
const made = execFileSync(process.execPath, [fileURLToPath(new URL('bundle.mjs', import.meta.url)), entry], {
  maxBuffer: MOST_BYTES,
});
const end = made.indexOf('\n');
namePlacesBy(Buffer.from(made.toString('latin1', 0, end), 'base64'));

const program = new Module(bundle);
program.filename = bundle;
program.paths = Module._nodeModulePaths(dirname(bundle));
program._compile(made.toString('utf8', end + 1), bundle);

/**
 * Lets a stack tell where in the sources it was, not where in the bundle (V8's stack trace API). The map is read when a stack is first
 * looked at and may be forgotten after that: it is ten times as large as it lies here.
 * @param {Buffer} compressed a source map, deflated
 */
function namePlacesBy(compressed) {
  let held = new WeakRef({});
  const map = () => {
    const known = held.deref();
    if (known instanceof SourceMap) return known;
    const read = new SourceMap(JSON.parse(inflateSync(compressed).toString()));
    held = new WeakRef(read);
    return read;
  };
  const placeOf = (frame) => {
    const shown = String(frame);
    if (frame.getFileName() !== bundle) return shown;
    const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
    const { originalSource, originalLine, originalColumn } = map().findEntry(line - 1, column - 1);
    if (originalSource === undefined) return shown;
    const source = resolve(dirname(bundle), originalSource);
    return shown.replace(`${bundle}:${line}:${column}`, () => `${source}:${originalLine + 1}:${originalColumn + 1}`);
  };
  Error.prepareStackTrace = (error, frames) => {
    const head = Error.prototype.toString.call(error);
    return [head, ...frames.map((frame) => `    at ${placeOf(frame)}`)].join('\n');
  };
}
