import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Twist } from './faults.ts';

/** One request, read whole. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON or form fields; null when there was none; undefined when it could not be read as what it said it was. */
  readonly body: unknown;
  /** How a list of Graph's is to be answered, where a fault says so. */
  readonly twist?: Twist;
}

/** What goes back. A string body is sent as it is, anything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const limit = 256 * 1024;

/** Reads a request, or answers undefined when its body is larger than 256 kB. */
export async function readCall(request: IncomingMessage): Promise<Call | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) return undefined;
  const url = new URL(`http://localhost${request.url?.startsWith('/') ? request.url : '/'}`);
  return {
    method: request.method ?? 'GET',
    path: decoded(url.pathname),
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body: parsed(Buffer.concat(chunks).toString('utf8'), request.headers['content-type'] ?? ''),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function parsed(text: string, type: string): unknown {
  if (text === '') return null;
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function send(response: ServerResponse, answer: Answer): void {
  const isText = typeof answer.body === 'string';
  const text = answer.body === undefined ? '' : isText ? (answer.body as string) : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    ...(answer.body === undefined || isText ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...answer.headers,
    'content-length': String(Buffer.byteLength(text)),
  });
  response.end(text);
}
