import type { Change } from '../../bot/workflow/change/change.ts';
import { KINDS } from '../../bot/workflow/kinds/index.ts';
import { type Route, USUAL_KIND } from '../../bot/workflow/vocabulary.ts';
import { openChangeBox, showChange } from '../change/open-change.ts';
import { button, type Drawn, draw, heading, numbered, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS, plain } from '../parts/escape.ts';
import { noticeBox } from '../parts/notice.ts';
import { routeInput } from '../parts/route-input.ts';
import type { Common, Viewer, Where } from '../parts/viewer.ts';

/** The one welcome: what it is good for, where its limits are, what to try. */
export function welcomeCard(input: Common & { readonly botName: string; readonly where: Where }): Drawn {
  const { words } = input;
  const { welcome } = words.talk;
  const isPersonal = input.where === 'personal';
  const body = [
    heading(welcome.heading(escaped(input.botName, LENGTHS.name))),
    noticeBox(words, input.notice),
    text(welcome.intro),
    isPersonal ? undefined : text(welcome.shared),
    text(isPersonal ? welcome.tries : welcome.sharedTries),
    quiet(welcome.limits),
  ];
  return draw(welcome.heading(plain(input.botName, LENGTHS.name)), body, [
    button(words.buttons.status, 'status', undefined, { style: 'positive' }),
    isPersonal ? button(words.buttons.setup, 'setup') : undefined,
    button(words.buttons.help, 'help'),
  ]);
}

/**
 * Answers "set it up": what will happen in three sentences, and the button. `route`: the one that was asked for by name. `open`: somebody
 * else's change that has to end first.
 */
export function setupCard(
  input: Common & { readonly viewer: Viewer; readonly route?: Route | undefined; readonly open?: Change | undefined },
): Drawn {
  const { words, viewer, route, open } = input;
  const { setup } = words.talk;
  const body = [
    heading(setup.heading),
    noticeBox(words, input.notice),
    numbered(setup.lines),
    viewer.isOperator ? undefined : text(setup.notOperator),
    viewer.isOperator && route && !open ? routeInput(words, KINDS[USUAL_KIND], route) : undefined,
    open ? openChangeBox(words, open, input.now) : undefined,
  ];
  const start = { style: 'positive', sendsInputs: route !== undefined } as const;
  return draw(setup.heading, body, [
    open ? showChange(words) : undefined,
    viewer.isOperator && !open ? button(words.buttons.start, 'start', undefined, start) : undefined,
    button(words.buttons.readiness, 'readiness'),
  ]);
}

/** For what isn't ours: what I know, and three things to try. */
export function unknownCard(input: Common & { readonly isQuestion?: boolean }): Drawn {
  const { words } = input;
  const { unknown } = words.talk;
  const title = input.isQuestion ? unknown.asked : unknown.heading;
  const body = [heading(title), noticeBox(words, input.notice), text(unknown.body)];
  return draw(title, body, [
    button(words.buttons.status, 'status'),
    button(words.buttons.readiness, 'readiness'),
    button(words.buttons.help, 'help'),
  ]);
}
