import { type Config, readProductionConfig } from '../config.ts';
import { checkFiles } from './files.ts';
import { type Finding, fail, ok } from './finding.ts';
import { checkManifest } from './manifest.ts';
import { misspelled } from './names.ts';
import { checkSettings } from './settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Everything that can be told without a network. `config` is there when the environment can be read at all. */
export function checkOffline(
  env: Env,
  place: { readonly now: number; readonly node: string; readonly manifest: URL },
): { readonly findings: readonly Finding[]; readonly config: Config | undefined } {
  const first = [nodeVersion(place.node), ...misspelled(env)];
  const read = readProductionConfig(env);
  if (!read.ok) {
    const problems = read.problems.map((problem) => wrong(problem));
    return { findings: [...first, ...problems], config: undefined };
  }
  const { config } = read;
  const findings = [
    ...first,
    ok('every required setting is there and readable'),
    ...checkSettings(config),
    ...checkFiles(config, env, place.now),
    ...checkManifest(place.manifest, config, env),
  ];
  return { findings, config };
}

/** The reader's sentences say what is wrong and then, after a colon, what to do. */
function wrong(problem: string): Finding {
  const cut = problem.indexOf(': ');
  const what = cut < 0 ? problem : problem.slice(0, cut);
  const fix = cut < 0 ? 'See env/.env.example.' : sentence(problem.slice(cut + 2));
  return fail(what, 'the server doesn’t start like this', fix);
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return ok(`Node ${version}`);
  return fail(`Node ${version}`, 'the server needs 20.19 or newer', 'Install a supported Node.');
}
