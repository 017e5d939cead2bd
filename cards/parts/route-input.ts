import type { ChangeKind } from '../../bot/workflow/kinds/index.ts';
import { stepById } from '../../bot/workflow/steps/index.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import type { Words } from '../words/index.ts';
import type { Element } from './card.ts';

/** By which of the ways to the server this kind of change goes; nothing where it has one alone. */
export function routeInput(words: Words, { routes, steps }: ChangeKind, chosen: Route): Element | undefined {
  const { draft } = words.change;
  if (routes.length < 2) return undefined;
  const titleOf = (route: Route) => {
    const count = steps(route).filter((id) => stepById(id)?.half === 'connect').length;
    return count > 0 ? draft.routes[route](words.time.steps(count)) : words.terms.route[route];
  };
  return {
    type: 'Input.ChoiceSet',
    id: 'route',
    label: draft.routeLabel,
    style: 'compact',
    isRequired: true,
    errorMessage: draft.routeError,
    value: chosen,
    choices: routes.map((route) => ({ title: titleOf(route), value: route })),
  };
}
