import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences.ts';

it.each([
  ['Mr. Kerry met J. Smith. They spoke.', ['Mr. Kerry met J. Smith.', 'They spoke.']],
  ['“It is open.” He left.', ['“It is open.”', 'He left.']],
  ['One.\n\nTwo', ['One.', 'Two']],
  ['彼は言った。終わり。', ['彼は言った。', '終わり。']],
])('parts %s', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
