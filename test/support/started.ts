import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PACKAGES = join(ROOT, 'node_modules');

/** What starts a program as `npm run serve` starts the server, laid into `here` with a program of a few lines. */
export async function layOut(here: string, program: string, packages?: string): Promise<string> {
  await mkdir(join(here, 'bot/lib'), { recursive: true });
  for (const file of await readdir(join(ROOT, 'bot/lib')))
    if (file.endsWith('.mjs') || file === 'root.ts') await cp(join(ROOT, 'bot/lib', file), join(here, 'bot/lib', file));
  await writeFile(join(here, 'bot/main.ts'), program);
  if (packages) await symlink(packages, join(here, 'node_modules'));
  return here;
}

/** The whole server laid into `here`, with its packages. */
export async function layOutAll(here: string): Promise<void> {
  await mkdir(here, { recursive: true });
  for (const name of ['bot', 'cards', 'tab', 'package.json'])
    await cp(join(ROOT, name), join(here, name), { recursive: true });
  await symlink(PACKAGES, join(here, 'node_modules'));
}

export type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** Starts it there, and waits until it has ended by itself. */
export function startIn(
  cwd: string,
  program: readonly string[] = ['bot/main.ts'],
  flags: readonly string[] = [],
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, 'bot/lib/run-bundled.mjs', ...program], { cwd }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}
