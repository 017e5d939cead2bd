import { createRequire } from 'node:module';
import type * as Renderer from 'adaptivecards';
import { type CardJson, nodes } from './card.ts';

// The package's own entry doesn't load in Node; its bundle does.
const AdaptiveCards: typeof Renderer = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** What Teams draws beyond the schema's own elements ("@microsoft/teams.cards" 2.0). */
const NATIVE: readonly string[] = ['CodeBlock', 'Badge', 'ProgressBar'];
const isNative = ({ type }: CardJson) => NATIVE.includes(String(type));
const takesFallback = ({ type }: CardJson) => `Unknown element type "${type}". Fallback will be used if present.`;

/**
 * What the parser of schema 1.5 has against a card. Of an element that only Teams knows it says that the fallback is taken, which is
 * right where there is one, in the schema's own elements.
 */
export function complaintsOf(card: CardJson): readonly string[] {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  new AdaptiveCards.AdaptiveCard().parse(card, context);
  const complaints = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  for (const element of [...nodes(card)].filter(isNative)) {
    const inside = [...nodes(element.fallback)];
    if (inside.length === 0 || inside.some(isNative)) continue;
    const at = complaints.indexOf(takesFallback(element));
    if (at >= 0) complaints.splice(at, 1);
  }
  return complaints;
}
