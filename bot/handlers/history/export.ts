import { exportCard } from '../../../cards/index.ts';
import { isAmong, VERBS } from '../../access/verbs.ts';
import { type Answer, type Ask, card, type Incoming, inboxKey } from '../../request.ts';
import type { ExportFormat } from '../../store/audit/index.ts';
import { EXPORT_FORMATS, trailFile } from '../../trail/trail-file.ts';
import { valuesOf } from '../../workflow/deciding/operating.ts';
import { refused } from '../change/click.ts';

type FileAnswer = Extract<Incoming, { readonly kind: 'file' }>;

/** The trail as a file, for approvers and auditors: first the choice of a form, then the file by the way this place has. */
export async function exportTrail(ask: Ask, asked?: unknown): Promise<Answer> {
  const { app, incoming, words, now } = ask;
  const barred = bar(ask);
  if (barred) return barred;
  const { tenantId } = incoming.person;
  const { version } = await app.trail.read(tenantId);
  const format = formatOf(asked);
  const common = { words, now, records: version };
  if (!format) return card(exportCard(common));
  const file = await trailFile(app.source, tenantId, format, app.clock.now());
  if (!file) return card(exportCard({ ...common, state: 'too-long' }));
  if (app.exportLinks) {
    return card(exportCard({ ...common, link: app.exportLinks.make({ person: incoming.person, format }) }));
  }
  if (!app.takesFiles) return card(exportCard({ ...common, state: 'by-hand' }));
  const question = {
    kind: 'consent',
    name: file.name,
    description: words.talk.export.purpose(String(version)),
    sizeInBytes: file.length,
    context: { format },
  } as const;
  const sent = await app.chat.postFile(incoming.where, question, incoming.userId);
  return card(exportCard({ ...common, state: sent.kind === 'sent' ? 'asked' : 'not-sent' }));
}

/** The person's answer to the consent card. Looked up anew: the card says nothing about who may. */
export async function takeFileAnswer(ask: Ask, answer: FileAnswer): Promise<Answer> {
  const { app, incoming, words, now } = ask;
  const barred = bar(ask);
  if (barred) return barred;
  const { tenantId } = incoming.person;
  const { version } = await app.trail.read(tenantId);
  const common = { words, now, records: version };
  const { upload } = answer;
  const format = formatOf(answer.context.format);
  if (!answer.isAccepted) return card(exportCard({ ...common, state: 'declined' }));
  const key = inboxKey(incoming, 'upload');
  if (!upload || !format || incoming.where.kind !== 'personal') return refused(ask, { refusal: 'input-unreadable' });
  if (key && !(await app.store.claim(tenantId, key))) return { kind: 'nothing' };
  const file = await trailFile(app.source, tenantId, format, app.clock.now());
  if (!file) return card(exportCard({ ...common, state: 'too-long' }));
  if (!(await app.upload(upload.uploadUrl, file))) return card(exportCard({ ...common, state: 'not-sent' }));
  await app.chat.postFile(incoming.where, { kind: 'info', ...upload, fileType: format }, incoming.userId);
  return card(exportCard({ ...common, state: 'delivered' }));
}

function bar(ask: Ask): Answer | undefined {
  const { asker, session } = ask;
  if (isAmong(asker, VERBS.export)) return undefined;
  const unread = [asker.approver, asker.auditor].find((one) => typeof one === 'object');
  if (unread && !session) return { kind: 'sign-in' };
  return refused(
    ask,
    unread ? { refusal: 'group-unreadable', values: valuesOf(unread) } : { refusal: 'auditors-only' },
  );
}

const formatOf = (asked: unknown): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format === asked);
