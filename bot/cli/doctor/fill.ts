const PLACEHOLDER = /\$\{\{\s*([A-Z][A-Z0-9_]*)\s*\}\}/g;

/** Names that may be empty: production has no suffix to its name. */
const MAY_BE_EMPTY: readonly string[] = ['APP_NAME_SUFFIX'];

export type Filled = { readonly text: string; readonly missing: readonly string[] };

/**
 * Replaces each `${{NAME}}` in a JSON text, as the Microsoft 365 Agents Toolkit does.
 * `missing`: the names without a value, each once; their placeholders stay.
 */
export function fill(json: string, values: Readonly<Record<string, string | undefined>>): Filled {
  const missing = new Set<string>();
  const text = json.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = values[name]?.trim() ?? '';
    if (value || MAY_BE_EMPTY.includes(name)) return JSON.stringify(value).slice(1, -1);
    missing.add(name);
    return placeholder;
  });
  return { text, missing: [...missing] };
}
