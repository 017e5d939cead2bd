/** What node's parser and its clock complain about, and the status for it; source: node's own default answers, `_http_server.js`. */
const STATUSES = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
} as const;

/** The answer to bytes that never became a request, as it goes on the wire; undefined where the peer has gone and none can. */
export function refusalOf(code: string | undefined): string | undefined {
  const status = Object.entries(STATUSES).find(([known]) => known === code)?.[1];
  if (status === undefined && !code?.startsWith('HPE_')) return undefined;
  return answer(status ?? '400 Bad Request');
}

/** To CONNECT: this is no proxy. RFC 9110 (15.5.6) wants to hear what is taken instead. */
export const NO_PROXY = answer('405 Method Not Allowed', 'Allow: GET, HEAD, POST\r\n');

function answer(status: string, more = ''): string {
  return `HTTP/1.1 ${status}\r\n${more}X-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
}
