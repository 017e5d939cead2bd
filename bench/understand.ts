// How long understanding takes: microseconds for 200 characters, and how that grows for ten times the text.
import { understand } from '../bot/language/understand.ts';

const PLAIN =
  'Hi, I was wondering whether you could please check if password writeback is still turned on in our tenant, because since the reboot of the Connect server nobody in the office can use the new password. ';
const STRANGE = 'qwzrtpsdfg hjklyxcvbn mnbvcxyasd fghjklqwer tzuiopasdf ';

const measure = (text: string, rounds: number): number => {
  const started = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) understand(text);
  return Number(process.hrtime.bigint() - started) / 1000 / rounds;
};

for (const [name, seed] of Object.entries({
  plain: PLAIN,
  strange: STRANGE,
  letters: 'a',
  mentions: '<at',
  dashes: 'write-',
})) {
  const short = seed.repeat(200).slice(0, 200);
  const long = seed.repeat(2000).slice(0, 2000);
  measure(short, 300);
  measure(long, 30);
  const [small, large] = [measure(short, 500), measure(long, 100)];
  process.stdout.write(
    `${name.padEnd(10)} 200 characters ${small.toFixed(0)} µs, 2000 characters ${large.toFixed(0)} µs, ratio ${(large / small).toFixed(1)}\n`,
  );
}
