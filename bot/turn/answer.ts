import { sight } from '../access/last-seen.ts';
import { lookUp } from '../access/look-up.ts';
import { answerTold } from '../handlers/diagnosis/good-signs.ts';
import { answerPasted } from '../handlers/diagnosis/pasted.ts';
import { welcome } from '../handlers/help.ts';
import { takeFileAnswer } from '../handlers/history/take-file.ts';
import { notSignedIn, signedIn } from '../handlers/signed-in.ts';
import type { Contact, DirectorySession } from '../ports/index.ts';
import type { Answer, Ask } from '../request.ts';
import { answerClick, answerText } from './router.ts';
import type { Early, Meant } from './understand.ts';

/** Who asks, and who hears when their roles are known. */
type Who = {
  readonly contact: Contact;
  readonly session: DirectorySession | undefined;
  readonly isMember: boolean;
  readonly onRole: () => void;
};

/** Looks up who asks, and answers by what it was: a paste, talk, a text, a press, a file, or that somebody is there. */
export async function answer(
  early: Early,
  { heard, pasted, told }: Meant,
  { contact, session, isMember, onRole }: Who,
): Promise<Answer> {
  const { app, incoming, locale } = early;
  const asker = await lookUp(app, incoming, contact, session);
  onRole();
  const seen = await sight(app.store, contact, { locale, now: early.now, ...(session ? { asker } : {}) });
  const ask: Ask = { ...early, contact: seen, asker, session, isMember };
  if (pasted) return answerPasted(ask, pasted);
  if (told && incoming.kind === 'text') return answerTold(ask, told, incoming.text);
  if (heard) return answerText(ask, heard);
  switch (incoming.kind) {
    case 'click':
      return answerClick(ask, incoming.verb, incoming.data);
    case 'file':
      return takeFileAnswer(ask, incoming);
    case 'signed-in':
      return signedIn(ask, incoming.lost);
    case 'not-signed-in':
      return notSignedIn(ask, incoming.code);
    case 'text':
    case 'resumed':
    case 'appeared':
    case 'added-to-group':
      return welcome(ask);
  }
}

/** What a server printed counts as the word of whoever is signed in; what looks like a secret is kept of nobody. */
export const isKeepable = ({ pasted }: Meant) => pasted !== undefined && !('looksLikeSecret' in pasted);
