import { doctorCommand } from './command.ts';

const screens = { out: process.stdout, err: process.stderr, input: process.stdin };
// Not awaited here: a bundle takes no await outside of a function.
void doctorCommand(process.argv.slice(2), process.env, screens).then((code) => {
  process.exitCode = code;
});
