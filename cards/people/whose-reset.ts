import { asTyped } from '../change/typed.ts';
import { button, type Drawn, draw, heading, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { noticeText } from '../parts/notice.ts';
import { becauseOf } from '../parts/refused.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import { choicesOf, type NotStarted, tooLong } from '../writeback-test/writeback-test.ts';

/** Whose reset is to be looked at; what decides stands there meanwhile. `notFound`: why nobody was found, with what was `typed`. */
export function whoseResetCard({
  words,
  notFound,
  typed,
}: Common & { readonly notFound?: NotStarted | undefined; readonly typed?: string | undefined }): Drawn {
  const { people } = words;
  const isOneOf = notFound?.why === 'several';
  const input = {
    id: 'user',
    label: words.test.user.label,
    isRequired: true,
    errorMessage: isOneOf ? words.test.several.error : people.whose.error,
  };
  const body = [
    heading(people.whose.heading),
    notFound ? text(saidOf(words, notFound)) : text(people.whose.how),
    text(people.whose.decides),
    isOneOf
      ? { type: 'Input.ChoiceSet', style: 'expanded', choices: choicesOf(notFound.users), ...input }
      : { type: 'Input.Text', placeholder: people.whose.hint, ...(typed ? { value: asTyped(typed) } : {}), ...input },
    quiet(people.whose.kept),
  ];
  return draw(people.whose.heading, body, [
    button(people.whose.look, 'user-reset', undefined, { style: 'positive', sendsInputs: true }),
    button(words.buttons.status, 'status'),
  ]);
}

function saidOf(words: Words, said: NotStarted): string {
  const { test, people } = words;
  switch (said.why) {
    case 'unknown':
      return people.whose.unknown(becauseOf(words, { tried: 'test-user', because: said.because }));
    case 'secret':
      return noticeText(words, { refusal: 'looks-like-a-secret' });
    case 'too-long':
      return noticeText(words, tooLong(said.length));
    case 'several':
      return test.several.heading(said.users.length, escaped(said.who, LENGTHS.name));
    case 'nobody':
    case 'nobody-named':
      return people.whose.nobody(escaped(said.who, LENGTHS.name));
    default:
      return people.whose.unreadable;
  }
}
