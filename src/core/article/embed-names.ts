import type { MessageKey } from '../messages.ts';
import type { Block } from './article.ts';

type Embed = Extract<Block, { kind: 'embed' }>['embed'];

/** What is said of something that only its site can show. */
export const EMBED_NAMES: Readonly<Record<Embed, MessageKey>> = {
  video: 'embed_video',
  audio: 'embed_audio',
  post: 'embed_post',
  interactive: 'embed_interactive',
};
