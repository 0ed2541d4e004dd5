import http from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { ask, sleep } from '../deploy/http.mjs';

// Asks an address ten times a second from a thread of its own, for a thread that reads a hundred clients' pages would measure itself.

const { url, seconds } = workerData;
const agent = new http.Agent({ keepAlive: true });
const answers = [];
for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100))
  answers.push(await ask(url, { agent }));
parentPort.postMessage(answers);
