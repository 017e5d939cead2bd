import { button, type Drawn, draw, heading, openUrl, text } from './card.ts';
import { noticeBox } from './notice.ts';
import type { Common } from './viewer.ts';

/** The kind hint in a group or channel. `chatUrl` opens the personal chat; shown only when its host is allowed. */
export function personalOnlyCard(input: Common & { readonly chatUrl?: string | undefined }): Drawn {
  const { words } = input;
  return draw(
    words.talk.personalOnly.heading,
    [heading(words.talk.personalOnly.heading), noticeBox(words, input.notice), text(words.talk.personalOnly.body)],
    [
      input.chatUrl ? openUrl(words.buttons.openChat, input.chatUrl) : undefined,
      button(words.buttons.status, 'status'),
    ],
  );
}
