import { KEY_FAULTS, MAKE_KEY, readHookKey } from '../store/hook/key.ts';
import type { Reader } from './env-reader.ts';
import type { PolicyFields } from './policy/fields.ts';
import { readPolicyFile } from './policy/file.ts';
import { namer, objectionsTo } from './policy/reachable.ts';
import { type EnvPolicy, type Policies, policyFor, tenantPolicy } from './policy/tenant-policy.ts';

/** Reads the environment's names and, over them, the file that POLICY_PATH names; a changed file counts from the next start on. */
export function readPolicies(reader: Reader, allowedTenants: readonly string[]): Policies {
  const env = readEnv(reader);
  const path = reader.text('POLICY_PATH');
  const sentences: string[] = [];
  const file = path ? readPolicyFile(path, (sentence) => sentences.push(sentence)) : undefined;
  const { all = {}, tenants: fields = new Map(), name = '' } = file ?? {};
  const tenants = new Map([...fields].map(([id, own]) => [id, tenantPolicy(env, { ...all, ...own })]));
  const policies = { all: tenantPolicy(env, all), tenants, file: file?.name };
  // Of a file that can't be read only the environment would be judged, which isn't what was meant.
  if (sentences.length === 0)
    // Where no tenant is known yet, what holds for all is judged all the same.
    for (const id of new Set([...(allowedTenants.length > 0 ? allowedTenants : ['']), ...tenants.keys()]))
      sentences.push(...objectionsTo(policyFor(policies, id), namer(name, all, fields.get(id) ?? {}, id)));
  for (const [place, own] of [['', all] as const, ...[...fields].map(([id, one]) => [`tenants.${id}.`, one] as const)])
    sentences.push(...keyless(own).map((fault) => `${name}: ${place}webhook.keyPath ${fault}`));
  for (const sentence of new Set(sentences)) reader.problem(sentence);
  return policies;
}

/** A server that can't sign would send nothing, and be noticed by its silence. */
function keyless({ webhook }: PolicyFields): readonly string[] {
  const read = webhook && readHookKey(webhook.keyPath);
  return !read || read.kind === 'key' ? [] : [`${KEY_FAULTS[read.kind]}: ${MAKE_KEY}.`];
}

function readEnv(reader: Reader): EnvPolicy {
  const people = (name: string) => reader.people(name).map(({ kind, id }) => `${kind}:${id}`);
  return {
    quorum: reader.whole('QUORUM', 1, 1, 20),
    approvalHours: reader.whole('APPROVAL_HOURS', 24, 1, 336),
    executionHours: reader.whole('EXECUTION_HOURS', 8, 1, 336),
    loneAdmin: reader.choice('LONE_ADMIN', ['no', 'yes'], 'no') === 'yes',
    approvers: people('APPROVERS'),
    auditors: people('AUDITORS'),
    who: reader.raw('APPROVERS'),
  };
}
