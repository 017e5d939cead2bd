import { type Drawn, refusalCard, wordsFor } from '../cards/index.ts';
import { localeOf } from './language/intents.ts';

/** What is answered before anything is known of a person but the language of their client. */
type Stranger = { readonly locale?: string | undefined };

const wordsOf = ({ locale }: Stranger) => wordsFor(localeOf(locale));

/** Our code broke: nothing was lost, and what to do. */
export function apologyFor(stranger: Stranger): { readonly code: string; readonly message: string } {
  return { code: 'InternalError', message: wordsOf(stranger).talk.error.body };
}

/** A word or a press without an account of Entra behind it: nobody can be held to it, and nothing is done. */
export function strangerCard(stranger: Stranger): Drawn {
  const notice = { refusal: 'account-unknown' } as const;
  return refusalCard({ words: wordsOf(stranger), now: new Date().toISOString(), notice });
}
