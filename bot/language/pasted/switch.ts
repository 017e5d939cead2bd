import type { Block } from './blocks.ts';
import { type Field, saysYesOrNo } from './fields.ts';
import {
  type Above,
  doubtful,
  doubtOf,
  type Found,
  isOwn,
  judged,
  looksLikeSwitch,
  merged,
  NAMES,
  NOTHING,
  type SwitchDoubt,
} from './judge.ts';
import { inJson } from './switch-json.ts';
import { inTable } from './switch-table.ts';

export type SwitchReading = { readonly enabled?: boolean; readonly doubts: readonly SwitchDoubt[] };

/** Inside a value: the next field, whose line break got lost. */
const ANOTHER_FIELD = /[\p{L}\p{N}_]\s{0,40}:(?:\s|$)/u;
const LOOSE =
  /(?:enabled["']?\s{0,20}[:=]\s{0,20}["']?\$?(?:true|false|yes|no)|write ?back["']?\s{0,20}[:=]\s{0,20}["']?(?:true|false|enabled|disabled))(?![\p{L}\s]{0,40}\?)(?!\p{L})/iu;

/**
 * The writeback switch in a paste. It is read only from a record that carries a connector's name or stands under the switch's own
 * command, with nothing foreign in it; whatever else looks like a switch is a doubt and changes nothing.
 */
export function readSwitch(blocks: readonly Block[]): SwitchReading {
  const found: Found[] = [];
  let above: Above;
  for (const block of blocks) {
    found.push(inBlock(block, above));
    above = next(block, above);
  }
  const { answers, doubts: all } = merged(found);
  const doubts = [...new Set(all)];
  const [first] = answers;
  if (first === undefined) return { doubts };
  return answers.every((a) => a === first) ? { enabled: first, doubts } : { doubts: ['two-answers', ...doubts] };
}

function next(block: Block, above: Above): Above {
  if (block.kind === 'command') return block.is === 'unclear' ? undefined : block.is;
  // Whatever stands between the switch's command and a record takes the record from it; another command's output may go on.
  return above === 'other' ? above : undefined;
}

function inBlock(block: Block, above: Above): Found {
  switch (block.kind) {
    case 'command':
      return LOOSE.test(block.text) ? doubtful('other-command') : NOTHING;
    case 'prose':
      return LOOSE.test(block.text) ? doubtful('unnamed') : NOTHING;
    case 'value':
      return above === 'own-value' ? { answers: [block.is], doubts: [] } : NOTHING;
    case 'fields':
      return inFields(block.fields, above);
    case 'table':
      return inTable(block.columns, block.rows, above);
    case 'json':
      return inJson(block.value, above);
  }
}

/** The fields of one list: a name that comes again begins the next record. One foreign field makes all of them doubtful. */
function inFields(fields: readonly Field[], above: Above): Found {
  const keys = fields.map((f) => f.key);
  if (!looksLikeSwitch(keys) || !fields.some(({ value }) => saysYesOrNo(value))) return NOTHING;
  if (!isOwn(keys) || fields.some(({ value }) => ANOTHER_FIELD.test(value))) return doubtful(doubtOf(keys));
  const records: Map<string, string>[] = [];
  for (const { key, value } of fields) {
    const record = records.at(-1);
    if (record && !record.has(key)) record.set(key, value);
    else records.push(new Map([[key, value]]));
  }
  // "Enabled, Connector, Enabled": nobody can tell which of the two belongs to the connector.
  const isUneven = records.some((r) => r.size !== records[0]?.size);
  if (isUneven) return doubtful('mixed');
  return merged(records.map((r) => judged(r.get('enabled'), NAMES.flatMap((n) => r.get(n) ?? [])[0], above)));
}
