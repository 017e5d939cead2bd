import { parseArgs } from 'node:util';
import { editDistance } from '../../language/engine/distance.ts';
import type { ExportFormat } from '../../store/audit/index.ts';
import type { About } from '../../store/pack/layout.ts';
import { chosenLocale, LOCALES, type Locale, USUAL_LOCALE } from '../../workflow/locale.ts';

/** `file`: a trail that was exported, instead of the one in STORE_URL; `keys`: public halves of keys that were replaced. */
type Asked = {
  readonly help: object;
  readonly verify: {
    readonly file: string | undefined;
    readonly anchor: string | undefined;
    readonly keys: readonly string[];
  };
  readonly export: {
    readonly file: string | undefined;
    readonly format: ExportFormat;
    readonly out: string | undefined;
  };
  /** One change, or what lies between two times (ISO, UTC; open where null). */
  readonly pack: {
    readonly file: string | undefined;
    readonly tenant: string | undefined;
    readonly about: About;
    readonly locale: Locale;
    readonly out: string;
    readonly keys: readonly string[];
  };
  /** A pack is verified by itself: no store is opened. */
  readonly 'verify-pack': {
    readonly pack: string;
    readonly anchor: string | undefined;
    readonly keys: readonly string[];
  };
  readonly backup: { readonly to: string; readonly keys: readonly string[] };
  readonly restore: { readonly from: string; readonly keys: readonly string[] };
  /** Sends a test event to each webhook of the policy. */
  readonly webhook: object;
};

/** What someone asks of `npm run audit`. */
export type AuditCommand<K extends keyof Asked = keyof Asked> = {
  [Kind in K]: { readonly kind: Kind } & Asked[Kind];
}[K];

const OPTIONS = {
  file: { type: 'string' },
  anchor: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  key: { type: 'string', multiple: true },
  change: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  tenant: { type: 'string' },
  lang: { type: 'string' },
  test: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What each command takes besides its own words. */
const TAKES = {
  verify: ['file', 'anchor', 'key'],
  export: ['file', 'format', 'out'],
  pack: ['file', 'tenant', 'change', 'from', 'to', 'lang', 'out', 'key'],
  backup: ['key'],
  restore: ['key'],
  webhook: ['test'],
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>;
const COMMANDS = ['verify', 'export', 'pack', 'backup', 'restore', 'webhook'] as const;
/** How many typos a word may hold and still be recognised. */
const SLIPS = 2;
const FORMATS = ['csv', 'jsonl'] as const satisfies readonly ExportFormat[];

/** Reads the words of the command line. Throws an Error whose sentence says what is missing or too much, and what to write. */
export function readArguments(args: readonly string[]): AuditCommand {
  const { positionals, values } = parsed(args);
  if (values.help) return { kind: 'help' };
  const [word, ...rest] = positionals;
  const kind = COMMANDS.find((one) => one === word);
  if (!kind) throw wrong(word === undefined ? `Say what to do: ${COMMANDS.join(', ')}.` : noCommand(word));
  const stray = Object.keys(values).find((name) => !TAKES[kind].some((one) => one === name));
  if (stray) throw wrong(`${kind} doesn't take --${stray}.`);
  const { file, anchor, key: keys = [], out } = values;
  switch (kind) {
    case 'verify': {
      const [pack, ...others] = rest;
      if (pack === undefined) return { kind, file, anchor, keys };
      none(kind, others, 'It checks one pack at a time.');
      if (file !== undefined) throw wrong('verify checks a pack, or a file that was exported: name one of the two.');
      return { kind: 'verify-pack', pack, anchor, keys };
    }
    case 'export':
      none(kind, rest, 'To write to a file, write --out before its name.');
      return { kind, file, format: formatOf(values.format), out };
    case 'pack':
      none(kind, rest, 'Write --out before the name of the file.');
      return { kind, ...packOf(values) };
    case 'backup':
      return { kind, to: oneFile(kind, rest), keys };
    case 'restore':
      return { kind, from: oneFile(kind, rest), keys };
    case 'webhook':
      none(kind, rest, 'Its address stands in the policy that POLICY_PATH names.');
      if (!values.test)
        throw wrong('webhook sends a test event, and only that. Write npm run audit -- webhook --test.');
      return { kind };
  }
}

function packOf(values: ReturnType<typeof parsed>['values']): Asked['pack'] {
  const { file, tenant, change, from, to, lang = USUAL_LOCALE, out, key: keys = [] } = values;
  if (out === undefined) throw wrong('pack needs a file to write. Write --out evidence.html.');
  const locale = chosenLocale(lang);
  if (!locale) throw wrong(`pack doesn't speak ${quoted(lang)}. Write --lang ${LOCALES.join(' or --lang ')}.`);
  if (change !== undefined && (from !== undefined || to !== undefined))
    throw wrong('pack takes --change, or --from and --to: name one change or a span.');
  const span = { kind: 'span', since: timeOf('--from', from, 'start'), until: timeOf('--to', to, 'end') } as const;
  return { file, tenant, locale, out, keys, about: change === undefined ? span : { kind: 'change', change } };
}

/** A day is all of it, in UTC. */
function timeOf(option: string, said: string | undefined, at: 'start' | 'end'): string | null {
  if (said === undefined) return null;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(said);
  const isZoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(said);
  const time = new Date(isDay ? `${said}T${at === 'start' ? '00:00:00.000' : '23:59:59.999'}Z` : said);
  if ((isDay || isZoned) && !Number.isNaN(time.getTime())) return time.toISOString();
  throw wrong(
    `${option} doesn't understand ${quoted(said)}. Write a day (2026-11-28, in UTC) or a time (2026-11-28T09:00Z).`,
  );
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const [, option] = /^Unknown option '(-[^']*)'/.exec(why) ?? [];
    throw wrong(option === undefined ? why : noOption(option));
  }
}

