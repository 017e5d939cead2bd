import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);

/** A file of the repository, from its root. */
export const file = (path: string): Buffer => readFileSync(new URL(path, root));

const command = z.object({ title: z.string(), description: z.string() });
const commandList = z.object({ scopes: z.array(z.string()), commands: z.array(command) });

/** What the tests read of the manifest; all else passes unread. */
export const shape = z.looseObject({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string(),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({
    short: z.string(),
    full: z.string(),
    features: z.array(z.object({ title: z.string(), description: z.string() })),
  }),
  accentColor: z.string(),
  developer: z.record(z.string(), z.string()),
  icons: z.record(z.string(), z.string()),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.tuple([z.looseObject({ scopes: z.array(z.string()), commandLists: z.array(commandList) })]),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
});

export const manifest = shape.parse(JSON.parse(file('manifest/manifest.json').toString('utf8')));

export const slovenian = z.record(z.string(), z.string()).parse(JSON.parse(file('manifest/sl.json').toString('utf8')));

export const sample = parseEnv(file('env/.env.sample').toString('utf8'));
