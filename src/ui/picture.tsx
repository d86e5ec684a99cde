import type { JSX } from 'preact';
import { say } from '../core/messages.ts';

interface PictureProps {
  readonly url: string;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly loading?: 'lazy';
  readonly shows: boolean;
}

/** Where pictures are off, nothing asks for one, and its words stand in its place. */
export function Picture({ url, alt, width, height, loading, shows }: PictureProps): JSX.Element {
  if (!shows) return <p class="no-picture">{alt || say('picture')}</p>;
  return (
    <img
      src={url}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      loading={loading}
      decoding="async"
      referrerpolicy="no-referrer"
    />
  );
}
