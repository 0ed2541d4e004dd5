import http from 'node:http';
import { load } from '../deploy/http.mjs';
import { memory } from '../deploy/stack.mjs';

/** Asks for as many addresses as it is told, eight at a time, and returns the processes' memory in MB after 2,000 and at the end. */
export async function soak(processes, asked, urlOf) {
  const agent = new http.Agent({ keepAlive: true });
  const failures = [];
  const seen = [];
  let next = 0;
  for (let until = 2000; next < asked; until = Math.min(asked, until + 2000)) {
    const address = () => (next < until ? urlOf(next++) : null);
    const answers = await load(8, address, {
      agent,
      timeout: 60_000,
      headers: { 'accept-encoding': 'gzip' },
    });
    failures.push(...answers.failures);
    seen.push(processes.reduce((sum, { pid }) => sum + memory(pid), 0));
    console.log(`after ${next}: ${seen.at(-1).toFixed(0)} MB`);
  }
  agent.destroy();
  return { early: seen[0], late: seen.at(-1), failures };
}
