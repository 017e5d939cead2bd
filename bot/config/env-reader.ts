import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod';
import { isLoopback } from '../lib/loopback.ts';
import type { ApproverRef } from './policy/tenant-policy.ts';

export type Env = Readonly<Record<string, string | undefined>>;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A host name or address, with a port or without. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/;

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((s) => s.trim().toLowerCase())
    .filter(Boolean);

export type Reader = ReturnType<typeof readerOf>;

/** Reads names of the environment by kind; each that is missing or wrong adds a sentence to `problems`. */
export function readerOf(env: Env, problems: string[]) {
  const text = (name: string) => (env[name] ?? '').trim();
  return {
    text,
    /** As it is written, spaces and all. */
    raw: (name: string) => env[name] ?? '',
    problem: (sentence: string) => problems.push(sentence),
    guid(name: string, meaning: string): string {
      if (!text(name)) problems.push(`${name} is missing: set it to ${meaning}.`);
      else if (!GUID.test(text(name))) problems.push(`${name} is not a GUID: set it to ${meaning}.`);
      return text(name).toLowerCase();
    },
    whole(name: string, byDefault: number, least: number, most: number): number {
      if (!text(name)) return byDefault;
      const parsed = z.coerce.number().int().min(least).max(most).safeParse(text(name));
      if (!parsed.success) problems.push(`${name} must be a whole number from ${least} to ${most}.`);
      return parsed.success ? parsed.data : byDefault;
    },
    /** An instant as ms since 1970, from ISO 8601 with its zone. */
    time(name: string): number | undefined {
      if (!text(name)) return undefined;
      const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text(name));
      const instant = isWhole ? Date.parse(text(name)) : Number.NaN;
      if (Number.isNaN(instant)) problems.push(`${name} must be a time such as 2026-11-28T12:30Z.`);
      return Number.isNaN(instant) ? undefined : instant;
    },
    choice<T extends string>(name: string, choices: readonly T[], byDefault: T): T {
      if (!text(name)) return byDefault;
      const found = choices.find((c) => c === text(name));
      if (!found) problems.push(`${name} must be one of: ${choices.join(', ')}.`);
      return found ?? byDefault;
    },
    url(name: string, byDefault: string): string {
      const value = text(name) || byDefault;
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (!url) problems.push(`${name} is not an address: write it as https://host.`);
      else if (url.protocol !== 'https:' && !isLoopback(url)) problems.push(`${name} must be https.`);
      return value.replace(/\/$/, '');
    },
    guids(name: string, byDefault: string): readonly string[] {
      const given = listOf(text(name) || byDefault);
      for (const id of given.filter((one) => text(name) && !GUID.test(one)))
        problems.push(`${name}: "${id.slice(0, 60)}" is not a GUID.`);
      return given;
    },
    hosts(name: string, byDefault: readonly string[]): readonly string[] {
      const given = text(name) ? listOf(text(name)) : byDefault;
      for (const host of given.filter((one) => !HOST.test(one)))
        problems.push(
          `${name}: "${host.slice(0, 60)}" is not a host name: write it whole, without https:// and without *.`,
        );
      return given;
    },
    /** An address of this machine to listen on. */
    address(name: string, byDefault: string): string {
      const value = text(name) || byDefault;
      if (isIP(value) === 0)
        problems.push(`${name} must be an IP address of this machine, such as 127.0.0.1 or 0.0.0.0.`);
      return value;
    },
    domain(name: string): string | undefined {
      const host = text(name).toLowerCase();
      if (host && !HOST.test(host))
        problems.push(`${name} is not a host name: write it without https:// and without a path.`);
      return host || undefined;
    },
    file(name: string, holding = 'certificate and key'): string {
      if (!existsSync(text(name))) problems.push(`${name}: there is no such file. Name the PEM file with ${holding}.`);
      return text(name);
    },
    people(name: string): readonly ApproverRef[] {
      return listOf(text(name)).flatMap((part) => {
        const [kind, id] = part.split(':');
        if ((kind === 'user' || kind === 'group') && id && GUID.test(id))
          return [{ kind, id: id.toLowerCase() } as const];
        problems.push(`${name}: "${part.slice(0, 60)}" is neither user:<object id> nor group:<id>.`);
        return [];
      });
    },
  };
}
