import { type Drawn, refusalCard, wordsFor } from '../../cards/index.ts';
import type { Meters } from '../meters/meters.ts';
import { localeOf } from '../workflow/locale.ts';

/** What is answered before anything is known of a person but the language of their client. */
type Stranger = { readonly locale?: string | undefined; readonly turnId?: string | undefined };

const wordsOf = ({ locale }: Stranger) => wordsFor(localeOf(locale));

/** Our code broke: nothing was lost, and what to do. Counted as the error card that it is. */
export const apologising =
  (meters: Meters) =>
  (stranger: Stranger): { readonly code: string; readonly message: string } => {
    meters.errorCard('fault');
    return apologyFor(stranger);
  };

function apologyFor(stranger: Stranger): { readonly code: string; readonly message: string } {
  const { error, reference } = wordsOf(stranger).talk;
  const { turnId } = stranger;
  return { code: 'InternalError', message: turnId ? `${error.body} ${reference(turnId)}` : error.body };
}

/** A word or a press without an account of Entra behind it: nobody can be held to it, and nothing is done. */
export function strangerCard(stranger: Stranger): Drawn {
  const notice = { refusal: 'account-unknown' } as const;
  return refusalCard({ words: wordsOf(stranger), now: new Date().toISOString(), notice });
}
