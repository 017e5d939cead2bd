import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { PORTAL_PATHS } from '../../bot/directory/api/calls.ts';

/** One request to a directory, as it came over the wire; `path` without the query. */
export type DirectoryRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
};

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The part of Graph's published metadata (v1.0, and beta where it says so) and permissions list that the calls need; source and licence are in the file. */
export const published = z
  .object({
    roots: z.record(z.string(), z.object({ type: z.string(), isCollection: z.boolean() })),
    types: z.record(
      z.string(),
      z.object({
        base: z.string().optional(),
        properties: z.array(z.string()),
        navigation: z.record(z.string(), z.string()).optional(),
        complex: z.record(z.string(), z.string()).optional(),
      }),
    ),
    actions: z.record(z.string(), z.object({ on: z.string(), parameters: z.array(z.string()) })),
    options: z.record(z.string(), z.array(z.string())),
    delegated: z.record(z.string(), z.array(z.string())),
    delegatedNames: z.array(z.string()),
    betaOnly: z.array(z.string()),
  })
  .parse(JSON.parse(read('test/directory/graph-v1.0.json')));

/** The permissions that the install page names. */
const installed = [...read('docs/install.md').matchAll(/^\| `([A-Z]\w+(?:\.\w+)+)` \|/gm)].map(
  ([, name]) => name ?? '',
);

/** A type and all it inherits from. */
function lineOf(type: string): readonly string[] {
  const base = published.types[type]?.base;
  return base ? [type, ...lineOf(base)] : [type];
}

/** What can be selected of a type. Members of a group are directoryObjects; their names belong to the users among them. */
export function propertiesOf(type: string): readonly string[] {
  const line = lineOf(type === 'directoryObject' ? 'user' : type);
  return line.flatMap((name) => published.types[name]?.properties ?? []);
}

/** Walks a path with `{id}` for keys through the metadata: the type it ends at, or what isn't there. */
export function typeAt(path: string): { readonly type: string } | { readonly missing: string } {
  const [first = '', ...rest] = path.split('/').slice(1);
  const root = published.roots[first];
  if (!root) return { missing: `no root ${first}` };
  let { type, isCollection } = root;
  for (const segment of rest) {
    const action = published.actions[segment];
    const next = lineOf(type).flatMap((name) => published.types[name]?.navigation?.[segment] ?? [])[0];
    if (segment === '{id}') {
      if (!isCollection) return { missing: 'a key where there is no collection' };
      isCollection = false;
    } else if (action) {
      return lineOf(type).includes(action.on) ? { type } : { missing: `${segment} isn't bound to ${type}` };
    } else {
      if (!next) return { missing: `no ${segment} on ${type}` };
      type = next;
      isCollection = true;
    }
  }
  return { type };
}

/** What isn't published about a request, one phrase each; nothing where all of it is. `named`: the permissions asked for. */
export function complaintsAbout(request: DirectoryRequest, named: readonly string[] = installed): readonly string[] {
  if (/^\/api(\/|$)/.test(request.path)) return ofPortal(request);
  return /^\/(v1\.0|beta)(\/|$)/i.test(request.path) ? ofGraph(request, named) : ofAuthority(request);
}

function ofGraph({ method, path, query, body }: DirectoryRequest, named: readonly string[]): readonly string[] {
  const [, version = '', asked = ''] = /^\/(v1\.0|beta)(\/.*)$/.exec(path) ?? [];
  const there = Object.keys(published.delegated).filter((call) => isAt(asked, call.split(' ')[1] ?? ''));
  const calls = there.filter((call) => versionOf(call) === version);
  if (calls.length === 0 && there.length > 0) return [`is not below /${there.map(versionOf)[0]}`];
  if (calls.length === 0) return ['has a path that no published call has'];
  const call = calls.find((one) => one.startsWith(`${method} `));
  if (!call) return [`has a method that isn't published there (${calls.join(', ')} is)`];
  const at = typeAt(call.split(' ')[1] ?? '');
  if ('missing' in at) return [at.missing];
  const opening = published.delegated[call] ?? [];
  return [
    ...Object.entries(query).flatMap(([name, value]) =>
      published.options[call]?.includes(name)
        ? ofOption(at.type, name, value)
        : [`has the option ${name}, which its page doesn't document`],
    ),
    ...(method === 'POST' ? ofParameters(call, body) : []),
    ...(opening.some((one) => named.includes(one)) ? [] : ['needs a permission that docs/install.md does not name']),
  ];
}

/** Where a call is published: what v1.0 has is asked for there. */
export function versionOf(call: string): 'v1.0' | 'beta' {
  return published.betaOnly.includes(call) ? 'beta' : 'v1.0';
}

