import type { Span } from '../text/span.ts';

/** Whom a bare surname means, as far as the words beside it tell. */
export type Bearer = 'man' | 'woman' | 'family';

const BEFORE = 24;
const MAN = /(?:^|\W)(?:Mr|Mister|Sir|Lord|King|Prince)\.?\s$/;
const WOMAN = /(?:^|\W)(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess)\.?\s$/;
/** A tagger may leave the title outside the name or take it in. */
const TITLE_WITHIN = /^(?:Mr|Mister|Sir|Mrs|Ms|Miss|Dame)\.?\s/;
const KIN =
  /(?:^|\W)(?:wife|husband|son|daughter|brother|sister|father|mother|dad|mum|mom|uncle|aunt|cousin|nephew|niece|twin|partner|fiancée?|girlfriend|boyfriend)(?: and [a-z]+)?,?\s$/;

const FAMILY =
  /^ (?:family|families|brothers|sisters|siblings|dynasty|clan|couple|household|twins)(?!\p{L})/u;

/** "Mrs. Hale", "the Hale family"; `null` where nothing tells. */
export function bearerBeside({ start, end }: Span, text: string): Bearer | null {
  if (FAMILY.test(text.slice(end, end + BEFORE))) return 'family';
  const within = TITLE_WITHIN.exec(text.slice(start, end))?.[0] ?? '';
  const before = text.slice(Math.max(0, start - BEFORE), start) + within;
  if (WOMAN.test(before)) return 'woman';
  return MAN.test(before) ? 'man' : null;
}

/** "his son Robert", "her husband, Paul": somebody beside the one who was just named. */
export function isCalledKin({ start }: Span, text: string): boolean {
  return KIN.test(text.slice(Math.max(0, start - BEFORE), start));
}
