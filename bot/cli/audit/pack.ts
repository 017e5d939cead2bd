import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Source } from '../../store/audit/index.ts';
import { readChecker, readSealChecker, readSealer } from '../../store/chain/signing.ts';
import { mustBeExportable, mustBeReadable } from '../../store/named-file.ts';
import { checkPack, type PackReport } from '../../store/pack/check.ts';
import type { About } from '../../store/pack/layout.ts';
import { openPack } from '../../store/pack/read.ts';
import { packFile } from '../../trail/pack/pack-file.ts';
import { tellerName, tellPage } from '../../trail/pack/tell.ts';
import type { AuditCommand } from './arguments.ts';
import { BROKEN, INTACT, keyPaths, keysThere, type Screens } from './outcome.ts';
import { faultSentence, proofSentences, returnsSentences } from './pack-sentences.ts';
import { anchored, type Env } from './trail-sources.ts';

/** Writes an evidence pack and proves it at once, as the auditor will. */
export async function writePack(
  source: Source,
  { about, locale, out, file, tenant, keys }: AuditCommand<'pack'>,
  env: Env,
  screens: Screens,
): Promise<number> {
  keysThere(keys, env);
  mustBeExportable(out, file);
  const { AUDIT_KEY_PATH: key } = env;
  const sealer = key ? readSealer(key) : undefined;
  if (key && !sealer) screens.err.write('AUDIT_KEY_PATH holds the public half alone: the pack is not signed.\n');
  const tenantId = await oneTenant(source, tenant);
  const packed = await packFile(source, tenantId, { about, locale, sealer, now: Date.now() });
  switch (packed.kind) {
    case 'nothing':
      throw new Error(await nothingSentence(source, tenantId, about));
    case 'broken':
      screens.err.write(`Record ${packed.seq} doesn't belong where it stands: nothing was packed. Run verify.\n`);
      return BROKEN;
    case 'too-long':
      throw new Error(tooLongSentence(about, packed.until));
    case 'packed': {
      await pipeline(Readable.from(packed.file.pieces()), createWriteStream(out, { mode: 0o600 }));
      const { from, to } = packed.stretch;
      screens.out.write(`${out} holds the records ${from.seq + 1} to ${to.seq} of ${tenantId}.\n`);
      return tell(await reportOf(out, keyPaths(keys, env), undefined, env), screens);
    }
  }
}

/** Proves a pack from the file and the keys that were named. */
export async function verifyPack(
  { pack, keys, anchor }: AuditCommand<'verify-pack'>,
  env: Env,
  screens: Screens,
): Promise<number> {
  mustBeReadable(pack, { doing: 'reading', by: 'verify', what: 'the evidence pack' });
  keysThere(keys, env);
  return tell(await reportOf(pack, keyPaths(keys, env), anchor, env), screens);
}

async function reportOf(
  path: string,
  paths: readonly string[],
  anchor: string | undefined,
  env: Env,
): Promise<PackReport> {
  if (anchor !== undefined && paths.length === 0)
    throw new Error('an anchor needs AUDIT_KEY_PATH or --key, the key that signed its heads.');
  const anchors = anchor === undefined ? [] : await anchored(anchor, env);
  const opened = openPack(path);
  if (opened.kind === 'no-pack')
    throw new Error(`${path} is no evidence pack. To check a file that was exported, write --file before its name.`);
  return checkPack(opened, {
    ...(paths.length > 0 ? { keys: { head: readChecker(paths), seal: readSealChecker(paths) } } : {}),
    anchors,
    retell: tellPage,
    teller: tellerName(),
  });
}

function tell(report: PackReport, { out }: Screens): number {
  const lines = report.faults.length > 0 ? report.faults.map(faultSentence) : proofSentences(report);
  for (const line of [...lines, ...returnsSentences(report)]) out.write(`${line}\n`);
  return report.faults.length > 0 ? BROKEN : INTACT;
}

async function oneTenant(source: Source, wanted: string | undefined): Promise<string> {
  const tenants = await source.tenants();
  const found = tenants.filter((one) => wanted === undefined || one.toLowerCase() === wanted.toLowerCase());
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  if (tenants.length === 0)
    throw new Error('There is no trail here. Check that STORE_URL, or --file, names the right one.');
  throw new Error(`Say whose trail to pack: --tenant, one of ${tenants.slice(0, 10).join(', ')}.`);
}

/** So many changes are named to whoever named none that is there. */
const NAMED = 5;

async function nothingSentence(source: Source, tenantId: string, about: About): Promise<string> {
  if (about.kind === 'span') return 'Nothing is on record in that span: nothing was packed.';
  const sent: string[] = [];
  for await (const { event } of source.records(tenantId))
    if (event.type === 'submitted' && event.changeId) sent.push(`${event.changeId} (${event.at.slice(0, 10)})`);
  const known = sent.slice(-NAMED).join(', ');
  return `There is no such change: nothing was packed. ${known ? `The newest are: ${known}.` : 'No change was ever sent here.'}`;
}

function tooLongSentence(about: About, until: string): string {
  const why = 'That is too much for one file, and nothing was written.';
  if (about.kind === 'change' || !until) return `${why} Use export --format jsonl, which knows no bound.`;
  return `${why} It would hold what is on record until ${until}: write --to ${until}, and the next one --from there.`;
}
