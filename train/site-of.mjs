// Sites, so that learning and judging never share one.

/** The registrable name, near enough: "bbc.co.uk", "spiegel.de". Pages of one site are never apart. */
export function siteOf(url) {
  try {
    const labels = new URL(url).hostname.split('.');
    const [second = '', top = ''] = labels.slice(-2);
    return labels.slice(top.length <= 2 && second.length <= 3 ? -3 : -2).join('.');
  } catch {
    // A saved page whose address nobody kept.
    return null;
  }
}

/** FNV-1a with a last stir: deals sites out to folds, the same way each time. */
export function hashOf(text) {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return (hash ^ (hash >>> 15)) >>> 0;
}
