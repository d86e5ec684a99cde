/** One address that a page gives for a picture, with what it says about its size. */
export interface PictureCandidate {
  readonly url: string;
  /** Pixels across, from `srcset`; `null` when the page does not tell. */
  readonly width: number | null;
}

/** Twice the widest column of the reading view, for sharp screens. */
const WANTED_WIDTH = 1400;

/**
 * Splits a `srcset` attribute. Addresses may hold commas, so the split is at a comma that follows a
 * descriptor or white space (HTML, "parse a srcset attribute").
 */
export function parseSrcset(srcset: string): PictureCandidate[] {
  const pattern = /\s*(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g;
  return [...srcset.matchAll(pattern)].flatMap(([, url = '', size, unit]) => {
    const value = size ? Number.parseFloat(size) : null;
    const width = value === null ? null : unit === 'x' ? Math.round(value * 640) : value;
    return [{ url, width }];
  });
}

/** The smallest candidate that is sharp enough, else the largest; `null` for an empty list. */
export function chooseCandidate(candidates: readonly PictureCandidate[]): PictureCandidate | null {
  const bySize = candidates.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return bySize.find((c) => (c.width ?? 0) >= WANTED_WIDTH) ?? bySize.at(-1) ?? null;
}

const PLACEHOLDER_FILE =
  /(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|1x1|lazy(?:load)?|loading|loader|grey|gray|dot|clear|empty|fallback|default)(?:[_.-][^/]*)?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
/** A data address shorter than this is a one-colour box or a blurred preview. */
const SHORTEST_REAL_DATA = 1500;

/** Says whether an address only holds the place of a picture that a script loads later. */
export function isPlaceholder(url: string): boolean {
  if (/^data:/i.test(url)) return !isDataPicture(url);
  return PLACEHOLDER_FILE.test(url);
}

function isDataPicture(url: string): boolean {
  return /^data:image\/[\w.+-]+[;,]/i.test(url) && url.length >= SHORTEST_REAL_DATA;
}

/** The last part of an address's path: the same picture in several sizes often keeps it. */
export function fileNameOf(url: string): string {
  const path = url.split(/[?#]/)[0] ?? '';
  return path.split('/').filter(Boolean).at(-1)?.toLowerCase() ?? '';
}

const SITE_PICTURE =
  /(?:^|[_.-])(?:logo|logotype|favicon|avatar|placeholder|no-?image|default(?:[_-](?:image|img|share|thumb\w*))?|og-?(?:default|image-default)|share-?(?:default|image)|social-?(?:share|default|image)|site-?(?:image|logo))\d*(?:[_.-]|$)/;

/** Says whether an address is the site's picture for want of the article's own: its logo, a default. */
export function isSitePicture(url: string): boolean {
  return SITE_PICTURE.test(fileNameOf(url));
}
