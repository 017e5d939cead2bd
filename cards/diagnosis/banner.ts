import { button, type Drawn, draw, type Element, heading, openUrl, quiet, subheading, text } from '../parts/card.ts';
import { PORTAL_BLADE } from '../parts/links.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn, type Language, type Words } from '../words/index.ts';
import { causeElements, checked, searchButtons, type Trouble } from './parts.ts';

export type BannerId = keyof Language['knowledge']['banners'];

/** The seven lines as choices, as a list to open where something else comes first; the answer comes back as the input `banner`. */
export function bannerChoices(words: Words, style: 'expanded' | 'compact' = 'expanded'): Element {
  const { talk, banners } = knowledgeIn(words);
  return {
    type: 'Input.ChoiceSet',
    id: 'banner',
    style,
    wrap: true,
    ...(style === 'compact' ? { placeholder: talk.banner.choose } : {}),
    label: style === 'compact' ? talk.ask.line : talk.banner.label,
    isRequired: true,
    errorMessage: talk.banner.error,
    choices: Object.entries(banners).map(([value, { label }]) => ({ title: label, value })),
  };
}

/** Asks for the portal's banner: no documented call reads it. */
export function bannerCard(input: Common): Drawn {
  const { words } = input;
  const { talk } = knowledgeIn(words);
  const body = [
    heading(talk.banner.heading),
    noticeBox(words, input.notice),
    text(talk.banner.body),
    bannerChoices(words),
  ];
  return draw(talk.banner.heading, body, [
    button(talk.buttons.send, 'diagnose', undefined, { style: 'positive', sendsInputs: true }),
    openUrl(words.buttons.openPortal, PORTAL_BLADE),
    button(words.buttons.status, 'status'),
  ]);
}

export type BannerAnswerInput = Common & {
  readonly banner: {
    readonly id: BannerId;
    readonly weight: 'good' | 'info' | 'trouble';
    readonly remedy?: keyof Language['knowledge']['remedies'];
    readonly docs: string;
  };
  readonly trouble?: Trouble | undefined;
};

/** What the reported banner means, and where the search goes from there. */
export function bannerAnswerCard(input: BannerAnswerInput): Drawn {
  const { words, banner, trouble } = input;
  const { talk, banners, remedies } = knowledgeIn(words);
  const { label, means } = banners[banner.id];
  const body = [
    heading(means),
    noticeBox(words, input.notice),
    quiet(`${talk.weight[banner.weight]} · ${talk.banner.noted}`, { spacing: 'None' }),
    quiet(label),
    trouble ? checked(words, input.now, trouble) : undefined,
    ...(banner.remedy ? [subheading(talk.todo), text(remedies[banner.remedy], { spacing: 'Small' })] : []),
    ...(trouble?.current ? causeElements(words, trouble.current) : []),
  ];
  return draw(means, body, [
    ...(trouble ? searchButtons(words, trouble) : []),
    openUrl(words.buttons.docs, trouble?.docs ?? banner.docs),
  ]);
}
