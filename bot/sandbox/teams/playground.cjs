// Loaded into Microsoft 365 Agents Playground before its own code, because it has no options for these.
'use strict';
const fs = require('node:fs');
const http = require('node:http');
const net = require('node:net');

process.env.TEAMSAPPTESTER_BROWSER = 'none';
process.env.M365_AGENTS_PLAYGROUND_CONFIG_PATH = 'playground.json';
process.env.M365_AGENTS_PLAYGROUND_LOGFILE = 'playground.log';
// The device of the person who chats stands where that person lives, wherever this machine does.
process.env.TZ = fs.readFileSync('zone.txt', 'utf8');

// Left alone it listens on every interface, so that anybody in the same network could talk as Alex.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (where, ...rest) {
  if (where !== null && typeof where === 'object') {
    return listen.call(this, 'port' in where ? { ...where, host: '127.0.0.1' } : where, ...rest);
  }
  if (where === undefined || typeof where === 'function') return listen.call(this, 0, '127.0.0.1', where);
  if (Number.isNaN(Number(where))) return listen.call(this, where, ...rest); // a pipe's name
  return listen.call(this, where, '127.0.0.1', ...rest.filter((argument) => typeof argument !== 'string'));
};

// Standard input is a pipe that the bot holds: when the bot is gone, however it went, so is this.
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();

// A page of another site reaches this machine too, by a name that points here or by a request sent unasked: see guard.py.
const here = /^(https?:\/\/)?(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (event, request, answer, ...rest) {
  const { host = '', origin = host } = ['request', 'upgrade'].includes(event) ? request.headers : { host: 'localhost' };
  if (here.test(host) && here.test(origin)) return emit.call(this, event, request, answer, ...rest);
  if (event === 'upgrade') answer.destroy();
  else answer.writeHead(403).end('The sandbox takes nothing from a page of another site.');
  return true;
};
