import type { Block, RichText } from '../article/article.ts';
import { say } from '../messages.ts';

const EMBED_NAMES = {
  video: 'embed_video',
  audio: 'embed_audio',
  post: 'embed_post',
  interactive: 'embed_interactive',
} as const;

/** What a file has in place of something that only its site can show: a link to it. */
export function embedWords(block: Extract<Block, { kind: 'embed' }>): RichText {
  const { embed, provider, url, title } = block;
  const name = say(EMBED_NAMES[embed]);
  const text = `${title ? `${name}: ${title}` : name} (${provider})`;
  return { text, marks: [{ kind: 'link', href: url, start: 0, end: text.length }] };
}
