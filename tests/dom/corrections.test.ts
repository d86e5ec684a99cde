import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/core/article/plain-text.ts';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';

const SENTENCES =
  'The harbor opened again on Sunday, forty days after a storm had broken its northern pier. Some two hundred people stood on the quay when the first ferry came in, an hour late and half empty.';

describe.each(PARSER_NAMES)('with %s', (parser) => {
  const read = (note: string) => {
    const html = `<!doctype html><html lang="en"><head><title>The harbor opens again</title></head><body><main><article>
      <h1>The harbor opens again</h1><div class="text"><p>${SENTENCES}</p><p>${SENTENCES} So it was said.</p></div>${note}</article></main></body></html>`;
    const article = extractArticle(() => PARSERS[parser](html), null);
    return plainTextOf(article?.blocks ?? []).text;
  };

  it.each([
    '<p><em>Correction, 4 May: An earlier version of this article misstated the length of the pier.</em></p>',
    '<p>Editor’s note: This story was changed on 4 May to say who built the pier.</p>',
    '<p class="note">Korrektur: In einer früheren Fassung stand, die Mole sei 300 Meter lang. Sie ist kürzer.</p>',
    '<p><i>Fe de errores: una versión anterior de este artículo daba mal la fecha.</i></p>',
    '<p><small>This article was amended on 4 May 2026. An earlier version gave the wrong year.</small></p>',
    '<div class="article-footnote"><p>Clarification: the pier belongs to the city, not to the region.</p></div>',
    '<p><em>Cet article a été corrigé le 4 mai : la jetée mesure 300 mètres.</em></p>',
  ])('keeps a correction as text: %s', (after) => {
    expect(read(after)).toContain(after.replace(/<[^>]*>/g, ''));
  });

  it('keeps no offer to report a mistake', () => {
    expect(read('<p><a href="/report">Report a correction or typo</a></p>')).not.toContain('typo');
  });
});
