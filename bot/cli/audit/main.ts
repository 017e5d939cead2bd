import { auditCommand } from './command.ts';
import { INTACT, UNREADABLE } from './outcome.ts';

// Whoever reads the output may stop reading.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? INTACT : UNREADABLE),
);

const screens = { out: process.stdout, err: process.stderr };
// Not awaited here: a bundle takes no await outside of a function.
void auditCommand(process.argv.slice(2), process.env, screens).then((code) => {
  process.exitCode = code;
});
