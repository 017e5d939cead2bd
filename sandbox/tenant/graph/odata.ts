import { graphError } from '../errors.ts';
import type { Answer, Call } from '../http.ts';
import { parseFilter, property } from './filter.ts';

export type Item = Readonly<Record<string, unknown>>;
type Picked = { readonly items: readonly Item[] } | { readonly refusal: Answer };

const context = (call: Call, name: string) => `https://${call.headers.host ?? 'localhost'}/v1.0/$metadata#${name}`;

/** One object, with `$select` obeyed. `type` is the name Graph would complain with. */
export function entity(call: Call, name: string, type: string, item: Item): Answer {
  const picked = select([item], call.query.$select, type);
  if ('refusal' in picked) return picked.refusal;
  return { status: 200, body: { '@odata.context': context(call, `${name}/$entity`), ...picked.items[0] } };
}

/** A list, with `$filter`, `$orderby`, `$select`, `$top` and paging by `@odata.nextLink`. */
export function collection(call: Call, name: string, type: string, all: readonly Item[], pageSize = 100): Answer {
  const { $filter, $orderby, $top, $select, $skiptoken } = call.query;
  const test = $filter === undefined ? () => true : parseFilter($filter);
  if (!test) return badRequest('Invalid filter clause');
  const top = $top === undefined ? pageSize : Number($top);
  if (!Number.isInteger(top) || top < 1 || top > 999) return badRequest("Invalid value for '$top'.");
  const matching = sorted(all.filter(test), $orderby);
  if (!matching) return badRequest("Invalid '$orderby' clause.");
  const start = $skiptoken === undefined ? 0 : Number($skiptoken);
  if (!Number.isInteger(start) || start < 0) return badRequest('Skip token is not valid.');
  const picked = select(matching.slice(start, start + top), $select, type);
  if ('refusal' in picked) return picked.refusal;
  const rest = matching.length > start + top ? { '@odata.nextLink': nextLink(call, start + top) } : {};
  return { status: 200, body: { '@odata.context': context(call, name), ...rest, value: picked.items } };
}

function badRequest(message: string): Answer {
  return graphError(400, 'BadRequest', message);
}

function nextLink(call: Call, start: number): string {
  const query = new URLSearchParams({ ...call.query, $skiptoken: String(start) });
  return `https://${call.headers.host ?? 'localhost'}${call.path}?${query}`;
}

function sorted(items: readonly Item[], clause: string | undefined): readonly Item[] | undefined {
  if (clause === undefined) return items;
  const match = /^([\w/]+)(?:\s+(asc|desc))?$/.exec(clause.trim());
  const path = match?.[1];
  if (!path) return undefined;
  const sign = match[2] === 'desc' ? -1 : 1;
  return items.toSorted((a, b) => sign * String(property(a, path)).localeCompare(String(property(b, path))));
}

function select(items: readonly Item[], clause: string | undefined, type: string): Picked {
  if (clause === undefined) return { items };
  const names = clause.split(',').map((name) => name.trim());
  const strange = items.length > 0 && names.find((name) => items.every((item) => !(name in item)));
  if (strange) return { refusal: badRequest(`Could not find a property named '${strange}' on type '${type}'.`) };
  return {
    items: items.map((item) =>
      Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name) || name.startsWith('@'))),
    ),
  };
}
