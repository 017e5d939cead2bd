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
export function collection(call: Call, name: string, type: string, items: readonly Item[]): Answer {
  const { $filter, $orderby, $top, $select, $skiptoken = '0' } = call.query;
  const { pageSize, hasEmptyPages, isUnordered, skewMs } = call.twist ?? {};
  const all = skewMs ? items.map((item) => skewed(item, skewMs)) : items;
  const test = $filter === undefined ? () => true : parseFilter($filter);
  if (!test) return badRequest('Invalid filter clause');
  const asked = $top === undefined ? usualPage : Number($top);
  if (!Number.isInteger(asked) || asked < 1 || asked > 999) return badRequest("Invalid value for '$top'.");
  const ordered = sorted(all.filter(test), $orderby);
  if (!ordered) return badRequest("Invalid '$orderby' clause.");
  const matching = isUnordered ? ordered.toReversed() : ordered;
  const [, digits = '', mark = ''] = /^(\d+)(f?)$/.exec($skiptoken) ?? [];
  if (!digits) return badRequest('Skip token is not valid.');
  const start = Number(digits);
  // The empty page before a full one: `f` marks a token whose empty page was given.
  if (hasEmptyPages && !mark && start < matching.length)
    return { status: 200, body: { '@odata.nextLink': nextLink(call, `${start}f`), value: [] } };
  const top = Math.min(asked, pageSize ?? asked);
  const picked = select(matching.slice(start, start + top), $select, type);
  if ('refusal' in picked) return picked.refusal;
  const rest = matching.length > start + top ? { '@odata.nextLink': nextLink(call, String(start + top)) } : {};
  return { status: 200, body: { '@odata.context': context(call, name), ...rest, value: picked.items } };
}

const usualPage = 100;

/** The same item with each of its times moved. */
function skewed(item: Item, ms: number): Item {
  const moved = Object.entries(item).map(([name, value]) => {
    const time = name.endsWith('DateTime') && typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return [name, Number.isNaN(time) ? value : new Date(time + ms).toISOString()];
  });
  return Object.fromEntries(moved);
}

function badRequest(message: string): Answer {
  return graphError(400, 'BadRequest', message);
}

function nextLink(call: Call, $skiptoken: string): string {
  const query = new URLSearchParams({ ...call.query, $skiptoken });
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
