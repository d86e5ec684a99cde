import { expect, it } from 'vitest';
import { textOfMarkup } from '../../../src/core/article/markup-text.ts';

it('reads paragraphs, headings and line breaks of markup as texts', () => {
  const markup = '<h2>Ships</h2><p>One <b>ferry</b>.<br>Two.</p>\n<ul><li>Three</li></ul>';
  expect(textOfMarkup(markup)).toEqual(['Ships', 'One ferry.', 'Two.', 'Three']);
});

it('leaves scripts, styles and pictures out, and decodes entities', () => {
  const markup =
    '<script>steal("<p>")</script><p>Caf&eacute; &amp; bar&#39;s &#x2014; open</p><figure>x</figure>';
  expect(textOfMarkup(markup)).toEqual(["Café & bar's — open"]);
});

it('drops control characters', () => {
  expect(textOfMarkup('<p>One\u0010 two.&#7;</p>')).toEqual(['One two.']);
});

it('takes what is no markup for text', () => {
  expect(textOfMarkup('One.\n\nTwo.')).toEqual(['One.', 'Two.']);
  expect(textOfMarkup('')).toEqual([]);
});
