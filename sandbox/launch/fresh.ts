import { mkdir, readdir, rm } from 'node:fs/promises';

// Made by every run before anything else, so its presence tells a folder of ours.
const ours = 'localhost.crt';

/** Makes the data folder, empty when `isFresh`. Answers with one sentence when the folder holds something else. */
export async function makeRoom(folder: string, isFresh: boolean): Promise<string | undefined> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (!isFresh || names.length === 0) return undefined;
  if (!names.includes(ours)) return `${folder} wasn't made by a practice run, so --fresh leaves it alone.`;
  for (const name of names) await rm(`${folder}/${name}`, { recursive: true, force: true });
  return undefined;
}
