import { execFile } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { auditCommand } from '../../bot/cli/audit/command.ts';
import { ranOnce } from '../support/served.ts';

type Env = Readonly<Record<string, string>>;
export type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** The command in this process, with screens of its own; it knows nothing of this process's environment. */
export async function audit(args: readonly string[], env: Env): Promise<Ended> {
  const screens = { out: new PassThrough(), err: new PassThrough() };
  const said = Promise.all([text(screens.out), text(screens.err)]);
  const code = await auditCommand(args, env, screens);
  for (const screen of [screens.out, screens.err]) screen.end();
  const [out, err] = await said;
  return { code, out, err };
}

const program = fileURLToPath(new URL('../../bot/cli/audit/main.ts', import.meta.url));

/** The program as an admin starts it. */
export const auditProgram = (args: readonly string[], env: Env): Promise<Ended> =>
  startNode(['--import', 'tsx', program, ...args], env);

/** The same, with its sources read once in a run of the tests. */
export const auditReadOnce = (args: readonly string[], env: Env): Promise<Ended> =>
  startNode(ranOnce(program, ...args), env);

const startNode = (args: readonly string[], env: Env): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, ...env } };
    execFile(process.execPath, args, options, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
