import { stepsOf } from '../../bot/workflow/steps/index.ts';
import { ROUTES, type Route } from '../../bot/workflow/vocabulary.ts';
import type { Words } from '../words/index.ts';
import type { Element } from './card.ts';

/** Which of the two clients is to be set up. */
export function routeInput({ change: { draft }, time }: Words, chosen: Route): Element {
  return {
    type: 'Input.ChoiceSet',
    id: 'route',
    label: draft.routeLabel,
    style: 'compact',
    isRequired: true,
    errorMessage: draft.routeError,
    value: chosen,
    choices: ROUTES.map((route) => ({
      title: draft.routes[route](time.steps(stepsOf('connect', route).length)),
      value: route,
    })),
  };
}
