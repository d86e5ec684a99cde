// Where the line is drawn, and how good the line is.

/** The largest share of the other pages that may pass, in each set that has such pages. */
const MOST_FALSE = 0.06;
/** Too few other pages in a set say nothing. */
const ENOUGH_OTHERS = 30;
/** Kinds about which people may differ; they teach, but do not count. */
const UNCOUNTED = new Set(['live', 'video']);

/**
 * The lowest margin at which, judged by models that did not know the site, at most 6 % of the other pages
 * of every set pass for articles.
 */
export function chooseThreshold(results) {
  const margins = Object.values(bySet(results)).flatMap(({ others }) => {
    if (others.length < ENOUGH_OTHERS) return [];
    const falling = others.map(({ margin }) => margin).sort((a, b) => b - a);
    const allowed = Math.floor(others.length * MOST_FALSE);
    const [lastPassing = 0, firstStopped = 0] = falling.slice(allowed - 1);
    return [(lastPassing + firstStopped) / 2];
  });
  return Math.max(...margins);
}

/** One line a set: recall on articles, false positives on the others, and the area under the curve. */
export function figuresOf(results, key, threshold) {
  return Object.entries(bySet(results)).map(([set, { articles, others }]) => {
    const passed = (pages) => pages.filter((page) => page[key] >= threshold).length;
    const line = `${set.padEnd(6)} recall ${ratio(passed(articles), articles.length)}`;
    if (others.length === 0) return line;
    const area = areaUnderCurve(articles, others, key).toFixed(3);
    return `${line}  false positives ${ratio(passed(others), others.length)}  AUC ${area}`;
  });
}

function ratio(part, whole) {
  return `${(part / whole).toFixed(3)} (${part}/${whole})`;
}

function bySet(results) {
  const sets = {};
  for (const result of results) {
    if (UNCOUNTED.has(result.page.kind)) continue;
    sets[result.page.set] ??= { articles: [], others: [] };
    sets[result.page.set][result.page.isArticle ? 'articles' : 'others'].push(result);
  }
  return sets;
}

function areaUnderCurve(articles, others, key) {
  let won = 0;
  for (const article of articles) {
    for (const other of others) {
      if (article[key] === other[key]) won += 0.5;
      else if (article[key] > other[key]) won += 1;
    }
  }
  return won / (articles.length * others.length);
}
