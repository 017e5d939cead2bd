import type { Element } from './card.ts';

/**
 * Elements that Teams draws beyond the schema's own, each with what stands in for it where a client doesn't know the type: on phones
 * (CodeBlock) and in older clients. Fields, values and version 1.5: the types of `@microsoft/teams.cards` 2.0 and the parser of the local
 * Teams client (Badge, ProgressBar). Nothing may stand in one of them alone.
 */
type WithFallback = { readonly fallback: Element };

export type CodeLanguage = 'Bash' | 'PowerShell' | 'PlainText';

/** Lines to copy; Teams adds a button for it. */
export function codeBlock(lines: string, language: CodeLanguage, look: Element & WithFallback): Element {
  return { type: 'CodeBlock', codeSnippet: lines, language, ...look };
}
