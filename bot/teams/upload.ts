import { faultOf } from '../lib/fault.ts';
import type { FileToSend, Upload } from '../ports/file-message.ts';
import type { Log } from '../ports/index.ts';
import { MINUTE_MS } from '../workflow/time/durations.ts';

const LIMIT_MS = MINUTE_MS;
/** "Use a byte range size that is a multiple of 320 KiB" (Microsoft Graph, "Upload large files with an upload session"). */
const PART_BYTES = 10 * 320 * 1024;

/** Teams gives an upload session of the person's own OneDrive: a host of SharePoint Online, whose names only Microsoft gives out. */
export function isSharePoint(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && /^[a-z0-9-]+\.sharepoint\.com$/.test(url.hostname);
}

/** A piece of a file: where it begins, and how long the whole is, in bytes. */
type Piece = { readonly part: Buffer; readonly from: number; readonly length: number };

/**
 * Sends a file to an upload session, as "Send and receive files using bots" (learn.microsoft.com) shows it: a small one in one piece,
 * a long one part by part, so that it never stands in memory. The address itself is the permission: no token goes along, no
 * redirect is followed, and it is never logged.
 */
export function createUpload(isAllowedHost: (url: URL) => boolean, log: Log): Upload {
  async function put(url: URL, { part, from, length }: Piece, line: Log): Promise<boolean> {
    const answer = await fetch(url, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${from}-${from + part.length - 1}/${length}`,
      },
      body: new Uint8Array(part),
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    await answer.arrayBuffer();
    if (!answer.ok) line('warn', 'upload failed', { status: answer.status });
    return answer.ok;
  }

  return async (address, file, line = log) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || url.username || url.password || !isAllowedHost(url)) {
      line('warn', 'upload refused', { why: 'host' });
      return false;
    }
    try {
      let from = 0;
      for await (const part of inParts(file)) {
        if (!(await put(url, { part, from, length: file.length }, line))) return false;
        from += part.length;
      }
      return from === file.length;
    } catch (error) {
      line('warn', 'upload failed', faultOf(error));
      return false;
    }
  };
}

async function* inParts({ pieces }: FileToSend): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  for await (const piece of pieces()) {
    held = Buffer.concat([held, piece]);
    for (; held.length > PART_BYTES; held = held.subarray(PART_BYTES)) yield held.subarray(0, PART_BYTES);
  }
  yield held;
}
