import type { EmbedKind } from './article.ts';

export interface EmbedProvider {
  readonly name: string;
  readonly kind: EmbedKind;
}

const PROVIDERS: readonly (readonly [RegExp, string, EmbedKind])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube', 'video'],
  [/(?:^|\.)vimeo\.com$/, 'Vimeo', 'video'],
  [/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/, 'Dailymotion', 'video'],
  [/(?:^|\.)(?:jwplayer|jwplatform)\.com$/, 'JW Player', 'video'],
  [/(?:^|\.)brightcove\.net$/, 'Brightcove', 'video'],
  [/(?:^|\.)(?:rutube\.ru|vk\.com|ok\.ru)$/, 'Video', 'video'],
  [/(?:^|\.)(?:bilibili\.com|youku\.com|v\.qq\.com)$/, 'Video', 'video'],
  [/(?:^|\.)twitch\.tv$/, 'Twitch', 'video'],
  [/(?:^|\.)tiktok\.com$/, 'TikTok', 'video'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'X', 'post'],
  [/(?:^|\.)instagram\.com$/, 'Instagram', 'post'],
  [/(?:^|\.)facebook\.com$/, 'Facebook', 'post'],
  [/(?:^|\.)(?:bsky\.app|threads\.(?:net|com)|reddit\.com|t\.me)$/, 'Post', 'post'],
  [/(?:^|\.)(?:soundcloud|spotify|megaphone\.fm|acast|podbean)\.com$/, 'Audio', 'audio'],
  [/(?:^|\.)(?:podcasts|music)\.apple\.com$/, 'Apple Podcasts', 'audio'],
  [/(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/, 'Datawrapper', 'interactive'],
  [/(?:^|\.)(?:flourish\.studio|flo\.uri\.sh)$/, 'Flourish', 'interactive'],
  [/(?:^|\.)(?:infogram\.com|e\.infogram\.com)$/, 'Infogram', 'interactive'],
  [/(?:^|\.)(?:documentcloud|archive)\.org$/, 'Document', 'interactive'],
  [/(?:^|\.)(?:openstreetmap\.org|maps\.google\.com)$/, 'Map', 'interactive'],
];

/** Who serves an embedded frame, or `null` when it is nobody known: most unknown frames are advertisements. */
export function embedProviderOf(url: string): EmbedProvider | null {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    // A frame without an address.
    return null;
  }
  const found = PROVIDERS.find(([pattern]) => pattern.test(host));
  return found ? { name: found[1], kind: found[2] } : null;
}
