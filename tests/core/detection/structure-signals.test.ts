import { describe, expect, it } from 'vitest';
import { structureSignals } from '../../../src/core/detection/structure-signals.ts';

const NOTHING = { ldArticles: 0, ldNews: 0, ldGoods: 0, ldBreadcrumbs: 0 };

describe('structureSignals', () => {
  it.each([
    ['', {}],
    ['{"@type":"NewsArticle"}', { ldArticles: 1, ldNews: 1 }],
    ['{ "@type" : [ "Article", "Thing" ] }', { ldArticles: 1 }],
    ['{"@type":"https://schema.org/BlogPosting"}', { ldArticles: 1 }],
    ['{"@type":"LiveBlogPosting"}', { ldArticles: 1 }],
    ['{"@type":"Product","offers":{"@type":"Offer"}}', { ldGoods: 2 }],
    ['{"@type":"BreadcrumbList"}', { ldBreadcrumbs: 1 }],
    ['{"@type":"WebSite"}', {}],
    ['{"@type":"NewsArticle","headline":"He said "no"", broken', { ldArticles: 1, ldNews: 1 }],
  ])('counts the types in %j', (jsonLd, counts) =>
    expect(structureSignals(jsonLd.split('"@type').slice(1))).toEqual({ ...NOTHING, ...counts }),
  );
});
