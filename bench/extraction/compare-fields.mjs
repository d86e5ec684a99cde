// Title, author, day, lead image and snippets: each is right or it isn't.

const DAY_MS = 86_400_000;
const BY = /^\s*(?:by|von|par|por|autor|author)\b[:\s]*/i;
const BETWEEN_NAMES = /^(?:and|by|et|the|und|von|y)$/;

/**
 * One result for each field that the truth names.
 * @returns {Record<string, boolean>}
 */
export function compareFields(truth, found) {
  const results = {};
  if (truth.title) results.title = isSameTitle(truth.title, found?.title);
  if (truth.author?.length > 0) results.author = isSameAuthor(truth.author, found?.bylines);
  if (dayOf(truth.date) !== null) results.day = isSameDay(truth.date, found?.published);
  if (truth.image) results.image = isSameImage(truth.image, found?.image);
  return results;
}

/** `{ kept, keptOut }`: one truth value for each snippet that must, or must not, be on show. */
export function compareSnippets(truth, found) {
  const shown = found ? [found.title, ...found.around, ...found.bylines, found.text] : [];
  const letters = lettersOf(shown.join(' '));
  const isShown = (snippet) => letters.includes(lettersOf(snippet));
  return {
    kept: (truth.must_have ?? []).map(isShown),
    keptOut: (truth.must_not ?? []).map((snippet) => !isShown(snippet)),
  };
}

function isSameTitle(truth, title) {
  return foldOf(title) === foldOf(truth);
}

/** The same people, in any order and however joined. */
function isSameAuthor(truth, bylines) {
  const expected = nameWordsOf([truth].flat());
  const given = nameWordsOf(bylines ?? []);
  return (
    expected.size > 0 &&
    expected.size === given.size &&
    [...expected].every((word) => given.has(word))
  );
}

function nameWordsOf(names) {
  const bare = names
    .join(' ')
    .replace(BY, '')
    .replace(/https?:\S+/g, '');
  return new Set(
    foldOf(bare)
      .split(' ')
      .filter((word) => word.length > 1 && !BETWEEN_NAMES.test(word)),
  );
}

/** Truth and page may stand in different time zones: a day's difference is none. */
function isSameDay(truth, published) {
  const given = dayOf(published);
  return given !== null && Math.abs(given - dayOf(truth)) <= DAY_MS;
}

function dayOf(date) {
  if (!date) return null;
  const written = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(date);
  if (written) return Date.UTC(Number(written[1]), Number(written[2]) - 1, Number(written[3]));
  const read = Date.parse(date);
  return Number.isNaN(read) ? null : Math.floor(read / DAY_MS) * DAY_MS;
}

/** One picture has many addresses, for its sizes and its servers. */
function isSameImage(truth, image) {
  return Boolean(image) && fileNameOf(image) === fileNameOf(truth);
}

function fileNameOf(address) {
  const [path = ''] = address.split(/[?#]/);
  const name = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    // A stray percent sign.
    return name.toLowerCase();
  }
}

/** Words without case, quotation marks and punctuation. */
function foldOf(text) {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’“”"'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function lettersOf(text) {
  return foldOf(text).replaceAll(' ', '');
}
