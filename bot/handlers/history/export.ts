import { exportCard } from '../../../cards/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { ExportFormat } from '../../store/audit/index.ts';
import { EXPORT_FORMATS, trailFile } from '../../trail/trail-file.ts';
import { barFile, handOver } from './hand-over.ts';

/** The trail as a file, for approvers and auditors: first the choice of a form, then the file by the way this place has. */
export async function exportTrail(ask: Ask, asked?: unknown): Promise<Answer> {
  const { app, incoming, words, now } = ask;
  const barred = barFile(ask);
  if (barred) return barred;
  const { tenantId } = incoming.person;
  const { version } = await app.trail.read(tenantId);
  const format = formatOf(asked);
  const common = { words, now, records: version };
  if (!format) return card(exportCard(common));
  const file = await trailFile(app.source, tenantId, format, app.clock.now());
  if (!file) return card(exportCard({ ...common, state: 'too-long' }));
  const purpose = words.talk.export.purpose(String(version));
  return handOver(ask, { file, wanted: { format }, purpose, context: { format } }, (handed) =>
    exportCard({ ...common, ...handed }),
  );
}

export const formatOf = (asked: unknown): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format === asked);
