import type { Upload } from '../files.ts';
import type { Log } from '../ports.ts';

const LIMIT_MS = 60_000;

/** Teams gives an upload session of the person's own OneDrive: a host of SharePoint Online, whose names only Microsoft gives out. */
export function isSharePoint(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && /^[a-z0-9-]+\.sharepoint\.com$/.test(url.hostname);
}

/**
 * Sends a file to an upload session in one piece, as "Send and receive files using bots" (learn.microsoft.com) shows it. The
 * address itself is the permission: no token goes along, no redirect is followed, and it is never logged.
 */
export function createUpload(isAllowedHost: (url: URL) => boolean, log: Log): Upload {
  return async (address, bytes) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || url.username || url.password || !isAllowedHost(url)) {
      log('warn', 'upload refused', { why: 'host' });
      return false;
    }
    try {
      const answer = await fetch(url, {
        method: 'PUT',
        headers: {
          'content-type': 'application/octet-stream',
          'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
        },
        body: new Uint8Array(bytes),
        redirect: 'manual',
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      await answer.arrayBuffer();
      if (!answer.ok) log('warn', 'upload failed', { status: answer.status });
      return answer.ok;
    } catch (error) {
      log('warn', 'upload failed', { why: error instanceof Error ? error.name : 'unknown' });
      return false;
    }
  };
}
