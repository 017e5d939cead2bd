import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';

// The schemas are draft-04 with keywords of later drafts, and `format` stands in them only for their own address. Patterns of the
// one need the `u` flag, those of the other don't compile with it.
const compile = (name: string, unicodeRegExp: boolean) =>
  new Ajv.default({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp }).compile(
    JSON.parse(readFileSync(new URL(`./schema/${name}.schema.json`, import.meta.url), 'utf8')),
  );
const manifestCheck = compile('MicrosoftTeams', true);
const localeCheck = compile('MicrosoftTeams.Localization', false);

/** What the published schema finds wrong with a manifest: one sentence each, none when it is valid. Needs no network. */
export function problemsOf(manifest: unknown): readonly string[] {
  return sentences(manifestCheck, manifest, 'the manifest');
}

/** The same for a language file, whose keys are paths into the manifest. */
export function localeProblemsOf(locale: unknown): readonly string[] {
  return sentences(localeCheck, locale, 'the language file');
}

function sentences(check: ReturnType<typeof compile>, json: unknown, whole: string): readonly string[] {
  if (check(json)) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) => {
    const detail: unknown = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
    return `${instancePath || whole} ${message}${detail === undefined ? '' : `: ${detail}`}`;
  });
}
