// node bot/lib/run-bundled.mjs bot/main.ts: runs a program written in TypeScript as tsx does, but read once and as a whole. What tsx keeps
// in order to read a file at any time (a thread, a compiler) costs a server 50 MB and half of its start, and it reads nothing more after
// that. Nothing is written anywhere, so it runs from a folder that is read-only too. It needs require() of ES modules: Node 20.19.
// What `node bot/lib/bundle.mjs bot/main.ts` has printed may be given as a file behind it: then that is run, and nothing is read anew;
// what stands behind that file is the program's own.
import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namePlaces } from './places.mjs';
import { isOrphan } from './starters.mjs';

/** Exit codes: what was asked for can't be run, and what was asked for is no program. */
const BROKEN = 1;
const WRONGLY_ASKED = 2;
const MOST_BYTES = 100_000_000;
const NOT_FOUND = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'];

const isByNpm = process.env.npm_lifecycle_event !== undefined;
const starter = process.ppid;
let bundling;
// First of all: whoever stops a container does so at any time, and its first process gets no signal that it doesn't listen for.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => endBefore(signal));
// npm hands a signal to its shell alone: where that one has gone, now or while the sources were read, it was to take the server with it.
if (isByNpm && isOrphan(starter)) endBefore('SIGTERM');

const [, , file, ready] = process.argv;
if (!process.features.require_module)
  end(
    BROKEN,
    `it needs Node 20.19, 22.12 or a newer one, with require() of ES modules; this is ${process.versions.node}.`,
  );
if (file === undefined) end(WRONGLY_ASKED, 'no program was named. Run: node bot/lib/run-bundled.mjs bot/main.ts');
const entry = resolve(file);
if (!statSync(entry, { throwIfNoEntry: false })?.isFile()) end(WRONGLY_ASKED, `there is no file ${entry}.`);

run(ready === undefined ? await bundled() : readFileSync(ready));

/** Not waited for by blocking: a signal is heard meanwhile. */
function bundled() {
  const bundler = fileURLToPath(new URL('bundle.mjs', import.meta.url));
  // Without it the bundler leaves a process of its own to whoever adopts it: in a container, to the server.
  const env = { ...process.env, ESBUILD_WORKER_THREADS: '0' };
  return new Promise((done) => {
    const options = { encoding: 'buffer', maxBuffer: MOST_BYTES, env };
    bundling = execFile(process.execPath, [bundler, entry], options, (error, output, complaints) => {
      process.stderr.write(complaints);
      if (!error) return done(output);
      // Ctrl-C goes to both, and to that one first.
      if (['SIGTERM', 'SIGINT'].includes(error.signal)) return endBefore(error.signal);
      end(BROKEN, output.toString() || `its sources couldn't be read (${error.signal ?? error.code}).`);
    });
  });
}

/** What is handed over: a line of JSON, the table of places as bytes, and the program. */
function run(made) {
  if (isByNpm && process.ppid !== starter) endBefore('SIGTERM');
  const head = made.indexOf('\n') + 1;
  const { sources, bytes } = JSON.parse(made.toString('utf8', 0, head));
  const bundle = entry.replace(/\.ts$/, '.cjs');
  namePlaces(bundle, { sources, rows: new Uint32Array(new Uint8Array(made.subarray(head, head + bytes)).buffer) });
  process.argv.splice(1, 3, entry);
  const program = new Module(bundle);
  program.filename = bundle;
  program.paths = Module._nodeModulePaths(dirname(bundle));
  program.require = (name) => {
    try {
      return Module.prototype.require.call(program, name);
    } catch (error) {
      if (NOT_FOUND.includes(error?.code)) error.message = `the package ${name} isn't installed here. Run: npm ci`;
      throw error;
    }
  };
  try {
    program._compile(made.toString('utf8', head + bytes), bundle);
  } catch (error) {
    if (!NOT_FOUND.includes(error?.code)) throw error;
    end(BROKEN, error.message);
  }
}

/** Ends what isn't up yet. Once the program listens for signals itself, it knows what is to be finished first. */
function endBefore(signal) {
  if (process.listenerCount(signal) > 1) return;
  bundling?.kill('SIGKILL');
  process.stdout.write('Writeback Pilot has ended before it was up\n');
  process.exit(0);
}

function end(code, why) {
  process.stderr.write(`Writeback Pilot can't start: ${why}\n`);
  process.exit(code);
}
