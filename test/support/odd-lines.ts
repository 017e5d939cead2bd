import fc from 'fast-check';

/** What a request says of where it goes: the method, the target, and the headers after them, as they stand on the wire. */
export type Line = readonly [method: string, target: string, headers?: readonly string[], version?: string];

export const bytesOf = ([method, target, headers = ['Host: localhost'], version = '1.1']: Line): Buffer =>
  Buffer.from([`${method} ${target} HTTP/${version}`, ...headers, 'Connection: close', '', ''].join('\r\n'), 'latin1');

/** None of these says where it goes; each ended a server that asks restify 12 for its path, or could be read in two ways. */
export const ODD: readonly Line[] = [
  ['GET', 'http://:99999/'],
  ['POST', 'http://:99999/api/messages'],
  ['GET', 'http://[::1/healthz'],
  ['GET', 'http://a:b:c/healthz'],
  ['GET', 'http://%/healthz'],
  ['GET', 'http://'],
  ['GET', 'http:///:1:2/'],
  ['GET', 'http://a b/'],
  ['GET', 'http://x@y/healthz'],
  ['GET', 'file:///healthz'],
  ['GET', 'ftp://localhost/healthz'],
  ['GET', 'javascript://localhost/healthz'],
  ['GET', '*'],
  ['GET', 'localhost:80'],
  ['GET', '\\healthz'],
  ['GET', 'healthz'],
  ['GET', ''],
  ['GET', '/health\0z'],
  ['GET', '/healthz', []],
  ['GET', '/healthz', ['Host: a', 'Host: b']],
  ...[
    '[',
    'foo|bar',
    'a:b:c',
    'x:99999',
    '[::1',
    ':80',
    '%',
    'a/b',
    'a\\b',
    'a?b',
    'a#b',
    'a@b',
    'a b',
    '256.256.256.256',
  ].map((host): Line => ['GET', '/healthz', [`Host: ${host}`]]),
];

/** Odd, and yet each says where it goes. */
export const PLAIN: readonly (readonly [Line, number])[] = [
  [['GET', 'http://localhost/healthz'], 200],
  [['GET', 'HTTP://other.example:8080/healthz?x=[', ['Host: localhost']], 200],
  [['GET', '/healthz?%zz'], 200],
  [['GET', '/./healthz'], 200],
  [['GET', '/healthz', ['Host: [::1]:3978']], 200],
  [['GET', '/healthz', ['Host: a_b.example']], 200],
  [['GET', '/healthz', ['Host:']], 200],
  [['GET', '/healthz', [], '1.0'], 200],
  [['GET', '//healthz'], 404],
  [['GET', '//['], 404],
  [['GET', '//:'], 404],
  [['GET', '/%zz'], 404],
  [['GET', '/%00'], 404],
  [['GET', '/%c3%28'], 404],
  [['GET', `/${'a'.repeat(8_000)}`], 404],
  [['GET', `/${'a'.repeat(20_000)}`], 431],
];

const PIECES = [
  'http://',
  'https:',
  '//',
  '/',
  '\\',
  ':',
  '@',
  '[',
  ']',
  '%',
  '%zz',
  '%00',
  '?',
  '#',
  '*',
  '|',
  '..',
  'a',
  '0',
  '\xe9',
  '\xff',
  '\t',
  ' ',
  '\0',
  '::1',
  '99999',
  'xn--',
  'healthz',
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 6 }) },
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const method = fc.constantFrom(
  'GET',
  'POST',
  'HEAD',
  'OPTIONS',
  'PUT',
  'DELETE',
  'CONNECT',
  'TRACE',
  'PROPFIND',
  'get',
);
const name = fc.constantFrom(
  'Host',
  'Accept',
  'Accept-Version',
  'Accept-Encoding',
  'Content-Type',
  'Content-Length',
  'Transfer-Encoding',
  'Connection',
  'Upgrade',
  'Expect',
  'Authorization',
  'X-Request-Id',
  'X-Forwarded-Proto',
  'Date',
  'If-Modified-Since',
  'Accept-Language',
  'Cookie',
  'Range',
  'Trailer',
);
const value = fc.oneof(
  text,
  fc.constantFrom(
    '*/*',
    'text/html;q=x',
    ',,,',
    ';',
    'chunked, gzip',
    '-1',
    '1e9',
    'upgrade',
    'websocket',
    '100-continue',
    'x'.repeat(3_000),
  ),
);

/** A request line and headers made of what parsers stumble over. */
export const oddRequest: fc.Arbitrary<Buffer> = fc
  .record({
    method,
    target: fc.oneof(
      text,
      text.map((rest) => `/${rest}`),
      text.map((rest) => `http://${rest}`),
    ),
    host: fc.option(fc.oneof(text, fc.constant('localhost')), { nil: undefined }),
    headers: fc.array(
      fc.tuple(name, value).map((pair) => pair.join(': ')),
      { maxLength: 4 },
    ),
    version: fc.constantFrom('1.1', '1.1', '1.1', '1.0', '2.0', '0.9'),
  })
  .map(({ method, target, host, headers, version }) =>
    bytesOf([method, target, [...(host === undefined ? [] : [`Host: ${host}`]), ...headers], version]),
  );
