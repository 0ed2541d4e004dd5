import { spawnSync } from 'node:child_process';

/** Whether a command is installed. */
export const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Installs the web servers that are missing, by apt and only for root; throws for anybody else. */
export function installServers() {
  const missing = [
    ['apache2', 'apache2'],
    ['nginx', 'nginx-light'],
  ].filter(([command]) => !has(command));
  if (missing.length === 0) return;
  const packages = missing.map(([, name]) => name);
  if (process.getuid?.() !== 0) throw new Error(`Install these first: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', ['install', '-y', ...packages], { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`apt could not install ${packages.join(' ')}`);
}
