import { ClientRequest, ServerResponse } from 'node:http';
import Database from 'libsql';
import { tally } from './tally.ts';

/**
 * Loaded by every process of a run of mocha: whatever any test stores, sends to a chat, answers over HTTP or prints is searched for tokens and
 * for the secrets that the tests hand to the bot; what is found fails the run after the last test, of the run or of each file where files run side by side. Where secrets belong, in the
 * requests to the token endpoint and to the directory, nothing is searched.
 */
const SECRETS = ['never sent anywhere', 'token-of-the-bot', 'a secret of this test alone'] as const;
/** A JWT: two parts of JSON in base64url and a signature. */
const TOKEN = /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*/;
const CHAT = /^\/(?:[^/?]+\/)*v3\/conversations/;
const OWN_PAGES = /^\/(?:api\/messages|metrics|healthz|readyz|auth|export)/;

const found = new Set<string>();
let test = 'before the first test';
let searched = 0;

function search(where: string, what: unknown): void {
  const text = typeof what === 'string' ? what : Buffer.isBuffer(what) ? what.toString('utf8') : undefined;
  if (text === undefined) return;
  searched += 1;
  const hit = TOKEN.exec(text)?.[0] ?? SECRETS.find((secret) => text.includes(secret));
  if (hit) found.add(`${where} got ${hit.slice(0, 12)}… in: ${test}`);
}

type Holder = Record<string, unknown>;

/** Looks at what a method is given before it does its work. Returns what undoes it. */
function watch(holder: object, name: string, look: (self: unknown, args: readonly unknown[]) => void): () => void {
  const owner = holder as Holder;
  const original = owner[name];
  if (typeof original !== 'function') throw new Error(`nothing to watch: ${name}`);
  owner[name] = function (this: unknown, ...args: unknown[]): unknown {
    look(this, args);
    return Reflect.apply(original, this, args);
  };
  return () => {
    owner[name] = original;
  };
}

function watchAll(): readonly (() => void)[] {
  const db = new Database(':memory:');
  const statements = Object.getPrototypeOf(db.prepare('SELECT 1')) as object;
  db.close();
  const chat = (self: unknown, [chunk]: readonly unknown[]) =>
    self instanceof ClientRequest && CHAT.test(self.path) && search('a chat', chunk);
  const answer = (self: unknown, [chunk]: readonly unknown[]) =>
    self instanceof ServerResponse && OWN_PAGES.test(self.req.url ?? '') && search('an answer', chunk);
  return [
    watch(statements, 'run', (_, args) => args.forEach((one) => void search('a store', one))),
    ...['write', 'end'].map((name) => watch(ClientRequest.prototype, name, chat)),
    ...['write', 'end'].map((name) => watch(ServerResponse.prototype, name, answer)),
    ...[process.stdout, process.stderr].map((screen) =>
      watch(screen, 'write', (_, [text]) => search('the screen', text)),
    ),
  ];
}

let undo: readonly (() => void)[] = [];

export const mochaHooks = {
  beforeAll() {
    undo = watchAll();
  },
  beforeEach(this: Mocha.Context) {
    test = this.currentTest?.fullTitle() ?? '';
  },
  afterAll() {
    for (const one of undo) one();
    const hits = [...found];
    const count = searched;
    found.clear();
    searched = 0;
    if (hits.length > 0) throw new Error(`secrets where none may be:\n${hits.join('\n')}`);
    tally(count, 'outputs searched for secrets, none found');
  },
};
