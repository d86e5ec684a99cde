import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLine, runLines, understandLine } from './batch.ts';
import { decodePage } from './decode-page.ts';
import { printableArticle } from './print-article.ts';
import { readPage } from './read-page.ts';

const USAGE =
  'usage: cli.mjs read FILE|- [--url URL] [--published ISO] [--json] | batch | understand';
const WIDEST_LINE = 100;

/** A call that can't be answered: one line on standard error, exit status 2. */
class BadCall extends Error {}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function read(args: string[]): void {
  const { values, positionals } = parseReadArgs(args);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new BadCall(USAGE);
  const url = values.url ?? null;
  const page = { html: decodePage(bytesOf(file)), url, published: values.published ?? null };
  const result = { ...(file === '-' ? {} : { file }), ...(url ? { url } : {}), ...readPage(page) };
  if (values.json) print(JSON.stringify(result));
  else
    print(printableArticle(result, Math.min(process.stdout.columns ?? WIDEST_LINE, WIDEST_LINE)));
}

function parseReadArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        published: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // An option that does not exist, or one without its value.
    throw new BadCall(error instanceof Error ? error.message : USAGE);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    // No such file, or a directory.
    throw new BadCall(error instanceof Error ? error.message : file);
  }
}

async function main([command, ...args]: string[]): Promise<void> {
  if (command === 'read') read(args);
  else if (command === 'batch' && args.length === 0) await runLines(process.stdin, readLine, print);
  else if (command === 'understand' && args.length === 0)
    await runLines(process.stdin, understandLine, print);
  else throw new BadCall(USAGE);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // Only a wrong call ends here on purpose; anything else is a fault of ours and shows its stack.
  if (!(error instanceof BadCall)) throw error;
  process.stderr.write(`lede: ${error.message}\n`);
  process.exitCode = 2;
}
