import type { JSX } from 'preact';

/** Points the other way where the interface runs from right to left. */
export function Chevron({ d }: { readonly d: string }): JSX.Element {
  return (
    <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
