import assert from 'node:assert/strict';
import { isDeep } from '../support/deep.ts';
import type { Addition } from './addition.ts';
import { intent, learned } from './intent.ts';
import { assertKind, KIND_PLAY, kind } from './kind.ts';
import { language, NAMED } from './language.ts';
import { placesOf } from './page.ts';
import { assertProbe, PROBE_PLAY, probe } from './probe.ts';
import { APART, placesIn, type Scratch, scratchCopy } from './scratch.ts';
import { step } from './step.ts';
import { STORE_PLAY, store } from './store.ts';
import { assertVerb, VERB_PLAY, verb } from './verb.ts';

const ADDITIONS: readonly Addition[] = [step, kind, verb, probe, store, intent];
const SLIPS = ADDITIONS.flatMap(({ slip }) => slip ?? []);
/** Tests that are written in two languages; what a third one needs is in the product alone. */
const OF_TWO_LANGUAGES = /^test\/.*'de' is missing/;
/** Of a store's suite, which is long, what its slip is about; the whole of it runs once that is mended. */
const NOT_ALL_OF_A_STORE = '^(?!the store on a lake)|lease';

/** All of them in one run of the program, with what each was seen to do. */
const PLAY = `
import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from './bot/store/open.ts';
import { approved, TENANT } from './test/store/samples.ts';
import { textOf } from './test/support/card.ts';
import { startPractice } from './test/support/practice.ts';
import { answerTo } from './test/teams-client/asking.ts';
const seen = {};
const stage = await startPractice();
${VERB_PLAY}${PROBE_PLAY}${KIND_PLAY}
await stage.stop();
${STORE_PLAY}
process.stdout.write(JSON.stringify(seen));
`;
type Seen = {
  readonly verb: readonly string[];
  readonly probe: readonly string[];
  readonly kind: readonly (readonly [string, readonly number[]])[];
  readonly store: string;
};

/** What the compiler says of all seven is checked with every change; to run, play and learn them in full takes longer than all other tests of a room. */

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

// One copy for all, with all of them in it: a compiler, a run of tests and a practice tenant are started once for the seven.
describe('what docs/extending.md says, done in a copy of the program', () => {
  let copy: Scratch;
  before(async () => {
    copy = await scratchCopy();
  });
  after(() => copy.remove());

  it('is missed by the compiler in each place that the page names, and nowhere else', async () => {
    for (const { begin, only = [] } of ADDITIONS) await copy.edit(...begin, ...only);
    await copy.change(...NAMED);
    const named = ADDITIONS.flatMap(({ page }) => page.flatMap(([section, table]) => placesOf(section, table)));
    const errors = (await copy.complaints()).filter((error) => !OF_TWO_LANGUAGES.test(error));
    assert.deepEqual(placesIn(errors), unique([...named, ...placesOf('A language')]), errors.join('\n'));
    const [file, right, wrong] = NAMED;
    await copy.change(file, wrong, right);
  });

  it('is whole once each place has its part', async () => {
    for (const { only = [] } of ADDITIONS) await copy.unedit(...only);
    for (const { copies = [], changes = [], files = {}, parts } of ADDITIONS) {
      for (const [from, to] of copies) await copy.copy(from, to);
      for (const change of changes) await copy.change(...change);
      for (const [path, text] of Object.entries(files)) await copy.write(path, text);
      await copy.edit(...parts);
    }
    assert.deepEqual(await copy.complaints(), []);
    // Nothing starts with an intent that isn't learned.
    await copy.unedit(...intent.begin, ...intent.parts);
  });

  if (!isDeep) return;

  it('is called out by the tests where something is wrong that no compiler sees', async () => {
    for (const { made } of SLIPS) await copy.change(...made);
    const { isGreen, said } = await copy.mocha(...SLIPS.map(({ test }) => test), '--grep', NOT_ALL_OF_A_STORE);
    assert.ok(!isGreen, said);
    for (const { calledOut } of SLIPS) assert.match(said, calledOut);
  });

  it('passes the tests of what it is one more of, once that is mended', async () => {
    for (const {
      made: [file, right, wrong],
    } of SLIPS)
      await copy.change(file, wrong, right);
    const { isGreen, said } = await copy.mocha(...unique(ADDITIONS.flatMap(({ tests }) => tests)));
    assert.ok(isGreen, said);
    for (const told of [/the kind enable-reset-for-group/, /the store on a lake/, /forty racers/])
      assert.match(said, told);
  });

  it('does what it is there for, in both languages', async () => {
    // Nobody has published what the new kind writes.
    const seen: Seen = JSON.parse(await copy.play(PLAY, APART));
    assertVerb(seen.verb);
    assertProbe(seen.probe);
    assertKind(seen.kind);
    assert.match(seen.store, /intact/);
  });

  language(() => copy);
  learned(() => copy);
});
