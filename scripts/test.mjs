#!/usr/bin/env node
// `npm test`: installs what is missing, builds, and runs every test, in both browsers where they are there.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers, howToInstall } from './browser/find.mjs';
import { ensureDependencies, ROOT } from './install.mjs';

ensureDependencies();
const missing = ensureBrowsers();
if (missing.length > 0) {
  console.log(howToInstall(missing));
  console.log(process.env.CI ? 'CI: their tests fail.' : 'Their tests are skipped.');
}
const { buildAll } = await import('./build.mjs');
await buildAll();
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
