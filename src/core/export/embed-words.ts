import type { Block, RichText } from '../article/article.ts';
import { EMBED_NAMES } from '../article/embed-names.ts';
import { say } from '../messages.ts';

/** What a file has in place of something that only its site can show: a link to it. */
export function embedWords(block: Extract<Block, { kind: 'embed' }>): RichText {
  const { embed, provider, url, title } = block;
  const name = say(EMBED_NAMES[embed]);
  const text = `${title ? `${name}: ${title}` : name} (${provider})`;
  return { text, marks: [{ kind: 'link', href: url, start: 0, end: text.length }] };
}
