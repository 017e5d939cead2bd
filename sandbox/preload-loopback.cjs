// The local Teams client listens on every interface and, when its port is taken, silently on another port.
// Here it listens on 127.0.0.1 and the one port it was given, or not at all.
const { Server } = require('node:net');

const wanted = Number(process.env.SANDBOX_CLIENT_PORT);
const listen = Server.prototype.listen;

Server.prototype.listen = function listenOnLoopback(...args) {
  const callback = args.findLast((arg) => typeof arg === 'function');
  const [first] = args;
  const port = Number(typeof first === 'object' && first !== null ? first.port : first);
  if (port !== wanted) {
    process.stderr.write(`Port ${wanted} is already in use.\n`);
    process.exit(1);
  }
  return listen.call(this, { port, host: '127.0.0.1', exclusive: true }, callback);
};
