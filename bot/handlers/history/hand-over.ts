import type { Drawn } from '../../../cards/index.ts';
import { isAmong, VERBS } from '../../access/verbs.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { WantedFile } from '../../trail/download-links.ts';
import type { TrailFile } from '../../trail/files/pieces.ts';
import { valuesOf } from '../../workflow/deciding/operating.ts';
import { refused } from '../change/click.ts';

/** Where a file has got to, as a card says it. */
export type Handed = { readonly link: string } | { readonly state: 'by-hand' | 'asked' | 'not-sent' };

/**
 * Hands a file out by the way that this place has: a link, Teams' question whether the person wants it, or not at all.
 * @param context comes back with the person's answer, and says which file it is
 */
export async function handOver(
  { app, incoming }: Ask,
  { file, wanted, purpose, context }: Offer,
  drawn: (handed: Handed) => Drawn,
): Promise<Answer> {
  if (app.exportLinks) return card(drawn({ link: app.exportLinks.make({ person: incoming.person, ...wanted }) }));
  if (!app.takesFiles) return card(drawn({ state: 'by-hand' }));
  const question = {
    kind: 'consent',
    name: file.name,
    description: purpose,
    sizeInBytes: file.length,
    context,
  } as const;
  const sent = await app.chat.postFile(incoming.where, question, incoming.userId);
  return card(drawn({ state: sent.kind === 'sent' ? 'asked' : 'not-sent' }));
}

type Offer = {
  readonly file: TrailFile;
  readonly wanted: WantedFile;
  readonly purpose: string;
  readonly context: Readonly<Record<string, string>>;
};

/** Why this person gets no file of the trail. */
export function barFile(ask: Ask): Answer | undefined {
  const { asker, session } = ask;
  if (isAmong(asker, VERBS.export)) return undefined;
  const unread = [asker.approver, asker.auditor].find((one) => typeof one === 'object');
  if (unread && !session) return { kind: 'sign-in' };
  return refused(
    ask,
    unread ? { refusal: 'group-unreadable', values: valuesOf(unread) } : { refusal: 'auditors-only' },
  );
}
