import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { doctorCommand } from '../../bot/cli/doctor/command.ts';
import { ranOnce } from '../support/served.ts';
import { trust } from '../support/trust.ts';

type Env = Readonly<Record<string, string>>;
export type Said = { readonly code: number; readonly text: string };

/** The doctor in this process, with an environment of its own; it trusts the certificate that the environment names. */
export async function doctor(args: readonly string[], env: Env, input = ''): Promise<Said> {
  const screen = new PassThrough();
  const said = text(screen);
  const distrust = env.NODE_EXTRA_CA_CERTS ? trust(readFileSync(env.NODE_EXTRA_CA_CERTS, 'utf8')) : () => {};
  try {
    const code = await doctorCommand(args, env, { out: screen, err: screen, input: Readable.from([input]) });
    screen.end();
    return { code, text: await said };
  } finally {
    distrust();
  }
}

const program = fileURLToPath(new URL('../../bot/cli/doctor/main.ts', import.meta.url));
/** How node starts the doctor: as an admin does, and with its sources read once in a run of the tests. */
const STARTS = {
  typed: () => ['--import', 'tsx', program],
  readOnce: () => ranOnce(program),
} as const satisfies Readonly<Record<string, () => readonly string[]>>;

/** The doctor as a program. */
export async function doctorProgram(
  how: keyof typeof STARTS,
  args: readonly string[],
  env: Env,
  input = '',
): Promise<Said> {
  const child = spawn(process.execPath, [...STARTS[how](), ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code: Number(code), text: said };
}
