// The run on the newest Node: all that stands on what Node brings (sockets, threads, files, TLS, regular expressions, Intl), without
// what would try the same program twice: the long stories, the loads, the random sequences, the pure core, and what a text is heard to say, but for one corpus.
const { sep } = require('node:path');
const all = require('./.mocharc.all.cjs');

const ONCE =
  /^test\/(?:journeys\/(?!journeys\.)|model\/|server\/(?:flood|fuzz|outbound|untold)|(?:docs|env|extending|manifest|diagnosis|workflow)\/|language\/(?!corpus\.))/;

module.exports = { ...all, spec: all.spec.filter((file) => !ONCE.test(file.split(sep).join('/'))) };
