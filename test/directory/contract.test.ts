import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import * as z from 'zod';
import { GRAPH_CALLS, type GraphCall } from '../../bot/directory/calls.ts';

/** The part of Graph's published v1.0 metadata and permissions list that the calls need; source and licence are in the file. */
const published = z
  .object({
    roots: z.record(z.string(), z.object({ type: z.string(), isCollection: z.boolean() })),
    types: z.record(
      z.string(),
      z.object({
        base: z.string().optional(),
        properties: z.array(z.string()),
        navigation: z.record(z.string(), z.string()).optional(),
      }),
    ),
    actions: z.record(z.string(), z.object({ on: z.string(), parameters: z.array(z.string()) })),
    delegated: z.record(z.string(), z.array(z.string())),
    delegatedNames: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'graph-v1.0.json'), 'utf8')));

/** A type and all it inherits from. */
function lineOf(type: string): readonly string[] {
  const base = published.types[type]?.base;
  return base ? [type, ...lineOf(base)] : [type];
}

function propertiesOf(type: string): readonly string[] {
  return lineOf(type).flatMap((name) => published.types[name]?.properties ?? []);
}

/** Walks a path through the metadata: the type it ends at, or an error that names the segment that isn't there. */
function resolve(path: string): string {
  const [first = '', ...rest] = path.split('/').slice(1);
  const root = published.roots[first];
  assert.ok(root, `no root ${first}`);
  let { type, isCollection } = root;
  for (const segment of rest) {
    if (segment === '{id}') {
      assert.ok(isCollection, `${path}: a key where there is no collection`);
      isCollection = false;
      continue;
    }
    const action = published.actions[segment];
    if (action) {
      assert.ok(lineOf(type).includes(action.on), `${segment} isn't bound to ${type}`);
      return type;
    }
    const next = lineOf(type).flatMap((name) => published.types[name]?.navigation?.[segment] ?? [])[0];
    assert.ok(next, `no ${segment} on ${type}`);
    type = next;
    isCollection = true;
  }
  return type;
}

describe('the calls to Graph against its published v1.0 metadata', () => {
  for (const [name, call] of Object.entries<GraphCall>(GRAPH_CALLS)) {
    it(`${name}: ${call.method} ${call.path} exists, with each property it names`, () => {
      const type = resolve(call.path);
      // Members of a group are directoryObjects; their names belong to the users among them.
      const known = name === 'groupMembers' ? propertiesOf('user') : propertiesOf(type);
      for (const property of call.select ?? []) assert.ok(known.includes(property), `${type} has no ${property}`);
      const words = [call.query?.$filter ?? '', call.query?.$orderby ?? '']
        .join(' ')
        .replaceAll(/'[^']*'|\{since\}|any\(t:t\/id/g, '');
      for (const [word] of words.matchAll(/[a-zA-Z]+/g)) {
        assert.ok([...known, 'eq', 'ge', 'or', 'and', 'desc'].includes(word), `${type} has no ${word}`);
      }
    });

    it(`${name}: its permissions are delegated ones, the first of them for this very path`, () => {
      const forPath = published.delegated[`${call.method} ${call.path}`] ?? [];
      const [first = '', ...others] = call.needs;
      assert.ok(forPath.includes(first), `${first} doesn't open ${call.path}`);
      for (const other of others) assert.ok(published.delegatedNames.includes(other), `${other} is unknown`);
    });
  }

  it('the properties that are read without being selected exist too', () => {
    const read = {
      authorizationPolicy: ['allowedToUseSSPR'],
      directoryRole: ['roleTemplateId'],
      directoryAudit: [
        'activityDisplayName',
        'activityDateTime',
        'result',
        'resultReason',
        'initiatedBy',
        'targetResources',
        'additionalDetails',
      ],
      targetResource: ['id'],
      userRegistrationDetails: ['isAdmin', 'isSsprCapable', 'isSsprEnabled', 'isSsprRegistered'],
    };
    for (const [type, names] of Object.entries(read)) {
      for (const property of names) assert.ok(propertiesOf(type).includes(property), `${type} has no ${property}`);
    }
  });

  it('the flag that is not in use is never asked for', () => {
    assert.doesNotMatch(JSON.stringify(GRAPH_CALLS), /onPremisesSynchronization|passwordWritebackEnabled/);
  });
});
