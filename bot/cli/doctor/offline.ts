import { type Config, readProductionConfig } from '../../config/index.ts';
import { type Finding, fail, ok, warn } from './checked.ts';
import { checkFiles } from './files.ts';
import { checkHost } from './host.ts';
import { checkManifest } from './manifest.ts';
import { misspelled } from './setting-names.ts';
import { checkSettings } from './settings.ts';
import { checkStore } from './store.ts';
import { unreadable } from './unreadable.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Everything that can be told without a network. `config` is there when the environment can be read at all. */
export function checkOffline(
  env: Env,
  place: { readonly now: number; readonly node: string; readonly manifest: URL },
): { readonly findings: readonly Finding[]; readonly config: Config | undefined } {
  const first = [nodeVersion(place.node), ...misspelled(env)];
  const read = readProductionConfig(env);
  if (!read.ok) {
    return { findings: [...first, ...read.problems.map(unreadable)], config: undefined };
  }
  const { config } = read;
  const findings = [
    ...first,
    ok('every required setting is there and readable'),
    ...checkSettings(config, place.now),
    ...checkStore(config, env),
    ...checkFiles(config, place.now),
    ...checkHost(env),
    ...shapesWritten(config, place.now),
    ...checkManifest(place.manifest, config, env),
  ];
  return { findings, config };
}

function shapesWritten({ captureUntil }: Config, now: number): readonly Finding[] {
  if (captureUntil === undefined || captureUntil <= now) return [];
  const what = `CAPTURE_UNTIL is set: until ${new Date(captureUntil).toISOString()} the log shows what Teams sends`;
  return [
    warn(what, 'names, ids and texts are hidden in it, and it ends an hour after the start', 'Remove it afterwards.'),
  ];
}

/** From which version on each takes ES modules by require() without a flag. Source: nodejs.org/api/modules.html, its history. */
const FIRST_MINORS: Readonly<Record<number, number>> = { 20: 19, 22: 12 };

function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const least = FIRST_MINORS[major];
  // Node 21 never had it.
  if (major > 22 || (least !== undefined && minor >= least)) return ok(`Node ${version}`);
  return fail(`Node ${version}`, 'the server needs 20.19, 22.12 or newer', 'Install a supported Node.');
}
