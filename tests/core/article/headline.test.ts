import { describe, expect, it } from 'vitest';
import { chooseHeadline, type HeadlineEvidence } from '../../../src/core/article/headline.ts';
import { siteNamesOf, withoutSiteName, withoutTail } from '../../../src/core/article/site-name.ts';

const NOTHING: HeadlineEvidence = {
  declared: [],
  documentTitle: '',
  headings: [],
  partsOfHeadings: [],
  printed: [],
  siteNames: [],
  url: null,
};

function choose(evidence: Partial<HeadlineEvidence>): string {
  return chooseHeadline({ ...NOTHING, ...evidence });
}

describe('chooseHeadline', () => {
  it('prefers the heading to another wording for search engines', () =>
    expect(
      choose({
        declared: ['Harbor reopening: 7 facts on the new ferry'],
        headings: ['The ferry is back: seven facts on the reopening of the harbor'],
      }),
    ).toBe('The ferry is back: seven facts on the reopening of the harbor'));

  it('leaves a heading alone that is about something else', () =>
    expect(
      choose({ declared: ['Ferry returns to the harbor'], headings: ['Win a weekend for two'] }),
    ).toBe('Ferry returns to the harbor'));

  it('takes the declared headline that stands below a heading made for search engines', () => {
    const declared = ['After the storm: Fishermen count what is left'];
    const heading = 'Storm damage harbor: What fishermen lost';
    const documentTitle = `${heading} - Harbor Post`;
    const printed = [heading, 'Harbor', 'After the storm Fishermen count what is left'];
    const page = { declared, documentTitle, headings: [heading], siteNames: ['Harbor Post'] };
    expect(choose({ ...page, printed })).toBe(declared[0]);
    expect(choose({ ...page, printed: [heading] })).toBe(heading);
    const alike = 'Storm damage in the old harbor: Fishermen count';
    expect(choose({ ...page, declared: [alike], printed: [heading, alike] })).toBe(heading);
  });

  it('does not take the site’s name for the headline', () =>
    expect(
      choose({
        documentTitle: 'Ferry returns – The Harbor Post',
        headings: ['The Harbor Post', 'Ferry returns'],
        siteNames: ['The Harbor Post'],
      }),
    ).toBe('Ferry returns'));

  it('takes a lower heading where the first one names the section', () =>
    expect(
      choose({
        documentTitle: 'Lemon sponge cake | Cakes and pies',
        headings: ['Cakes and pies'],
        printed: ['Cakes and pies', 'Lemon sponge cake'],
      }),
    ).toBe('Lemon sponge cake'));

  it('takes the line of a heading that metadata repeats, without the one below it', () =>
    expect(
      choose({
        declared: ['Ferry returns to the harbor'],
        headings: ['Ferry returns to the harbor Posted on March 4'],
        partsOfHeadings: ['Posted on March 4', 'Ferry returns to the harbor'],
      }),
    ).toBe('Ferry returns to the harbor'));

  it('cuts the site behind a title that nothing on the page prints', () =>
    expect(choose({ documentTitle: 'Ferry returns to the old harbor | Harbor Post' })).toBe(
      'Ferry returns to the old harbor',
    ));

  it('knows the marks that Chinese and Japanese sites put before their names', () =>
    expect(choose({ documentTitle: '渡轮重返旧港口，市民排队迎接_社会_港口日报' })).toBe(
      '渡轮重返旧港口，市民排队迎接',
    ));
});

describe('the name of the site', () => {
  it('is known from its address', () => {
    expect(siteNamesOf('https://www.harborpost.co.example/a')).toContain('harborpost.co.example');
    expect(
      withoutSiteName('Ferry returns - HarborPost', siteNamesOf('https://harborpost.example/')),
    ).toBe('Ferry returns');
  });

  it('is not cut where what is left would be no headline', () =>
    expect(withoutTail('Harbor - a history')).toBe('Harbor - a history'));
});
