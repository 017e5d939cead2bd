export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Translated = { readonly manifest: Json; readonly unknownKeys: readonly string[] };

/**
 * The manifest as a person with that language sees it. Keys of a locale file are paths into the manifest, such as
 * `bots[0].commandLists[0].commands[1].title`; `unknownKeys` lead to no text there.
 * Source: "Localize your app", learn.microsoft.com/microsoftteams/platform.
 */
export function translate(manifest: Json, locale: Readonly<Record<string, string>>): Translated {
  const unknownKeys: string[] = [];
  let translated = manifest;
  for (const [key, text] of Object.entries(locale)) {
    if (key === '$schema') continue;
    const next = put(translated, key.split(/\.|\[|\]\.?/).filter(Boolean), text);
    if (next === undefined) unknownKeys.push(key);
    else translated = next;
  }
  return { manifest: translated, unknownKeys };
}

/** A copy with the text at `path` replaced; undefined where no text stands there. */
function put(json: Json | undefined, path: readonly string[], text: string): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return typeof json === 'string' ? text : undefined;
  if (json === null || typeof json !== 'object') return undefined;
  if (isList(json)) {
    const item = put(json[Number(step)], rest, text);
    return item === undefined ? undefined : json.with(Number(step), item);
  }
  const value = put(json[step], rest, text);
  return value === undefined ? undefined : { ...json, [step]: value };
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
