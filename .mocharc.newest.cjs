// The run on the newest Node: all that stands on what Node brings (sockets, threads, files, TLS, regular expressions, Intl), without
// what would try the same program twice: the stories, the loads, the random sequences, the pure core, what is
// said but for the hour of a zone, and what a text is heard to say but for one corpus.
const { sep } = require('node:path');
const all = require('./.mocharc.all.cjs');

const ONCE =
  /^test\/(?:(?:capture|config|diagnosis|docs|doctor|env|export|extending|manifest|metrics|model|trail|turn|workflow)\/|cards\/(?!zone\.)|journeys\/(?!journeys\.)|language\/(?!corpus\.)|server\/(?:flood|fuzz|outbound|untold)|canary|layers)/;

module.exports = { ...all, spec: all.spec.filter((file) => !ONCE.test(file.split(sep).join('/'))) };