/** With where to look, because whoever reads this has just shown that they don't know. */
const wrong = (why: string): Error => new Error(`${why}\nnpm run audit -- --help shows every command.`);

function none(kind: string, [first]: readonly string[], how: string): void {
  if (first !== undefined) throw wrong(`${kind} doesn't know what to do with ${quoted(first)}. ${how}`);
}

function formatOf(format: string | undefined): ExportFormat {
  const found = FORMATS.find((one) => one === format);
  if (found) return found;
  const why = format === undefined ? 'export needs a format.' : `export doesn't know the format ${quoted(format)}.`;
  throw wrong(`${why} Write --format csv for a spreadsheet, or --format jsonl for a file that can be verified.`);
}

function oneFile(kind: 'backup' | 'restore', files: readonly string[]): string {
  const [file, another] = files;
  if (file !== undefined && another === undefined) return file;
  const what = kind === 'backup' ? 'the file to write' : 'the backup to put back';
  throw wrong(`${kind} needs one name: ${what}. Write npm run audit -- ${kind} pilot-backup.db.`);
}

function noOption(option: string): string {
  const near = nearest(
    Object.keys(OPTIONS).map((name) => `--${name}`),
    option,
  );
  return `${quoted(option)} is no option.${near ? ` Did you mean ${near}?` : ''}`;
}

const nearest = (names: readonly string[], word: string): string | undefined =>
  names.find((one) => one.startsWith(word) || editDistance(one, word.toLowerCase(), SLIPS) <= SLIPS);

function noCommand(word: string): string {
  const near = nearest(COMMANDS, word);
  return `${quoted(word)} is no command. ${near ? `Did you mean ${near}?` : `There are: ${COMMANDS.join(', ')}.`}`;
}

/** As it was typed, cut to what a line holds, without what would move the cursor. */
const quoted = (word: string): string => `"${word.replace(/\p{C}/gu, '').slice(0, 60)}"`;
