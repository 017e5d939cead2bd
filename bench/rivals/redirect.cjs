// Loaded before a contestant: what it asks of Microsoft's key and login hosts goes to the local stub, everything else as it is.
const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');

const stub = new URL(process.env.BENCH_STUB);
const MOVED = /(^|\.)(login\.botframework\.com|login\.microsoftonline\.com|sts\.windows\.net|login\.windows\.net)$/;

const plain = { request: https.request, get: https.get };

function moved(args) {
  const [first, second, third] = args;
  const url = typeof first === 'string' ? new URL(first) : first instanceof URL ? first : undefined;
  const options = url ? (typeof second === 'object' ? second : {}) : first;
  const callback = [first, second, third].find((one) => typeof one === 'function');
  const host = url?.hostname ?? options.hostname ?? String(options.host ?? '').split(':')[0];
  if (!MOVED.test(host)) return undefined;
  const path = url ? url.pathname + url.search : (options.path ?? '/');
  const { method = 'GET', headers = {}, timeout } = options;
  const to = { host: stub.hostname, port: stub.port, path, method, timeout, headers: { ...headers, host } };
  return { to, callback };
}
https.request = (...args) => {
  const found = moved(args);
  return found ? http.request(found.to, found.callback) : plain.request(...args);
};
https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};
syncBuiltinESMExports();

const fetchBefore = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
  if (!MOVED.test(url.hostname)) return fetchBefore(input, init);
  return fetchBefore(new URL(url.pathname + url.search, stub), init ?? input);
};
