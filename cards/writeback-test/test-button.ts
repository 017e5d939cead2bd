import { type Action, button } from '../parts/card.ts';

/** A button that carries the test's opaque id, or `new` for another test. */
export function testButton(
  title: string,
  verb: 'check' | 'test' | 'diagnose',
  test: string,
  style?: 'positive',
): Action {
  return button(title, verb, undefined, { style, brings: { test } });
}
