import { describe, expect, it } from 'vitest';
import { chooseBylines, parseBylines } from '../../../src/core/article/bylines.ts';

describe('parseBylines', () => {
  it.each([
    ['Written By Nora Castellan', ['Nora Castellan']],
    ['ByNora Castellan', ['Nora Castellan']],
    ['Text und Interview: Jonas Feld', ['Jonas Feld']],
    ['Kommentar von Jonas Feld', ['Jonas Feld']],
    ['Par Léa Marchand et Paul Roux', ['Léa Marchand', 'Paul Roux']],
    ['Por Inés Prado y Tomás Vela', ['Inés Prado', 'Tomás Vela']],
    ['Автор: Анна Белова', ['Анна Белова']],
    ['記者 王小明', ['王小明']],
    ['文／山田太郎', ['山田太郎']],
    ['Photos and Story By Nora Castellan', ['Nora Castellan']],
    ['Zeige alle Beiträge von Jonas Feld', ['Jonas Feld']],
    ['View all posts by Nora Castellan', ['Nora Castellan']],
    ['Author, ليلى منصور', ['ليلى منصور']],
    ['부산=이준 기자', ['이준']],
  ])('reads who follows the words before a name: %s', (text, names) =>
    expect(parseBylines([text], [])).toEqual(names),
  );

  it.each([
    ['Nora Castellan March 4, 2026', 'Nora Castellan'],
    ['Nora Castellan Staff Writer', 'Nora Castellan'],
    ['Jonas Feld Leitender Wirtschaftsredakteur', 'Jonas Feld'],
    ['Nora Castellan, Head of Culture and Sport', 'Nora Castellan'],
    ['Nora Castellan, Associated Press', 'Nora Castellan'],
    ['Nora Castellan The Associated Press', 'Nora Castellan'],
    ['Inés Prado Hace 13 horas', 'Inés Prado'],
    ['Posted by HarborFan on Friday March 4, 2026', 'HarborFan'],
    ['Nora Castellan ● 6 min read', 'Nora Castellan'],
    ['Castellan, Nora', 'Nora Castellan'],
    ['山田太郎2026-03-04 09:00', '山田太郎'],
  ])('leaves out date, role and place of work behind a name: %s', (text, name) =>
    expect(parseBylines([text], [])).toEqual([name]),
  );

  it('keeps small words inside a name', () => {
    const names = ['Christoph von Rabenau', 'Ana de la Vega'];
    expect(parseBylines(['Christoph von Rabenau and Ana de la Vega'], [])).toEqual(names);
  });

  it('leaves a name whole that begins like a month', () =>
    expect(chooseBylines([{ names: ['von Juliane Berg'], printed: true }], [])).toEqual([
      'Juliane Berg',
    ]));

  it.each(['Reviewed by Nora Castellan', 'Photos by Nora Castellan', 'Fotos: Nora Castellan'])(
    'takes no other work on the article for its author’s: %s',
    (text) => expect(parseBylines([text], [])).toEqual([]),
  );
});

describe('chooseBylines', () => {
  it('prefers a person to an organization that better metadata names', () => {
    const sources = [{ names: ['Harbor Media Group'] }, { names: ['Nora Castellan'] }];
    expect(chooseBylines(sources, [])).toEqual(['Nora Castellan']);
  });

  it.each([
    ', Harbor Post Weekly',
    'No Author',
    'harborpost.example, Port Ann, Norway',
    'nCastellan',
  ])('looks further where a field for the author holds none: %s', (field) => {
    const sources = [{ names: [field] }, { names: ['Nora Castellan'], printed: true }];
    expect(chooseBylines(sources, ['harborpost.example'])).toEqual(['Nora Castellan']);
  });

  it('credits an organization that metadata and page agree on, whoever signs further down', () => {
    const names = ['Harbor Staff'];
    const further = { names: ['By Jonas Feld'], printed: true };
    const agreed = () => [{ names, printed: true }, further];
    expect(chooseBylines([{ names }], [], agreed)).toEqual(names);
    expect(chooseBylines([{ names }], [], () => [further])).toEqual(['Jonas Feld']);
  });

  it('takes the longer list where further metadata names the same people and others', () => {
    const sources = [{ names: ['Nora Castellan'] }, { names: ['Dr. Nora Castellan, Jonas Feld'] }];
    expect(chooseBylines(sources, [])).toEqual(['Dr. Nora Castellan', 'Jonas Feld']);
  });

  it('credits an agency where nobody names a person', () => {
    const sources = [{ names: ['dpa/lno'] }, { names: ['Harbor Post'], organization: true }];
    expect(chooseBylines(sources, ['Harbor Post'])).toEqual(['dpa/lno']);
  });

  it('credits the site only where it signs as an author would', () => {
    const names = ['Harbor Post'];
    expect(chooseBylines([{ names }], ['Harbor Post'])).toEqual([]);
    expect(chooseBylines([{ names, signed: true }], ['Harbor Post'])).toEqual(names);
  });

  it('takes the site’s name from behind a person’s', () => {
    const sources = [{ names: ['Nora Castellan The Harbor Post'], printed: true }];
    expect(chooseBylines(sources, ['The Harbor Post'])).toEqual(['Nora Castellan']);
  });

  it('takes no phrases of scripts without capitals for people', () => {
    const names = ['作者最新文章', '查看更多内容', '截至发稿时'];
    expect(chooseBylines([{ names, printed: true }], [])).toEqual([]);
    expect(chooseBylines([{ names: ['王小明'], printed: true }], [])).toEqual(['王小明']);
  });

  it('keeps an agency that the page credits beside a person', () => {
    const names = ['Nora Castellan', 'Deutsche Presse-Agentur'];
    expect(chooseBylines([{ names }], [])).toEqual(names);
  });

  it('takes no buttons and sections for people in what is printed', () => {
    const names = ['Follow us', 'Personal finance', 'More from this author', 'View archive'];
    expect(chooseBylines([{ names, printed: true }], [])).toEqual([]);
  });
});
