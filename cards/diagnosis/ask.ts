import { button, type Drawn, draw, heading, openUrl, quiet, text } from '../parts/card.ts';
import { PORTAL_BLADE } from '../parts/links.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn } from '../words/index.ts';
import { bannerChoices } from './banner.ts';
import { type CauseId, checked, seenLine, type Trouble } from './parts.ts';

export type AskInput = Common & {
  /** A search that has nothing left: what the readings took away stands beside the question. */
  readonly trouble?: Trouble | undefined;
  /** The cause that the person told of, where a reading says otherwise. */
  readonly denied?: { readonly cause: CauseId; readonly isQuoted: boolean } | undefined;
};

/** Nothing stands out: one question whose answer tells most, and the portal's line for whoever has no code. */
export function askCard(input: AskInput): Drawn {
  const { words, now, trouble, denied } = input;
  const { talk, causes } = knowledgeIn(words);
  const { ask, buttons } = talk;
  const against = trouble?.ruledOut.find(({ cause }) => cause.id === denied?.cause);
  const others = trouble && { ...trouble, ruledOut: trouble.ruledOut.filter((one) => one !== against) };
  const title = denied ? ask.differs[denied.isQuoted ? 'quoted' : 'said'] : ask.heading;
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    ...(denied
      ? [
          text(ask.denied[denied.isQuoted ? 'quoted' : 'said'](causes[denied.cause].title)),
          ...(against ? [text(ask.read(seenLine(words, now, against.by)), { spacing: 'Small' })] : []),
          text(ask.allTheSame(causes[denied.cause].fix)),
        ]
      : []),
    text(ask.body),
    quiet(ask.else),
    others && (denied || !others.current) ? checked(words, now, others) : undefined,
    bannerChoices(words, 'compact'),
  ];
  return draw(title, body, [
    button(buttons.send, 'diagnose', undefined, { style: 'positive', sendsInputs: true }),
    openUrl(words.buttons.openPortal, PORTAL_BLADE),
    button(words.buttons.status, 'status'),
  ]);
}
