import { spawnSync } from 'node:child_process';
import http from 'node:http';
import { load } from '../deploy/http.mjs';

const seconds = 4;

/** Answers a second over kept connections: by wrk where there is one, since it costs the machine less than what it measures. */
export async function rate(url, headers = {}) {
  const wanted = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const wrk = spawnSync('wrk', ['-t1', '-c32', `-d${seconds}`, ...wanted, url], { encoding: 'utf8' });
  if (wrk.status === 0) return Number(/Requests\/sec:\s+([\d.]+)/.exec(wrk.stdout)?.[1]);
  const agent = new http.Agent({ keepAlive: true });
  const end = Date.now() + seconds * 1000;
  const { answers, failures } = await load(16, () => (Date.now() < end ? url : null), { agent, headers });
  agent.destroy();
  if (failures.length > 0) throw new Error(failures[0]);
  return answers.length / seconds;
}
