import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';

const schema: object = JSON.parse(
  readFileSync(new URL('./schema/MicrosoftTeams.schema.json', import.meta.url), 'utf8'),
);

// The schema is draft-04 with keywords of later drafts, and `format` stands in it only for its own address.
const ajv = new Ajv.default({ allErrors: true, strict: false, validateFormats: false });
const check = ajv.compile(schema);

/** What the published schema finds wrong with a manifest: one sentence each, none when it is valid. Needs no network. */
export function problemsOf(manifest: unknown): readonly string[] {
  if (check(manifest)) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) => {
    const detail: unknown = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
    return `${instancePath || 'the manifest'} ${message}${detail === undefined ? '' : `: ${detail}`}`;
  });
}
