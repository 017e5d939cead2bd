import { bulleted, button, type Drawn, draw, heading, quiet, subheading, text } from '../parts/card.ts';
import { folded } from '../parts/fold.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common, Where } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

type HelpId = keyof Words['talk']['help']['lines'];

/** What is known of the person without a look-up; absent what only a look-up would tell. */
type May = { readonly [what in 'operate' | 'approve' | 'audit' | 'name']?: boolean | undefined };

/** What a person may say, by what they may: what is refused to them isn't named. Needs no sign-in. */
export function helpCard(input: Common & { readonly where: Where; readonly may?: May }): Drawn {
  const { words, where, may = {} } = input;
  const { help } = words.talk;
  const { first, more } = where === 'personal' ? personal(may) : SHARED;
  const isOperator = where === 'personal' && may.operate !== false;
  const lines = (ids: readonly HelpId[]) => bulleted(ids.map((id) => help.lines[id]));
  const body = [
    heading(help.heading),
    noticeBox(words, input.notice),
    text(help.what),
    lines(first),
    text(where === 'personal' ? help.fails : help.shared),
    ...folded(words, 'help', [
      lines(more),
      subheading(words.result.note.heading),
      quiet(words.result.note.lines.join(' ')),
    ]),
  ];
  return draw(help.heading, body, [
    button(words.buttons.status, 'status', undefined, { style: 'positive' }),
    isOperator ? button(words.buttons.readiness, 'readiness') : undefined,
    isOperator ? button(words.buttons.setup, 'setup') : undefined,
  ]);
}

type Lines = { readonly first: readonly HelpId[]; readonly more: readonly HelpId[] };

const SHARED: Lines = { first: ['status', 'watch', 'approvals'], more: ['settings', 'language'] };

/**
 * Who was never looked up may yet be an operator, and is told how to begin. The trail as a file is for approvers and auditors alone, so
 * it is named only to those who are known as one.
 */
function personal({ operate, approve, audit, name }: May): Lines {
  const isOperator = operate !== false;
  const takesTrail = approve === true || audit === true;
  return {
    first: [
      'status',
      ...(isOperator ? (['readiness', 'setup', 'test'] as const) : []),
      ...(approve || !isOperator ? (['approvals'] as const) : []),
      'watch',
    ],
    more: [
      ...(isOperator ? (['resume', 'remind', 'slot', 'rollback', 'move'] as const) : []),
      ...(isOperator && !approve ? (['approvals'] as const) : []),
      ...(name ? (['substitute'] as const) : []),
      ...(isOperator || takesTrail ? (['history'] as const) : []),
      ...(takesTrail ? (['export', 'evidence'] as const) : []),
      ...(isOperator || approve ? (['freeze'] as const) : []),
      'settings',
      'language',
    ],
  };
}
