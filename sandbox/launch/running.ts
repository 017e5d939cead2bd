import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Places } from './places.ts';
import { answers } from './ready.ts';

/** What a run leaves in its data folder while it runs; `alex` and `megan` are absent without windows. */
const mark = z.object({
  control: z.number(),
  bot: z.number(),
  alex: z.number().optional(),
  megan: z.number().optional(),
});
export type Mark = z.infer<typeof mark>;

const pathIn = (folder: string): string => join(folder, 'running.json');

export async function markRunning({ data, control, bot, alex, megan }: Places, hasClients: boolean): Promise<void> {
  const left: Mark = { control, bot, ...(hasClients ? { alex, megan } : {}) };
  await writeFile(pathIn(data), JSON.stringify(left));
}

export const unmarkRunning = ({ data }: Places): Promise<void> => rm(pathIn(data), { force: true });

/** The run that uses this data folder now. A mark that a crash left behind is none: nobody answers there. */
export async function otherRun({ data }: Places): Promise<Mark | undefined> {
  const found = await readMark(data);
  return found && (await answers(`http://127.0.0.1:${found.control}/sandbox/state`)) ? found : undefined;
}

async function readMark(folder: string): Promise<Mark | undefined> {
  try {
    return mark.parse(JSON.parse(await readFile(pathIn(folder), 'utf8')));
  } catch {
    // None, or not one of ours.
    return undefined;
  }
}
