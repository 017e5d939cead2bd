import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPTURED, type Capture, captureSchema, capturesIn, fileNameOf } from '../../capture/file.ts';
import { createRedactor } from '../../capture/redact.ts';
import { readPlaces } from '../../config/cloud.ts';
import { type Env, readerOf } from '../../config/env-reader.ts';
import type { Config } from '../../config/index.ts';
import { PORTAL_APP } from '../../directory/api/config.ts';
import { RAW_READINGS, type RawReading, readRaw } from '../../directory/raw-calls.ts';
import type { Failure } from '../../directory/transport/failure.ts';
import { type Finding, fail, ok, skip, warn } from './checked.ts';

export type CaptureOrder = {
  /** The moment's name, which the files begin with. */
  readonly name: string;
  readonly folder: string;
  /** Tokens, one a line. */
  readonly tokens: readonly string[];
  /** Text of a server's log. */
  readonly log: string | undefined;
};

/**
 * Takes what is asked for and writes one file each, with nobody in it. Needs no configuration but `CLOUD` where the tokens are for
 * Graph and the portal themselves; `config` where they are for the app that people sign in to.
 */
export async function capture(order: CaptureOrder, env: Env, config: Config | undefined): Promise<readonly Finding[]> {
  const places = readPlaces(readerOf(env, []));
  const taken = new Date().toISOString();
  const { name, folder, tokens, log } = order;
  const write = (one: Capture): Finding => {
    mkdirSync(folder, { recursive: true });
    const change = one.of === 'settings' ? changeSince(folder, one) : '';
    const path = join(folder, fileNameOf(one));
    writeFileSync(path, `${JSON.stringify(one, null, 2)}\n`);
    return ok(`${path} is written${change}`);
  };
  const shapes = log === undefined ? [] : capturesIn(log, name, places.cloud);
  if (log !== undefined && shapes.length === 0)
    return [
      fail('the log holds no shapes', 'CAPTURE_UNTIL wasn’t set, or nothing came', 'Set it, restart, and press.'),
    ];
  if (tokens.length === 0) return shapes.map(write);

  const as = config
    ? { ...config, clientId: config.ssoAppId, appIdUri: config.ssoAppIdUri, credential: config.ssoCredential }
    : { ...places, portalWrites: false, clientId: '', appIdUri: '', credential: { kind: 'none' } as const };
  const { readings, strange } = await readRaw(as, tokens, { now: Date.now }, () => {});
  const redact = createRedactor();
  const read = RAW_READINGS.flatMap((of) => {
    const answer = readings[of];
    if (!answer.ok) return missed(of, answer.failure);
    return [write({ of, name, taken, cloud: places.cloud, body: redact(CAPTURED[of], answer.value) })];
  });
  return [...(strange > 0 ? [strangeTokens(strange)] : []), ...read, ...shapes.map(write)];
}

const AZ = 'az account get-access-token';
/** Where a service has no token, its first reading says so for all. */
const TOKENS: Partial<Readonly<Record<RawReading, string>>> = {
  settings: `Pipe in: ${AZ} --resource ${PORTAL_APP} --query accessToken --output tsv`,
  writeback: `Pipe in: ${AZ} --resource-type ms-graph --query accessToken --output tsv`,
};
const TO_MAKE: Partial<Readonly<Record<RawReading, string>>> = {
  writeback: 'Tick Password writeback in the Connect wizard and run Configure; the log shows it some minutes later.',
  policy: 'Save any change under Password reset in the admin center; the log shows it some minutes later.',
  resets: 'Reset a synced test user’s password, once as the user and once as an admin in the Entra admin center.',
};

function missed(of: RawReading, { because, code }: Failure): readonly Finding[] {
  const what = `${of} isn’t taken`;
  const [token, toMake] = [TOKENS[of], TO_MAKE[of]];
  if (because === 'not-signed-in') return token ? [skip(what, 'no token is for it', token)] : [];
  if (because === 'no-event' && toMake)
    return [skip(what, 'the log holds no such entry of the last thirty days', toMake)];
  const why = `${because}${code ? ` (${code})` : ''}`;
  if (because === 'token-refused') return token ? [warn(what, `${why}: expected of an own app`, token)] : [];
  return [fail(what, why, 'docs/first-day.md says what each reading needs.')];
}

function strangeTokens(count: number): Finding {
  const what = count === 1 ? 'one line is no token that helps here' : `${count} lines are no tokens that help here`;
  return warn(what, 'it is for neither Graph, the portal nor this app', 'See docs/first-day.md for the lines of az.');
}

/** What the newest settings taken before say otherwise: which box is which field is seen so. */
function changeSince(folder: string, now: Capture): string {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.settings.json')) : [];
  const earlier = files.flatMap((file) => {
    const { data } = captureSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return data && data.name !== now.name ? [data] : [];
  });
  const last = earlier.toSorted((one, other) => one.taken.localeCompare(other.taken)).at(-1);
  if (!last) return '';
  const [before, after] = [fieldsOf(last), fieldsOf(now)];
  const changed = Object.keys({ ...before, ...after }).filter(
    (key) => key !== 'objectId' && before[key] !== after[key],
  );
  const list = changed.map((key) => `${key} ${String(before[key])} → ${String(after[key])}`);
  return `; since ${last.name}: ${list.join(', ') || 'no field changed'}`;
}

const fieldsOf = ({ body }: Capture): Readonly<Record<string, unknown>> => Object(body);
