import type { Element } from './card.ts';

/**
 * Elements that Teams draws beyond the schema's own, each with what stands in for it where a client doesn't know the type: on phones
 * (CodeBlock), in older clients and in the local one. Fields and values: the types of `@microsoft/teams.cards` 2.0; version 1.5, as the
 * local client's bundle has them. Nothing may stand in one of them alone.
 */
type WithFallback = { readonly fallback: Element };

export type CodeLanguage = 'Bash' | 'PowerShell' | 'PlainText';

/** Lines to copy; Teams adds a button for it. */
export function codeBlock(lines: string, language: CodeLanguage, look: Element & WithFallback): Element {
  return { type: 'CodeBlock', codeSnippet: lines, language, ...look };
}

type BadgeStyle = 'Good' | 'Warning' | 'Attention' | 'Informative';

/** A word in a coloured frame; no Markdown in it. */
export function badge(word: string, style: BadgeStyle, look: Element & WithFallback): Element {
  return { type: 'Badge', text: word, style, appearance: 'Tint', size: 'Large', shape: 'Rounded', ...look };
}

/** `value` of `max` done. */
export function progressBar(value: number, max: number, look: Element & WithFallback): Element {
  return { type: 'ProgressBar', value, max, ...look };
}
