const KNOWN = ['--fresh', '--no-client', '--help'] as const;
type Flag = (typeof KNOWN)[number];

export type Flags =
  | { readonly kind: 'run'; readonly isFresh: boolean; readonly hasClients: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string };

const isKnown = (text: string): text is Flag => KNOWN.some((flag) => flag === text);

/** What the command line asks for; a word it doesn't know is one sentence, never a guess. */
export function parseFlags(args: readonly string[]): Flags {
  const unknown = args.find((arg) => !isKnown(arg));
  if (unknown !== undefined) {
    return { kind: 'wrong', sentence: `Unknown option ${unknown}: I know ${KNOWN.join(', ')} (npm start -- --help).` };
  }
  if (args.includes('--help')) return { kind: 'help' };
  return { kind: 'run', isFresh: args.includes('--fresh'), hasClients: !args.includes('--no-client') };
}