function isAt(path: string, template: string): boolean {
  const parts = template.split('/');
  const given = path.split('/');
  return (
    parts.length === given.length && parts.every((part, i) => (part === '{id}' ? given[i] !== '' : part === given[i]))
  );
}

function ofParameters(call: string, body: unknown): readonly string[] {
  const known = published.actions[call.split('/').at(-1) ?? '']?.parameters ?? [];
  const given = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  return given.filter((name) => !known.includes(name)).map((name) => `sends ${name}, which is no parameter`);
}

function ofOption(type: string, name: string, value: string): readonly string[] {
  switch (name) {
    case '$select':
      return value.split(',').flatMap((one) => ofProperty(type, one, '$select'));
    case '$orderby':
      return value.split(',').flatMap((one) => ofProperty(type, one.replace(/ (asc|desc)$/, ''), '$orderby'));
    case '$filter':
      return ofFilter(type, value);
    case '$top':
      return /^[1-9]\d{0,2}$/.test(value) ? [] : [`$top is ${value}`];
    // Given by the service itself in the link to the next page.
    case '$skiptoken':
      return [];
    default:
      return [`has the option ${name}, which isn't held against anything here`];
  }
}

const ofProperty = (type: string, name: string, option: string) =>
  propertiesOf(type).includes(name) ? [] : [`${option} names ${name}, which ${type} hasn't`];

const OPERATORS: readonly string[] = [
  'eq',
  'ne',
  'gt',
  'ge',
  'lt',
  'le',
  'and',
  'or',
  'not',
  'null',
  'true',
  'false',
  'startswith',
];

/** Every name of a filter outside its texts and times: an operator, a property, or a property of a list's member. */
function ofFilter(type: string, filter: string): readonly string[] {
  const bare = filter.replaceAll(/'(?:[^']|'')*'/g, ' ').replaceAll(/\d{4}-\d\d-\d\d[\dT:.Z+-]*/g, ' ');
  const lists = new Map<string, string>();
  const names = bare.replaceAll(/(\w+)\/(?:any|all)\((\w+):/g, (_, list: string, variable: string) => {
    lists.set(variable, list);
    return `${list} `;
  });
  return [...names.matchAll(/[A-Za-z]\w*(?:\/\w+)*/g)].flatMap(([name]) => {
    if (OPERATORS.includes(name)) return [];
    const [first = '', second = '', ...rest] = name.split('/');
    const list = lists.get(first);
    if (!list) return ofProperty(type, name, '$filter');
    const member = lineOf(type).flatMap((one) => published.types[one]?.complex?.[list] ?? [])[0] ?? list;
    return ofProperty(member, [second, ...rest].join('/'), '$filter');
  });
}

/** Published by nobody: held against the one list of what public readers of the portal's backend ask, and its one write. */
function ofPortal({ method, path, query }: DirectoryRequest): readonly string[] {
  const search = new URLSearchParams(query).toString();
  const asked = `${path.slice('/api'.length)}${search ? `?${search}` : ''}`;
  const known: readonly string[] = Object.values(PORTAL_PATHS);
  if (!known.includes(asked)) return ["is no known address of the portal's backend"];
  const isKnownMethod = method === 'GET' || (method === 'PUT' && asked === PORTAL_PATHS.settings);
  return isKnownMethod ? [] : ["has a method that is not known at this address of the portal's backend"];
}

/** Source: "OpenID Connect" and "OAuth 2.0 On-Behalf-Of flow" of the Microsoft identity platform, learn.microsoft.com. */
const AUTHORITY: readonly (readonly [string, RegExp])[] = [
  ['GET', /^\/[\w-]+\/v2\.0\/\.well-known\/openid-configuration$/],
  ['GET', /^\/[\w-]+\/discovery\/v2\.0\/keys$/],
  ['POST', /^\/[\w-]+\/oauth2\/v2\.0\/token$/],
];

/** Graph, the portal's backend (ADIbizaUX) and the Bot Connector; nothing else is asked for in anybody's name. */
const SCOPES: readonly string[] = [
  'https://graph.microsoft.com/.default',
  '74658136-14ec-4630-ad9b-26e160ff0fc6/.default',
  'https://api.botframework.com/.default',
];
/** What the token library adds by itself. */
const ADDED: readonly string[] = ['openid', 'profile', 'offline_access'];

function ofAuthority({ method, path, body }: DirectoryRequest): readonly string[] {
  const isKnown = AUTHORITY.some(([verb, address]) => verb === method && address.test(path));
  if (!isKnown) return ['is no documented address of the identity platform'];
  if (method !== 'POST') return [];
  const scope = typeof body === 'object' && body !== null && 'scope' in body ? String(body.scope) : '';
  const strange = scope.split(' ').filter((one) => !SCOPES.includes(one) && !ADDED.includes(one));
  return strange.map((one) => `asks for the scope ${one || '(none)'}`);
}
