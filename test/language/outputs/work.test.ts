import assert from 'node:assert/strict';
import { readPasted } from '../../../bot/language/pasted/index.ts';
import { FIXTURES } from './fixtures.ts';

const LONGEST = 65_536;
const filled = (text: string): string => text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);

/** Pieces of outputs without an end, which a careless pattern would read again and again. */
const NASTY: readonly string[] = [
  'Name : ADSync ',
  'TcpTestSucceeded : ',
  'ComputerName : a.b RemotePort : 443 SourceAddress : 1.2.3.4 ',
  'SystemDefaultTlsVersions ------ ',
  'Allow A\\MSOL_ab ',
  'WinHTTP proxy: ',
  '-a -b -c Get-ADSyncObjectsWithInheritanceDisabled ',
  'PS C:\\> Set-ADUser ',
  'Connector : x - AAD ',
  '"a","b"\n',
  '---- ----\n',
  'a'.repeat(997),
  '1.1.977.',
  'Kennwort (Tage): ',
  'Could not load file or assembly ',
];

/** The quickest of some runs, in milliseconds: the machine may be busy. */
function msOf(text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    readPasted(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** One output of each command. */
const firsts = FIXTURES.filter(({ file }, at) => FIXTURES.findIndex((f) => f.file === file) === at).map(
  ({ text }) => `${text}\n`,
);

describe('the work of reading outputs', () => {
  it('grows no faster than the text, for an output of each command and for pieces without an end', () => {
    const slow = [...NASTY, ...firsts].flatMap((piece) => {
      let told = '';
      for (let tries = 0; tries < 4; tries += 1) {
        const whole = filled(piece);
        const [quarter, all] = [msOf(whole.slice(0, LONGEST / 4)), msOf(whole)];
        // Four times the text may take eight times as long; what grows with the square takes sixteen, each time it is tried.
        if (all <= 150 || all <= quarter * 10) return [];
        told = `${JSON.stringify(piece.slice(0, 60))}: ${quarter} ms, then ${all} ms`;
      }
      return [told];
    });
    assert.deepEqual(slow, []);
  }).timeout(180_000);
});
