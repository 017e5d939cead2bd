import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isLoopback } from '../lib/loopback.ts';
import { ROOT } from '../lib/root.ts';
import type { SignIn } from '../ports/index.ts';
import type { Source } from '../store/audit/index.ts';
import type { Sealer } from '../store/chain/signing.ts';
import { createExportLinks, type ExportGrant, type ExportLinks } from '../trail/download-links.ts';
import { fileFor } from '../trail/file-for.ts';
import { withNoScript, withWords } from './pages/words/index.ts';

type Page = (req: IncomingMessage, res: ServerResponse) => void;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * How files are handed out by a link: in the clouds where Teams takes none of a bot, and in the practice run.
 * @param options.open an address of this machine where whoever holds the link is its person; no setting selects it
 */
export function createDownloads(options: {
  readonly config: {
    readonly authorityHost: string;
    readonly ssoAppId: string;
    readonly botDomain: string | undefined;
  };
  readonly open: string | undefined;
  readonly source: Source;
  /** What signs an evidence pack, where a key was configured. */
  readonly sealer?: Sealer | undefined;
  readonly signIn: SignIn;
  readonly now: () => number;
}) {
  const { config, open, source, sealer, signIn, now } = options;
  // Source: "Send and receive files using bots": not in GCC High and DoD.
  const takesFiles = !config.authorityHost.endsWith('.us');
  const base = open ?? (!takesFiles && config.botDomain ? `https://${config.botDomain}` : undefined);
  if (base === undefined) return { takesFiles, exportLinks: undefined, pages: {} };
  const exportLinks = createExportLinks(base, now);
  const authority = { host: config.authorityHost, clientId: config.ssoAppId };
  const pages = exportPages({ links: exportLinks, source, sealer, signIn: open ? undefined : signIn, authority, now });
  return { takesFiles, exportLinks, pages: open ? onThisMachine(pages) : pages };
}

/** Where no sign-in stands before a file, a foreign name that resolves to this machine must not reach it: it shows in the Host header. */
const onThisMachine = (pages: Readonly<Record<string, Page>>): Readonly<Record<string, Page>> =>
  Object.fromEntries(
    Object.entries(pages).map(([path, page]): [string, Page] => [
      path,
      (req, res) =>
        isThisMachine(req.headers.host)
          ? page(req, res)
          : reply(res, 403, 'application/json', '{"reason":"other-name"}'),
    ]),
  );

function isThisMachine(host = ''): boolean {
  const address = `http://${host}`;
  return URL.canParse(address) && isLoopback(new URL(address));
}

/**
 * The download page and the file behind it. The link says whose it is; the token of the page's own sign-in must be that person's.
 * @param options.signIn what checks that token; absent only in the practice run, where whoever holds the link is its person
 */
function exportPages(options: {
  readonly links: ExportLinks;
  readonly source: Source;
  readonly sealer: Sealer | undefined;
  readonly signIn: SignIn | undefined;
  readonly authority: { readonly host: string; readonly clientId: string };
  readonly now: () => number;
}): Readonly<Record<string, Page>> {
  const { links, source, sealer, signIn, authority, now } = options;
  const page = withNoScript(readFileSync(new URL('tab/export.html', ROOT), 'utf8'));
  const script = withWords(readFileSync(new URL('tab/export.js', ROOT), 'utf8'), 'download');

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const id = String(req.headers['x-export-id'] ?? '');
    const grant = links.look(id);
    if (!grant) return reply(res, 404, 'application/json', '{"reason":"link"}');
    if (!(await isTheirs(grant, id, req.headers.authorization)))
      return reply(res, 401, 'application/json', '{"reason":"person"}');
    if (!links.use(id)) return reply(res, 404, 'application/json', '{"reason":"link"}');
    const made = await fileFor({ source, sealer, now: now() }, grant.person.tenantId, grant);
    if (made.kind !== 'made') return reply(res, 413, 'application/json', '{"reason":"length"}');
    const { file } = made;
    res.setHeader('content-disposition', `attachment; filename="${file.name}"`);
    begin(res, 200, file.type, file.length);
    await pipeline(Readable.from(file.pieces()), res);
  }

  /** The token must have been made for this very link: its nonce is the link's id. */
  async function isTheirs({ person }: ExportGrant, id: string, authorization: string | undefined): Promise<boolean> {
    if (!signIn) return true;
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    const signedIn = token ? await signIn.assertionFor(person, token) : undefined;
    return signedIn?.kind === 'signed-in' && nonceOf(signedIn.assertion) === id;
  }

  function config(req: IncomingMessage, res: ServerResponse): void {
    const grant = links.look(String(req.headers['x-export-id'] ?? ''));
    if (!grant) {
      reply(res, 404, 'application/json', '{"reason":"link"}');
      return;
    }
    const at = `${authority.host}/${grant.person.tenantId}/oauth2/v2.0/authorize`;
    reply(res, 200, 'application/json', JSON.stringify(signIn ? { authorize: at, clientId: authority.clientId } : {}));
  }

  return {
    '/export': (_req, res) => reply(res, 200, 'text/html; charset=utf-8', page),
    '/export/page.js': (_req, res) => reply(res, 200, 'text/javascript; charset=utf-8', script),
    '/export/config.json': config,
    '/export/file': (req, res) =>
      serve(req, res).catch(() => {
        // What broke in the middle of the file must not look like its end.
        if (res.headersSent) res.destroy();
        else reply(res, 500, 'application/json', '{"reason":"store"}');
      }),
  };
}

/** Only read of a token whose signature has been checked. */
function nonceOf(token: string): unknown {
  const [, payload = ''] = token.split('.');
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return typeof claims === 'object' && claims !== null && 'nonce' in claims ? claims.nonce : undefined;
}

function reply(res: ServerResponse, status: number, type: string, body: string): void {
  const bytes = Buffer.from(body);
  begin(res, status, type, bytes.length);
  res.end(bytes);
}

function begin(res: ServerResponse, status: number, type: string, length: number): void {
  res.writeHead(status, {
    'content-type': type,
    'content-length': length,
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
}
