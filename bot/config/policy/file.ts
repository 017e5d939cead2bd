import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { editDistance } from '../../language/engine/distance.ts';
import { type Path, type PolicyFields, policySchema, TAKES, TAKES_EACH } from './fields.ts';

/** What a policy file says: `all` for every tenant, and field by field otherwise in those that it names (ids in lower case). */
export type PolicyFile = {
  readonly all: PolicyFields;
  readonly tenants: ReadonlyMap<string, PolicyFields>;
  /** What messages call it. */
  readonly name: string;
};

const EMPTY: Omit<PolicyFile, 'name'> = { all: {}, tenants: new Map() };
const TYPOS = 2;
/** Longer than any policy that a person writes. */
const MOST_BYTES = 1_000_000;

/** Reads the file at `path`. What is wrong with it becomes sentences for `problem`, each with what to do; then nothing of it is used. */
export function readPolicyFile(path: string, problem: (sentence: string) => void): PolicyFile {
  const name = basename(path);
  const raw = jsonIn(path, name, problem);
  if (raw === undefined) return { ...EMPTY, name };
  const parsed = policySchema.safeParse(raw);
  const sentences = parsed.success ? [] : sentencesOf(parsed.error.issues, raw);
  for (const sentence of sentences) problem(`${name}: ${sentence}`);
  if (!parsed.success) return { ...EMPTY, name };
  const { $schema: _, tenants = {}, ...all } = parsed.data;
  const byTenant = Object.entries(tenants).map(([id, fields]) => [id.toLowerCase(), fields] as const);
  const twice = byTenant.filter(([id], at) => byTenant.findIndex(([other]) => other === id) < at);
  for (const [id] of twice)
    problem(`${name}: tenants.${id} stands there twice, in large and small letters: make it one.`);
  if (twice.length > 0) return { ...EMPTY, name };
  return { all, tenants: new Map(byTenant), name };
}

function jsonIn(path: string, name: string, problem: (sentence: string) => void): unknown {
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile() || size.size > MOST_BYTES) {
    problem('POLICY_PATH: there is no such file. Name a JSON file as env/policy.schema.json describes it.');
    return undefined;
  }
  try {
    // Editors of Windows begin a file with a mark that JSON doesn't know.
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    const where = /at position \d+(?: \(line \d+ column \d+\))?/.exec(error instanceof Error ? error.message : '');
    problem(`${name} is no JSON${where ? ` (${where[0]})` : ''}: correct it as env/policy.schema.json describes it.`);
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;
type Place = readonly PropertyKey[];

function sentencesOf(issues: readonly Issue[], raw: unknown, under: Place = []): readonly string[] {
  return issues.flatMap((issue): readonly string[] => {
    const place = [...under, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownAt(key, place));
    if (issue.code === 'invalid_union') {
      const fewest = [...issue.errors].sort((one, other) => one.length - other.length)[0] ?? [];
      return sentencesOf(fewest, raw, place);
    }
    if (place.length === 0) return ['the file is no policy: write one object, as env/policy.schema.json describes it.'];
    if (issue.code === 'invalid_key') return [`${called(place)} is no tenant: write the tenant’s id, a GUID.`];
    const isThere = place.reduce<unknown>((value, key) => Object(value)[key], raw) !== undefined;
    return [`${called(place)} is ${isThere ? 'wrong' : 'missing'}: set it to ${takenAt(place)}.`];
  });
}

function unknownAt(key: string, place: Place): string {
  const where = place.length > 0 ? ` in ${called(place)}` : '';
  if (isWindowOrCalendar(key, place))
    return `${called(place)} is a window and a calendar in one: keep "from", "to" and "reason", or "calendar".`;
  const home = homeOf(key);
  if (home) return `"${key}"${where} belongs to ${home}: take it out here.`;
  const known = Object.keys(TAKES).map((path) => path.split('.').at(-1) ?? path);
  const near = known.find((one) => editDistance(one.toLowerCase(), key.toLowerCase(), TYPOS) <= TYPOS);
  const fix = near ? `write ${near}` : 'remove it; env/policy.schema.json has all fields';
  return `"${key.slice(0, 60)}"${where} is no field of a policy: ${fix}.`;
}

/** Where a field that there is would be at home: its own name is no advice to whoever wrote it elsewhere. */
function homeOf(key: string): string | undefined {
  if (key === 'tenants' || key === '$schema') return 'the file as a whole';
  if (isPath(key)) return 'the file as a whole or to a tenant';
  return Object.keys(TAKES)
    .find((path) => path.endsWith(`.${key}`))
    ?.split('.')[0];
}

const isWindowOrCalendar = (key: string, place: Place): boolean =>
  typeof place.at(-1) === 'number' && place.at(-2) === 'freeze' && isPath(`freeze.${key}`);

/** A place as people write it: `tenants.7f3c….freeze[0].from`. */
const called = (place: Place): string =>
  place.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');

/** What stands there, by the field or the nearest around it. */
function takenAt(place: Place): string {
  const names = place.filter((key) => typeof key === 'string');
  const own = names[0] === 'tenants' ? names.slice(2) : names;
  for (let length = own.length; length > 0; length -= 1) {
    const path = own.slice(0, length).join('.');
    const isOneOfList = length === own.length && typeof place.at(-1) === 'number';
    if (isPath(path)) return (isOneOfList ? TAKES_EACH[path] : undefined) ?? TAKES[path];
  }
  return 'an object of fields';
}

const isPath = (path: string): path is Path => Object.hasOwn(TAKES, path);
