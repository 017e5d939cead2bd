// The run on the newest Node: what stands on what Node brings (sockets, threads, files, signals, TLS, regular expressions, Intl), a few
// files of each. The rest would try the same program twice.
const { sep } = require('node:path');
const all = require('./.mocharc.all.cjs');

const TWICE =
  /^test\/(?:cards\/zone\.|directory\/tokens\.|language\/rules\.|launch\/start\.|server\/(?:bundled|listener)\.|sign-in\/sso\.|store\/thread\.)/;

// Half as many at a time as usual, since a browser runs beside it.
module.exports = { ...all, jobs: all.jobs / 2, spec: all.spec.filter((file) => TWICE.test(file.split(sep).join('/'))) };
