import { doctorCommand } from './command.ts';

const screens = { out: process.stdout, err: process.stderr, input: process.stdin };
process.exitCode = await doctorCommand(process.argv.slice(2), process.env, screens);
