import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { plainTextOf } from '../../../src/core/article/plain-text.ts';
import {
  joinSplitParagraphs,
  tidyBlocks,
  withoutGluedCaption,
} from '../../../src/core/article/tidy-blocks.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: { text, marks: [] } });
const textOf = (blocks: readonly Block[]) => plainTextOf(blocks).text.split('\n\n');

describe('joinSplitParagraphs', () => {
  const half =
    'The baker wrote to the council on a Sunday evening. By Monday the clerk of the small town of Ostra had asked';

  it('joins a sentence that the page split before a name', () => {
    const rest = 'Lindqvist whether the ovens could be moved to the old school before the winter.';
    expect(textOf(joinSplitParagraphs([paragraph(half), paragraph(rest)]))).toEqual([
      `${half} ${rest}`,
    ]);
  });

  it('joins a sentence that goes on with a small letter', () => {
    const start = 'The ferry company runs two more boats on every day of the long festival in';
    expect(textOf(joinSplitParagraphs([paragraph(start), paragraph('the bay.')]))).toHaveLength(1);
  });

  it('joins a sentence that a picture interrupts, which then follows it', () => {
    const start = 'The ferry company runs two more boats on every day of the long festival in';
    const figure: Block = {
      kind: 'figure',
      picture: { url: 'https://news.example/boat.jpg', alt: '', width: null, height: null },
      caption: null,
      credit: null,
    };
    const joined = joinSplitParagraphs([paragraph(start), figure, paragraph('the bay.')]);
    expect(joined).toEqual([paragraph(`${start} the bay.`), figure]);
    const next = paragraph(`The bay, ${half}.`);
    expect(joinSplitParagraphs([paragraph(half), figure, next])).toHaveLength(3);
  });

  it.each([
    [
      'a paragraph that ends',
      'The harbor was closed for the whole of the winter, he said in the evening.',
    ],
    ['a label', 'Photo gallery'],
    ['a line of Thai, which needs no stop', `${'นายกรัฐมนตรีกล่าวว่า '.repeat(8)}ประเทศ`],
  ])('leaves %s alone', (_, text) => {
    const next = 'Nobody knew in the morning what the evening would bring to the town.';
    expect(textOf(joinSplitParagraphs([paragraph(text), paragraph(next)]))).toHaveLength(2);
  });
});

describe('withoutGluedCaption', () => {
  it('takes a caption off the paragraph that it runs into, once', () => {
    const text =
      'The harbor master Livia Morandin The harbor master Livia Morandin opened the gate.';
    const tidied = withoutGluedCaption([paragraph(text)], ['The harbor master Livia Morandin']);
    expect(textOf(tidied)).toEqual(['The harbor master Livia Morandin opened the gate.']);
  });

  it('keeps a sentence that only begins like a caption', () => {
    const text = 'The harbor of Trieste was closed for the whole of the winter.';
    expect(textOf(withoutGluedCaption([paragraph(text)], ['The harbor of Trieste']))).toEqual([
      text,
    ]);
  });
});

describe('tidyBlocks', () => {
  it('drops the headline where the text repeats it, and keeps a dateline apart', () => {
    const blocks = [
      paragraph('Harbor opens'),
      paragraph('Trieste - Meridian'),
      paragraph('It opened on Tuesday.'),
    ];
    const tidied = tidyBlocks(blocks, { title: 'HARBOR OPENS', kicker: null, standfirst: null });
    expect(textOf(tidied.blocks)).toEqual(['It opened on Tuesday.']);
    expect(tidied.dateline).toBe('Trieste - Meridian');
  });
});
