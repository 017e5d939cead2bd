import { type Action, button } from './card.ts';

/** A button that carries the test's opaque id, or `new` for another test. */
export function testButton(
  title: string,
  verb: 'check' | 'test' | 'diagnose',
  test: string,
  style?: 'positive',
): Action {
  const data = { verb, test };
  const fallback = { type: 'Action.Submit', title, data, associatedInputs: 'none' };
  return { ...button(title, verb, undefined, style ? { style } : {}), data, fallback };
}
