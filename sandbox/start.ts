import { randomBytes } from 'node:crypto';
import { certificate } from './certificate.ts';
import type { Child, Spec } from './launch/child.ts';
import { parseFlags } from './launch/flags.ts';
import { makeRoom } from './launch/fresh.ts';
import { type Places, placesFrom, portTrouble } from './launch/places.ts';
import { botSpec, clientSpec, tenantSpec } from './launch/processes.ts';
import { markRunning, otherRun, unmarkRunning } from './launch/running.ts';
import { runTogether, stopAll } from './launch/together.ts';
import { alreadyRunning, HELP, NO_CLIENT_PACKAGE, ready } from './launch/words.ts';
import { playgroundProgram } from './playground.ts';

const say = (text: string): void => {
  process.stdout.write(text);
};

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2));
  if (flags.kind === 'help') return say(HELP);
  if (flags.kind === 'wrong') return refuse(flags.sentence);
  const places = placesFrom(process.env);
  const program = playgroundProgram();
  if (flags.hasClients && !program) return refuse(NO_CLIENT_PACKAGE);
  const trouble = await whatStandsInTheWay(places, flags);
  if (trouble) return refuse(trouble);

  const children: Child[] = [];
  const signal = untilAsked(() => {
    for (const child of children) child.kill();
  });

  const shared = { places, ...(await certificate(places.data)), botSecret: randomBytes(24).toString('base64url') };
  const specs: Spec[] = [tenantSpec(shared), botSpec(shared)];
  if (flags.hasClients && program) {
    specs.push(await clientSpec(program, 'alex', shared), await clientSpec(program, 'megan', shared));
  }
  await markRunning(places, flags.hasClients);
  const ending = await runTogether(specs, children, {
    signal,
    say,
    onReady: () => say(ready(places, flags.hasClients)),
  });
  await stopAll(children);
  await unmarkRunning(places);
  if (ending) refuse(ending);
  else say('Stopped.\n');
}

/** One sentence, and then nothing was touched; or undefined, and there is room for a run. */
async function whatStandsInTheWay(
  places: Places,
  { hasClients, isFresh }: { readonly hasClients: boolean; readonly isFresh: boolean },
): Promise<string | undefined> {
  const other = await otherRun(places);
  if (other) return alreadyRunning(other);
  return (await portTrouble(places, hasClients)) ?? (await makeRoom(places.data, isFresh));
}

/** Aborts at the first request to stop; a second one, from someone who won't wait, calls `hurry`. */
function untilAsked(hurry: () => void): AbortSignal {
  const stopping = new AbortController();
  let askedAt = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (!stopping.signal.aborted) {
        say('\nStopping …\n');
        askedAt = Date.now();
        stopping.abort();
        // npm passes on the Ctrl-C that the terminal has sent already.
      } else if (Date.now() - askedAt > 1_000) hurry();
    });
  }
  return stopping.signal;
}

await main();
