// Loaded before a contestant: whatever it asks of hosts other than this machine (keys, logins, replies) goes to the local stub.
const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');

const stub = new URL(process.env.BENCH_STUB);
const HERE = /^(127\.0\.0\.1|localhost|\[::1\]|::1)$/;

function moved(args) {
  const [first, second, third] = args;
  const url = typeof first === 'string' ? new URL(first) : first instanceof URL ? first : undefined;
  const options = url ? (typeof second === 'object' ? second : {}) : first;
  const callback = [first, second, third].find((one) => typeof one === 'function');
  const host = url?.hostname ?? options.hostname ?? String(options.host ?? '').split(':')[0];
  if (HERE.test(host)) return undefined;
  const path = url ? url.pathname + url.search : (options.path ?? '/');
  const { method = 'GET', headers = {}, timeout } = options;
  const to = { host: stub.hostname, port: stub.port, path, method, timeout, headers: { ...headers, host } };
  return { to, callback };
}

const plainRequest = http.request;
for (const client of [http, https]) {
  const before = client.request;
  client.request = (...args) => {
    const found = moved(args);
    return found ? plainRequest(found.to, found.callback) : before(...args);
  };
  client.get = (...args) => {
    const request = client.request(...args);
    request.end();
    return request;
  };
}
syncBuiltinESMExports();

const fetchBefore = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
  if (HERE.test(url.hostname)) return fetchBefore(input, init);
  return fetchBefore(new URL(url.pathname + url.search, stub), init ?? input);
};
