import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** The JSON lines of the file that the command line names by `--data DIR [--file NAME]`; ends with the usage without. */
export function readLines(command, file) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, file: { type: 'string', default: file } },
  });
  const path = values.data ? join(values.data, values.file) : '';
  if (!existsSync(path)) {
    console.error(`usage: npm run ${command} -- --data DIR [--file NAME]`);
    process.exit(2);
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
