import { evidenceCard } from '../../../cards/index.ts';
import { packAsked } from '../../language/pack-asked.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { fileFor } from '../../trail/file-for.ts';
import { choiceOf, SPANS } from '../../trail/pack/chosen.ts';
import type { Packed } from '../../trail/pack/pack-file.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';
import { barFile, handOver } from './hand-over.ts';

/** So many of the newest changes are offered; older ones are on the command line. */
const OFFERED = 6;

/** The evidence pack, for whom the trail may be given to: first what it is to cover, as far as their `text` named it, then the file by the way this place has. */
export async function evidencePack(ask: Ask, asked?: unknown, text = ''): Promise<Answer> {
  const { app, incoming, words, now } = ask;
  const barred = barFile(ask);
  if (barred) return barred;
  const { tenantId } = incoming.person;
  const { locale } = words;
  const isSigned = app.sealer !== undefined;
  if (typeof asked !== 'string') {
    const offers = offersOf(await app.trail.read(tenantId));
    const named = packAsked(text);
    const chosen = named === 'all' ? choiceOf.all : named && choiceOf.days(named);
    return card(evidenceCard({ words, now, offers, isSigned, chosen }));
  }
  const wanted = { pack: asked, locale } as const;
  const made = await fileFor({ source: app.source, sealer: app.sealer, now: app.clock.now() }, tenantId, wanted);
  if (made.kind !== 'made') return packRefusal(ask, made);
  const offer = { file: made.file, wanted, purpose: words.pack.card.purpose, context: wanted };
  return handOver(ask, offer, (handed) => evidenceCard({ words, now, isSigned, ...handed }));
}

/** Why there is no pack of that. */
export function packRefusal({ words, now }: Ask, why: Exclude<Packed, { readonly kind: 'packed' }>): Answer {
  switch (why.kind) {
    case 'nothing':
      return card(evidenceCard({ words, now, state: 'nothing' }));
    case 'broken':
      return card(evidenceCard({ words, now, state: 'broken', record: why.seq }));
    case 'too-long':
      return card(evidenceCard({ words, now, state: 'too-long', until: why.until }));
  }
}

/** The changes that were sent, newest first, then the spans. */
function offersOf({ changes, version }: TenantState) {
  if (version === 0) return { changes: [], spans: [], all: undefined };
  const sent = [...changes.values()].filter(({ submittedAt }) => submittedAt !== undefined).toReversed();
  return {
    changes: sent.slice(0, OFFERED).map((change) => ({ change, value: choiceOf.change(change.id) })),
    spans: SPANS.map((days) => ({ days, value: choiceOf.days(days) })),
    all: choiceOf.all,
  };
}
