import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded into a process of the site (`node --import`): how long its thread was busy without a break. Each SIGUSR2 writes the milliseconds since
// the last one to the file in EVENT_LOOP_FILE, and begins anew.

const resolution = 1;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
process.on('SIGUSR2', () => {
  const [p50, p95, max] = [delay.percentile(50), delay.percentile(95), delay.max].map(
    (ns) => ns / 1e6 - resolution,
  );
  writeFileSync(process.env.EVENT_LOOP_FILE, JSON.stringify({ p50, p95, max }));
  delay.reset();
});
