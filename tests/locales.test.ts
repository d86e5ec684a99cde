import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import english from '../_locales/en/messages.json' with { type: 'json' };
import { awaitedOptions } from '../scripts/build.mjs';
import { FIRST_WORDS } from '../src/core/reader/first-words.ts';
import type { Messages } from './support/look-up-messages.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '_locales');
const NAMES = Object.keys(english);
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Messages;
}

/** Every name that the code and the manifest could ask for: as a string, or as a stem that is counted. */
function wordsOfSources(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => join(ROOT, 'src', name));
  const sources = [...files, join(ROOT, 'manifest.json')].map((file) => readFileSync(file, 'utf8'));
  return new Set(sources.join('\n').match(/\w+/g));
}

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

describe('the messages', () => {
  it('are in the order of their names, so that two people can add some', () => {
    for (const language of readdirSync(FOLDER)) {
      const names = Object.keys(messagesOf(language));
      expect(names).toEqual(names.toSorted());
    }
  });

  it('are all used', () => {
    const words = wordsOfSources();
    const isUsed = (name: string) =>
      words.has(name) || words.has(name.replace(PLURAL, '')) || words.has(`__MSG_${name}__`);
    expect(NAMES.filter((name) => !isUsed(name))).toEqual([]);
  });

  it('that the reader says by itself are those that it is given', async () => {
    const { metafile } = await build({
      ...{ ...awaitedOptions(true), write: false, outdir: 'out', metafile: true },
    });
    const reader = metafile?.outputs['out/reader.js']?.inputs ?? {};
    const sources = Object.keys(reader)
      .filter((file) => file.startsWith('src/') && !file.endsWith('first-words.ts'))
      .map((file) => ({ file, source: readFileSync(join(ROOT, file), 'utf8') }));
    // In the core, words such as "find" are names of commands too: only what knows of messages says some.
    const said = sources
      .filter(({ file, source }) => !file.startsWith('src/core/') || /messages\.ts'/.test(source))
      .flatMap(({ source }) => source.match(/(?<=['"])[a-z_]+(?=['"])/g) ?? []);
    const known: readonly string[] = FIRST_WORDS;
    expect(NAMES.filter((name) => said.includes(name) && !known.includes(name))).toEqual([]);
    expect(FIRST_WORDS.filter((name) => !said.includes(name))).toEqual(['interface_language']);
  });

  it('have all that the manifest names', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
    const named = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !NAMES.includes(name))).toEqual([]);
    expect(existsSync(join(FOLDER, 'en'))).toBe(true);
  });
});

/** What is no language: the product's name, names of keys, a sign; and a sample that stays English. */
const NOT_SAID =
  /^(?:Lede|Aa|Esc|Escape|Enter|Tab|Home|End|Shift|Control|Alt|Meta|Delete|Backspace|Dead)$/;
/** Before a string that is only compared, such as a key's name. */
const COMPARED = /(?:[!=]==|case) $/;
const STAYS_ENGLISH = 'ui/sample-article.tsx';

const STRING = /"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
/** Before a string that is shown: an attribute that is read out, a child, one child of several. */
const SHOWN = /(?:(?:children|title|label|legend|placeholder|alt|"aria-label"): |\n\s*)$/;

/** Strings of a source that look like words for a person. Compiled, text between tags is a string as well. */
async function wordsIn(source: string): Promise<string[]> {
  const { code } = await transform(source, { loader: 'tsx', jsx: 'automatic', charset: 'utf8' });
  return [...code.matchAll(STRING)].flatMap(({ 1: plain, 2: filled, index }) => {
    const text = plain ?? filled ?? '';
    const isSentence = /^\P{L}*\p{Lu}\p{Ll}+(?!\p{L})/u.test(text);
    const isPiece = /\p{L}/u.test(text) && /^ | $/.test(text);
    const before = code.slice(Math.max(0, index - 40), index);
    if (NOT_SAID.test(text) || COMPARED.test(before)) return [];
    return isSentence || (isPiece && SHOWN.test(before)) ? [text] : [];
  });
}

describe('what a person sees', () => {
  const files = ['ui', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('entrypoints/cli'));

  it('is said in no single language', async () => {
    const found = await Promise.all(
      files
        .filter((name) => name !== STAYS_ENGLISH)
        .map(async (name) => {
          const words = await wordsIn(readFileSync(join(ROOT, 'src', name), 'utf8'));
          return words.map((text) => `${name}: ${text}`);
        }),
    );
    expect(found.flat()).toEqual([]);
  });

  it('is noticed where it is planted', async () => {
    const planted = '<p title="Go">{n} of {m} <b>Not yet.</b> {isOld ? `Was` : "No more"}</p>';
    expect(await wordsIn(planted)).toHaveLength(5);
  });
});

const others = readdirSync(FOLDER).filter((language) => language !== 'en');

describe.each(others)('the messages in %s', (language) => {
  const messages = messagesOf(language);
  const stems = NAMES.filter((name) => name.endsWith('_other')).map((name) => name.slice(0, -6));
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = [
    ...NAMES.filter((name) => !PLURAL.test(name)),
    ...stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)),
  ];

  it('are all there, and no others', () => {
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  it('fill in the same values as the English ones', () => {
    const english = messagesOf('en');
    const differs = wanted.filter((name) => {
      const source = english[name] ?? english[name.replace(PLURAL, '_other')];
      const own = placeholders(messages[name]?.message ?? '');
      const of = placeholders(source?.message ?? '');
      // "One mention" and "two mentions" may go without the number.
      const isOneForm = PLURAL.test(name) && !name.endsWith('_other');
      return isOneForm ? own.some((each) => !of.includes(each)) : `${own}` !== `${of}`;
    });
    expect(differs).toEqual([]);
  });

  it('name and describe the extension in as many letters as Chrome lets through', () => {
    expect(messages['app_name']?.message.length).toBeLessThanOrEqual(75);
    expect(messages['app_description']?.message.length).toBeLessThanOrEqual(132);
  });

  it('say which language they are in', () => {
    expect(messages['interface_language']?.message).toBe(language);
  });
});
