import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../_locales/en/messages.json' with { type: 'json' };
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

  it('have all that the manifest names', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
    const named = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !NAMES.includes(name))).toEqual([]);
    expect(existsSync(join(FOLDER, 'en'))).toBe(true);
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

  it('say which language they are in', () => {
    expect(messages['interface_language']?.message).toBe(language);
  });
});
