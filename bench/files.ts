import { Session } from 'node:inspector/promises';
import { wordsFor } from '../cards/index.ts';
import { approveRequest, throughSteps, toRequest } from '../test/journeys/to-apply.ts';
import { startCloud } from '../test/support/in-process.ts';

/**
 * `npm run files`: through how many files of `bot/` and `cards/` a status, an approval and an apply pass, by V8's coverage, with the
 * production assembly over HTTP and the practice tenant in one process. A file counts if one of its functions ran between the request
 * and the moment when nothing more came of it; that it was loaded doesn't count, and the store's own thread isn't seen.
 * `--list` names the files.
 */
type Way = { readonly name: string; readonly files: readonly string[] };

const QUIET_MS = 1_500;
const FILE = /\/((?:bot|cards)\/[^?]+\.ts)/;

const inspector = new Session();
inspector.connect();
await inspector.post('Profiler.enable');
await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** The files with a function that ran since it was last asked. */
async function passed(): Promise<readonly string[]> {
  const { result } = await inspector.post('Profiler.takePreciseCoverage');
  const ran = result.filter(({ functions }) =>
    functions.some((one) => one.ranges.some(({ startOffset, count }) => startOffset > 0 && count > 0)),
  );
  return [...new Set(ran.flatMap(({ url }) => FILE.exec(url)?.[1] ?? []))].sort();
}

/** Until nothing more comes of it. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

async function way(name: string, walk: () => Promise<unknown>): Promise<Way> {
  await quiet();
  await passed();
  await walk();
  await quiet();
  return { name, files: await passed() };
}

const words = wordsFor('en');
const cloud = await startCloud();
const bot = await cloud.startBot();
const alex = bot.person('alex');
await toRequest(bot);
const status = await way('a status', async () => {
  const before = alex.cards().length;
  await alex.say('is writeback on?');
  await alex.waitForCard(() => alex.cards().length > before);
});
const approval = await way('an approval', () => approveRequest(bot));
await throughSteps(bot);
await cloud.tell('connect', { passwordWriteback: true });
const apply = await way('an apply', async () => {
  await alex.press(words.buttons.apply);
  await alex.waitForCard(/^Done/);
});
await bot.close();
await cloud.close();
inspector.disconnect();

for (const { name, files } of [status, approval, apply]) {
  const cards = files.filter((file) => file.startsWith('cards/')).length;
  process.stdout.write(`${name}: ${files.length} files, ${cards} of them of cards/\n`);
  if (process.argv.includes('--list')) process.stdout.write(`${files.map((file) => `  ${file}`).join('\n')}\n`);
}
