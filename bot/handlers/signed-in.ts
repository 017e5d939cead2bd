import { refusalCard } from '../../cards/index.ts';
import { type Answer, type Ask, card } from '../request.ts';

/** Signed in, with nothing to go on with here: the person repeats what they asked. */
export function signedIn({ words, now }: Ask, lost?: 'late' | 'typed'): Answer {
  const note = lost === undefined ? 'signed-in' : lost === 'late' ? 'signed-in-late' : 'signed-in-typed';
  return card(refusalCard({ words, now, notice: { note } }));
}

/** Teams couldn't sign the person in, and what they asked is no longer here. */
export function notSignedIn({ words, now }: Ask, code: string): Answer {
  return card(refusalCard({ words, now, notice: { refusal: 'sign-in-failed', values: { code } } }));
}
