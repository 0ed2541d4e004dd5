import { chromium } from '@playwright/test';

const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const base = 'http://localhost:' + (process.env.P || 3210);
const shots = JSON.parse(process.argv[2]);
for (const [name, path, w, h, scheme, full, open] of shots) {
  const p = await b.newPage({ viewport: { width: w, height: h }, colorScheme: scheme || 'light' });
  await p.goto(base + path, { waitUntil: 'load' });
  await p.waitForTimeout(700);
  if (open)
    await p.evaluate((o) => {
      document.querySelector(o)?.scrollIntoView();
    }, open);
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/work/tmp/s/${name}.png`, fullPage: !!full });
  await p.close();
}
await b.close();
