import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readPlace } from '../../bot/language/knowledge/trouble.ts';
import type { Drawn } from '../../cards/index.ts';
import { isAllowed } from '../../cards/links.ts';
import { actionsOf } from '../support/card.ts';

const AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as {
  readonly AdaptiveCard: new () => { parse(json: object, context: unknown): void };
  readonly SerializationContext: new (
    version?: unknown,
  ) => { readonly eventCount: number; getEventAt(i: number): { readonly message: string } };
  readonly Versions: { readonly v1_5: unknown };
};

/** The rules of every card: schema, size, actions, links, buttons that carry ids only. */
export function assertSound({ card, summary }: Drawn, name: string): void {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  new AdaptiveCards.AdaptiveCard().parse(card, context);
  assert.equal(context.eventCount, 0, `${name}: ${context.eventCount > 0 ? context.getEventAt(0).message : ''}`);
  assert.equal(card.version, '1.5');
  const json = JSON.stringify(card);
  assert.ok(Buffer.byteLength(json) <= 28 * 1024 && !json.includes('undefined'), name);
  assert.ok(summary.length > 0 && !/\*\*|\\/.test(summary), `${name}: ${summary}`);
  const actions = actionsOf(card).filter((a) => !(a.type === 'Action.Submit'));
  assert.ok(actions.length <= 6, name);
  for (const { type, url, verb, data } of actions) {
    if (type === 'Action.ToggleVisibility') continue;
    if (type === 'Action.OpenUrl') assert.ok(isAllowed(String(url)), `${name}: ${url}`);
    else {
      assert.equal(data.verb, verb);
      const odd = Object.keys(data).filter((k) => !['verb', 'problem', 'cause', 'answer', 'from'].includes(k));
      assert.deepEqual(odd, [], name);
      if (data.problem !== undefined) assert.ok(readPlace(data), `${name}: ${JSON.stringify(data)}`);
    }
  }
  for (const action of Array.isArray(card.actions) ? card.actions : [])
    if (action.type === 'Action.Execute') assert.deepEqual(action.fallback.data, action.data, name);
}
