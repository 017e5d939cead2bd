import { type Drawn, evidenceCard, exportCard } from '../../../cards/index.ts';
import { type Answer, type Ask, card, type Incoming, inboxKey } from '../../request.ts';
import type { WantedFile } from '../../trail/download-links.ts';
import { fileFor } from '../../trail/file-for.ts';
import { chosenLocale } from '../../workflow/locale.ts';
import { refused } from '../change/click.ts';
import { packRefusal } from './evidence.ts';
import { formatOf } from './export.ts';
import { barFile } from './hand-over.ts';

type FileAnswer = Extract<Incoming, { readonly kind: 'file' }>;

/** The person's answer to the consent card. Looked up anew: the card says nothing about who may. */
export async function takeFileAnswer(ask: Ask, answer: FileAnswer): Promise<Answer> {
  const { app, incoming } = ask;
  const barred = barFile(ask);
  if (barred) return barred;
  const { tenantId } = incoming.person;
  const { version } = await app.trail.read(tenantId);
  const wanted = wantedBy(answer.context);
  const says = drawing(ask, wanted, version);
  const { upload } = answer;
  if (!answer.isAccepted) return card(says('declined'));
  const key = inboxKey(incoming, 'upload');
  if (!upload || !wanted || incoming.where.kind !== 'personal') return refused(ask, { refusal: 'input-unreadable' });
  if (key && !(await app.store.claim(tenantId, key))) return { kind: 'nothing' };
  const made = await fileFor({ source: app.source, sealer: app.sealer, now: app.clock.now() }, tenantId, wanted);
  if (made.kind !== 'made') return 'pack' in wanted ? packRefusal(ask, made) : card(says('too-long'));
  if (!(await app.upload(upload.uploadUrl, made.file))) return card(says('not-sent'));
  const fileType = 'format' in wanted ? wanted.format : 'html';
  await app.chat.postFile(incoming.where, { kind: 'info', ...upload, fileType }, incoming.userId);
  return card(says('delivered'));
}

function wantedBy({ format, pack, locale }: FileAnswer['context']): WantedFile | undefined {
  const [known, spoken] = [formatOf(format), chosenLocale(locale)];
  if (known) return { format: known };
  return typeof pack === 'string' && spoken ? { pack, locale: spoken } : undefined;
}

type State = 'declined' | 'too-long' | 'not-sent' | 'delivered';

/** The card of the file that it is about; of the trail where that can't be told. */
function drawing({ words, now }: Ask, wanted: WantedFile | undefined, records: number): (state: State) => Drawn {
  if (wanted && 'pack' in wanted) return (state) => evidenceCard({ words, now, state });
  return (state) => exportCard({ words, now, records, state });
}
