import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { fill } from '../bot/cli/doctor/fill.ts';
import type { Locale, USUAL_LOCALE } from '../bot/workflow/locale.ts';
import { translate } from './translate.ts';
import { localeProblemsOf, problemsOf } from './validate.ts';
import { type ZipEntry, zip } from './zip.ts';

const HOST = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const ICONS = ['color.png', 'outline.png', 'color32x32.png'] as const;
/** Each language's file; the usual one's texts stand in the manifest itself, which names these files too. */
export const TRANSLATIONS: Readonly<Record<Exclude<Locale, typeof USUAL_LOCALE>, string>> = { sl: 'sl.json' };

const SAMPLE = 'To look at a package of made-up values: npm run package -- sample\n';

export type Package =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The app package for these values, checked against the published schema, or every reason why there is none. */
export function buildPackage(values: Readonly<Record<string, string | undefined>>): Package {
  const texts = ['manifest.json', ...Object.values(TRANSLATIONS)].map((name) => ({
    name,
    ...fill(read(name).toString('utf8'), values),
  }));
  const missing = [...new Set(texts.flatMap((text) => text.missing))];
  if (missing.length > 0) return { ok: false, problems: missing.map((name) => `${name} has no value.`) };
  const problems = [...domainProblems(values.BOT_DOMAIN), ...contentProblems(texts)];
  if (problems.length > 0) return { ok: false, problems };
  const entries: ZipEntry[] = texts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));
  return { ok: true, bytes: zip([...entries, ...ICONS.map((name) => ({ name, bytes: read(name) }))]) };
}

/** The schema lets any text pass as a valid domain; Teams would then trust nothing, or too much. */
function domainProblems(domain = ''): readonly string[] {
  if (HOST.test(domain.trim())) return [];
  return ['BOT_DOMAIN is not a host name: write it as bot.contoso.com, without https://, path or wildcard.'];
}

function contentProblems(texts: readonly { readonly name: string; readonly text: string }[]): readonly string[] {
  const [manifest, ...locales] = texts.map(({ name, text }) => ({ name, json: z.json().parse(JSON.parse(text)) }));
  if (!manifest) return [];
  const inEnglish = problemsOf(manifest.json);
  const inOthers = locales.flatMap(({ name, json }) => {
    const translated = translate(manifest.json, z.record(z.string(), z.string()).parse(json));
    const unknown = translated.unknownKeys.map((key) => `${name}: ${key} leads to no text in the manifest.`);
    const found = [...localeProblemsOf(json), ...problemsOf(translated.manifest)];
    return [...unknown, ...[...new Set(found)].map((problem) => `${name}: ${problem}`)];
  });
  return [...inEnglish, ...inOthers];
}

function read(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

/** Writes `dist/writeback-pilot.<environment>.zip` from `env/.env.<environment>`, or says what stands in the way. */
function main(environment: string): void {
  const source = `env/.env.${environment}`;
  const file = new URL(`../${source}`, import.meta.url);
  if (!/^[\w-]+$/.test(environment) || !existsSync(file)) {
    process.stderr.write(`No package: there is no ${source}.\n${SAMPLE}`);
    process.exitCode = 1;
    return;
  }
  const result = buildPackage(parseEnv(readFileSync(file, 'utf8')));
  if (!result.ok) {
    const list = result.problems.map((problem) => `  - ${problem}`).join('\n');
    process.stderr.write(
      `No package for "${environment}": mend ${source}, which provisioning fills in.\n${list}\n${SAMPLE}`,
    );
    process.exitCode = 1;
    return;
  }
  const target = `dist/writeback-pilot.${environment}.zip`;
  mkdirSync(new URL('../dist/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`../${target}`, import.meta.url), result.bytes);
  process.stdout.write(`${target} (${result.bytes.length} bytes)\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? 'dev');
