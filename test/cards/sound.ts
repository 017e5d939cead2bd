import assert from 'node:assert/strict';
import { readPlace } from '../../bot/language/causes/search.ts';
import type { Drawn } from '../../cards/index.ts';
import { isAllowed } from '../../cards/parts/links.ts';
import { actionsOf } from '../support/card.ts';
import { complaintsOf } from '../support/complaints.ts';

/** The rules of every card: schema, size, actions, links, buttons that carry ids only. */
export function assertSound({ card, summary }: Drawn, name: string): void {
  assert.deepEqual(complaintsOf(card), [], name);
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
      const odd = Object.keys(data).filter((k) => !['verb', 'causes', 'cause', 'answer', 'from'].includes(k));
      assert.deepEqual(odd, [], name);
      if (data.causes !== undefined) assert.ok(readPlace(data), `${name}: ${JSON.stringify(data)}`);
    }
  }
  for (const action of Array.isArray(card.actions) ? card.actions : [])
    if (action.type === 'Action.Execute') assert.deepEqual(action.fallback.data, action.data, name);
}
