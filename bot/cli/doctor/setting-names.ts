import { readConfig } from '../../config/index.ts';
import { type Finding, ok, warn } from './checked.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Every name the server reads, seen by reading: once with nothing set, once with everything. */
function namesRead(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const value of ['', 'x']) {
    readConfig(
      new Proxy<Env>({}, { get: (_env, name) => (typeof name === 'string' ? names.add(name) && value : undefined) }),
    );
  }
  return names;
}

const OURS =
  /^(BOT|SSO_APP|SSO|ALLOWED|APPROVER|APPROVAL|AUDITOR|AUDIT|QUORUM|EXECUTION|LONE|POLICY|STORE|RETENTION|PORTAL|GRAPH|AUTHORITY|CAPTURE|METRICS)(_|S$|$)|^CLOUDS?$/;
/** Set by the deployment tools; the server doesn't need them. */
const TOOLS: ReadonlySet<string> = new Set(['BOT_AZURE_APP_SERVICE_RESOURCE_ID', 'BOT_ENDPOINT', 'BOT_OBJECT_ID']);

/** Names that look like ours and are read by nothing: a slip of the pen leaves a default in force. */
export function misspelled(env: Env): readonly Finding[] {
  const known = namesRead();
  const strays = Object.keys(env).filter((name) => OURS.test(name) && !known.has(name) && !TOOLS.has(name));
  if (strays.length === 0) return [ok('every name that looks like a setting is one')];
  return strays.map((name) => {
    const near = [...known].find((one) => distance(one, name) <= 2);
    const fix = near ? `Rename it to ${near}.` : 'Remove it, or look it up in env/.env.example.';
    return warn(`${name} is set`, 'nothing reads a setting of this name, so a default is in force', fix);
  });
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
