import { readFileSync } from 'node:fs';

/** Milliseconds of processor time that a process has used: all its threads, and the one that renders. */
export function processorTimes(pid) {
  const read = (file) => {
    const fields = readFileSync(file, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  };
  return { all: read(`/proc/${pid}/stat`), rendering: read(`/proc/${pid}/task/${pid}/stat`) };
}
