import type { JSX } from 'preact';

/** Says why no names are marked, rather than leave it open. In English under every text, so it has its own direction. */
export function NamesNote(): JSX.Element {
  return (
    <p class="part" lang="en">
      <bdi>Names are not marked in this language yet.</bdi>
    </p>
  );
}
