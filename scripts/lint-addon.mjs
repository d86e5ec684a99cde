#!/usr/bin/env node
// Mozilla's linter over the Firefox package: no error, and no warning but those listed here with a reason.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** `code` of each warning that may stand, in the file where it may. */
const ALLOWED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'reader.js',
    why: 'Readability writes innerHTML in a detached copy of the page, where no script runs; Preact has the sink for a property that we never set.',
  },
  ...['options.js', 'tools.js', 'permission.js', 'welcome.js'].map((file) => ({
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file,
    why: 'Preact has the sink for a property that we never set.',
  })),
];

function lint() {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = ['lint', '--source-dir', join(ROOT, 'dist/firefox'), '--output', 'json'];
  try {
    return execFileSync(process.execPath, [webExt, ...args], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // It ends with 1 when it found an error; the report is on standard output all the same.
    if (error.stdout) return error.stdout;
    throw error;
  }
}

export function lintAddon() {
  const report = JSON.parse(lint());
  const isAllowed = ({ code, file }) => ALLOWED.some((a) => a.code === code && a.file === file);
  const found = [...report.errors, ...report.warnings, ...report.notices];
  return {
    faults: found.filter((item) => !isAllowed(item)),
    allowed: found.filter(isAllowed).length,
  };
}

if (process.argv[1] === join(ROOT, 'scripts/lint-addon.mjs')) {
  const { faults, allowed } = lintAddon();
  for (const { _type, code, message, file, line } of faults) {
    console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`);
  }
  console.log(`${faults.length} faults, ${allowed} allowed warnings`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
