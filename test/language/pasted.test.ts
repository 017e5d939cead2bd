import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Pasted, readPasted } from '../../bot/language/pasted/index.ts';
import { NOT_PASTES, NOT_SECRETS, PASTES, SECRETS } from './pasted.samples.ts';

const read = (text: string): Pasted => {
  const found = readPasted(text);
  assert.ok(found && !('looksLikeSecret' in found), JSON.stringify(found));
  return found;
};
const isSecret = (text: string): boolean => {
  const found = readPasted(text);
  return found !== undefined && 'looksLikeSecret' in found;
};

describe('what an admin pastes', () => {
  for (const sample of PASTES)
    it(`is read: ${sample.name}`, () => {
      const pasted = read(sample.text);
      assert.equal(pasted.kind, sample.kind);
      assert.equal(pasted.enabled, sample.enabled);
      assert.equal(pasted.onboarded, sample.onboarded);
      assert.equal(pasted.banner, sample.banner);
      const events = pasted.events.map((e) => [e.id, e.count, ...(e.newest ? [e.newest] : [])]);
      assert.deepEqual(events, sample.events ?? []);
      for (const code of sample.codes ?? []) assert.ok(pasted.codes.includes(code), pasted.codes.join());
      assert.equal(
        pasted.heartbeat !== undefined,
        pasted.events.some((e) => e.id === 31019),
      );
    });

  for (const sample of PASTES)
    it(`is read alike without its line breaks: ${sample.name}`, () => {
      const glued = read(sample.text.replace(/\r?\n/g, ''));
      const { kind, events, enabled, onboarded, banner } = read(sample.text);
      assert.deepEqual(
        [glued.kind, glued.events, glued.enabled, glued.onboarded, glued.banner],
        [kind, events, enabled, onboarded, banner],
      );
    });

  for (const text of NOT_PASTES)
    it(`is none of ours: ${JSON.stringify(text).slice(0, 60)}`, () => assert.equal(readPasted(text), undefined));

  it('keeps only known ids, closed words, numbers and times', () => {
    const allowed =
      /^(?:[A-Za-z][\w-]{1,40}|\d{3,5}|0x[0-9a-f]{8}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?|Directory Synchronization)$/;
    for (const { text } of PASTES)
      JSON.stringify(read(text), (_, value: unknown) => {
        if (typeof value === 'string') assert.match(value, allowed);
        return value;
      });
  });

  it('says that it was cut where it was longer than 64 KiB, and reads the beginning', () => {
    const text = `${PASTES[6]?.text}\n${'x '.repeat(40_000)}`;
    const pasted = read(text);
    assert.ok(pasted.isCut);
    assert.equal(pasted.events.length, 2);
  });
});

describe('secrets in a paste', () => {
  for (const text of SECRETS)
    it(`are refused: ${JSON.stringify(text).slice(-48)}`, () =>
      assert.deepEqual(readPasted(text), { looksLikeSecret: true }));

  for (const text of NOT_SECRETS)
    it(`aren't seen where there are none: ${JSON.stringify(text).slice(-48)}`, () => assert.ok(!isSecret(text)));

  it('are never in what is kept, wherever they stand', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9!%^]{8,20}$/);
    fc.assert(
      fc.property(word, fc.constantFrom(...PASTES), fc.nat(), (secret, sample, at) => {
        const lines = sample.text.split('\n');
        const place = at % (lines.length + 1);
        const text = [...lines.slice(0, place), `note ${secret}`, ...lines.slice(place)].join('\n');
        assert.ok(!JSON.stringify(readPasted(text) ?? {}).includes(secret));
      }),
      { numRuns: 150 },
    );
  });
});

describe('reading a paste', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...PASTES.map((p) => p.text), '[{', '}]', '\u0000', '<', 'Id :', '31005 ', '\n'), {
        maxLength: 6,
      })
      .map((a) => a.join('')),
    fc.json(),
  );

  it('never throws, and gives the same answer twice', () => {
    fc.assert(
      fc.property(nasty, (text) => assert.deepEqual(readPasted(text), readPasted(text))),
      { numRuns: 400 },
    );
  });

  it('takes steps in proportion to the length, on the worst texts too', () => {
    const stepsOf = (text: string): number => {
      let steps = 0;
      readPasted(text, () => {
        steps += 1;
      });
      return steps;
    };
    const worst = ['\n', '[', '{"a":', 'Id : 31005\n', '22. 11. 2026 14:05:11\n', '<div>', 'a : b\n', '31005 ', 'x'];
    for (const piece of worst) {
      const one = stepsOf(piece.repeat(Math.floor(16_000 / piece.length)));
      const four = stepsOf(piece.repeat(Math.floor(64_000 / piece.length)));
      assert.ok(four <= 4 * one + 80, `${JSON.stringify(piece)}: ${one} → ${four}`);
      assert.ok(stepsOf(piece.repeat(1_000_000)) <= 65_536 + 80);
    }
  });
});
