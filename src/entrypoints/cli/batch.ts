import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { decodePage } from './decode-page.ts';
import { understandText } from './load-names.ts';
import { NOTHING_READ, readPage } from './read-page.ts';

/** One result line for each input line, in order. A line that fails gives a line with `error`. */
export async function runLines(
  input: NodeJS.ReadableStream,
  answer: (line: Readonly<Record<string, unknown>>) => Record<string, unknown>,
  print: (line: string) => void,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') print(JSON.stringify(answerLine(line, answer)));
  }
}

function answerLine(
  line: string,
  answer: (line: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): Record<string, unknown> {
  let request: Record<string, unknown> = {};
  try {
    request = JSON.parse(line) as Record<string, unknown>;
    return { id: request['id'], ...answer(request) };
  } catch (error) {
    // A file that is missing or no page, or a line that is no JSON: the next one is read all the same.
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof SyntaxError ? 'bad-request' : 'unreadable';
    return { ...NOTHING_READ, id: request['id'], error: { code, message } };
  }
}

export function readLine(line: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const file = stringOr(line['file'], '');
  const html = decodePage(readFileSync(file));
  const url = stringOr(line['url'], null);
  return {
    file,
    ...(url ? { url } : {}),
    ...readPage({ html, url, published: stringOr(line['published'], null) }),
  };
}

export function understandLine(line: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const source = {
    text: stringOr(line['text'], ''),
    title: stringOr(line['title'], ''),
    standfirst: null,
    language: stringOr(line['language'], null),
    published: stringOr(line['published'], null),
  };
  const { mentions, entities, statements, figures, dates } = understandText(source);
  return { mentions, entities, statements, figures, dates };
}

function stringOr<Default extends string | null>(value: unknown, fallback: Default) {
  return typeof value === 'string' ? value : fallback;
}
