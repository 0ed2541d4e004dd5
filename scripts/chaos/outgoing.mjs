import { appendFileSync } from 'node:fs';
import net from 'node:net';

// Loaded before the site (`node --import`): writes down every connection that the process opens and every name that it looks up, into
// the file in OUTGOING. Everything that speaks to another machine goes through these two.
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  appendFileSync(process.env.OUTGOING, `${JSON.stringify(options?.host ?? options?.path ?? options)}\n`);
  return connect.apply(this, args);
};
