import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '../dist/cli.mjs');
const PAGE = join(import.meta.dirname, 'fixtures/pages/harbor-reopening/page.html');
const FOLDER = mkdtempSync(join(tmpdir(), 'lede-cli-'));

function run(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { stdout, stderr, status, lines, results: () => lines.map((line) => JSON.parse(line)) };
}

describe('the command line', () => {
  it('prints an article for people, its names with their counts', () => {
    const { stdout, status } = run(['read', PAGE]);
    expect(status).toBe(0);
    expect(stdout).toContain('Trieste’s harbor opens');
    expect(stdout).toMatch(/\d {2}Livia Morandin \(person\)/);
  });

  it('gives one result object with --json, mentions at their places', () => {
    const [result] = run([
      'read',
      PAGE,
      '--json',
      '--url',
      'https://news.example/2026/harbor-opens-again-for-ships',
    ]).results();
    const { article, mentions, page } = result;
    expect(page.isArticle).toBe(true);
    expect(article.wordCount).toBeGreaterThan(700);
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
  });

  it('takes a given date over the page’s', () => {
    const [result] = run(['read', PAGE, '--json', '--published', '2020-01-02']).results();
    expect(result.article.published).toEqual({
      value: '2020-01-02',
      precision: 'day',
      basis: 'given',
    });
  });

  it('reads a page from standard input', () => {
    const [result] = run(['read', '-', '--json'], readFileSync(PAGE, 'utf8')).results();
    expect(result.article.title).toMatch(/^Trieste/);
  });

  it('reads a page in an old encoding, and compressed', () => {
    const text = 'Der Bürgermeister überreichte die Schlüssel der Brücke am Sonntag. '.repeat(20);
    const html = `<html><head><meta charset="iso-8859-1"><title>Brücke</title></head><body><p>${text}</p></body></html>`;
    const file = join(FOLDER, 'latin.html.gz');
    writeFileSync(file, gzipSync(Buffer.from(html, 'latin1')));
    const [result] = run(['read', file, '--json']).results();
    expect(result.article.text).toContain('Bürgermeister überreichte');
  });

  it('goes on after a page that can’t be read, in order', () => {
    const input = ['{"id":1,"file":"none.html"}', 'no json', JSON.stringify({ id: 3, file: PAGE })];
    const results = run(['batch'], input.join('\n')).results();
    expect(results.map((r) => [r.id, r.error?.code ?? null])).toEqual([
      [1, 'unreadable'],
      [undefined, 'bad-request'],
      [3, null],
    ]);
  });

  it('has no article, and no error, for a page without one', () => {
    const file = join(FOLDER, 'empty.html');
    writeFileSync(file, '');
    const [result] = run(['batch'], JSON.stringify({ id: 'x', file })).results();
    expect(result).toMatchObject({ article: null, error: null });
  });

  it('understands plain text', () => {
    const line = JSON.stringify({ id: 7, text: 'Chancellor Angela Merkel spoke in Berlin.' });
    const [result] = run(['understand'], line).results();
    expect(result.mentions.map((m: { text: string }) => m.text)).toEqual([
      'Angela Merkel',
      'Berlin',
    ]);
    expect(result).toMatchObject({ id: 7, statements: [], figures: [], dates: [] });
  });

  it.each([[['read']], [['read', 'none.html']], [['read', PAGE, '--loud']], [['sing']]])(
    'answers the wrong call %j with one line and status 2',
    (args) => {
      const { stderr, status } = run(args);
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});
