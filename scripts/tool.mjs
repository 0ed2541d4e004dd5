import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Installs packages of exact versions (`name@1.2.3`) into a folder of their own below the system's temporary one, without running
 * any script of theirs, and returns the folder; it is removed when this process ends. For tools that judge the site and bring
 * hundreds of packages along: our own lock file stays short enough to be read.
 * @param {string[]} packages
 */
export function installTool(...packages) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tool-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  // Our own rules reach npm through the environment; of a tool's many packages some name a newer Node than they need.
  const rules = [
    '--engine-strict=false',
    '--ignore-scripts',
    '--allow-git=none',
    '--allow-remote=none',
    '--no-audit',
    '--no-fund',
  ];
  const { status, stderr } = spawnSync('npm', ['install', '--loglevel=error', ...rules, ...packages], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${packages.join(', ')} could not be installed:\n${stderr}`);
  return folder;
}
