import { normalise } from './engine/normalise.ts';
import type { Intent, Params } from './intents/index.ts';
import { anyOf } from './words/any-of.ts';
import { OF_KINDS, type OfKind } from './words/shape/patterns.ts';

export type { OfKind } from './words/shape/patterns.ts';

const PATTERNS = OF_KINDS.map(
  (id) => [id, new RegExp(`^${anyOf(({ particulars }) => particulars.ofKinds[id])}$`)] as const,
);
const MOST_CHARACTERS = 120;

/**
 * "Which client are we on?", "uninstall Connect", "tunr it off": what is asked of turning off and of the two clients, where the words
 * alone would be taken for something else, as an order to turn all of it off. Whole texts only; undefined for anything else.
 */
export function ofKindAsked(text: string): OfKind | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const said = normalise(text)
    .plain.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return PATTERNS.find(([, pattern]) => pattern.test(said))?.[0];
}

/** Where each belongs, with its details. */
export const PLACES: Readonly<Record<OfKind, { readonly place: Intent; readonly params: Params }>> = {
  'which-client': { place: 'move', params: {} },
  'move-done': { place: 'move', params: {} },
  'stop-move': { place: 'cancel', params: {} },
  off: { place: 'rollback', params: { polarity: 'off' } },
  'why-off': { place: 'status', params: { topic: 'writeback', ask: 'why', polarity: 'off' } },
  'off-for-one': { place: 'rollback', params: { polarity: 'off' } },
  'off-sspr': { place: 'rollback', params: { polarity: 'off' } },
  uninstall: { place: 'rollback', params: { polarity: 'off' } },
};
