// A story with very many names, for bench/reading.mjs: nobody writes like this, which is the point.

/** What the page holds at least. */
export const NAMES_PAGE = { names: 200, mentions: 500 };

const GIVEN =
  'Anna Boris Clara David Elena Felix Greta Henrik Irina Jonas Katrin Lukas Maria Nils Olga Pavel'.split(
    ' ',
  );
const FAMILY =
  'Albrecht Brandt Castellan Dorsey Engström Farkas Gallagher Hartmann Ivanova Jansen Kowalski Lindholm Moreau'.split(
    ' ',
  );
const DEEDS = [
  'spoke against the plan for the harbor',
  'asked the council for a new vote',
  'signed the letter of the shopkeepers',
  'walked out before the meeting had ended',
];

/** Every person once by the full name, then again by it, in paragraphs of four sentences. */
export function namesPage() {
  const people = GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`));
  const sentences = Array.from({ length: NAMES_PAGE.mentions + 120 }, (_, i) => {
    const person = people[(i * 37) % people.length];
    return `${person} ${DEEDS[i % DEEDS.length]} on the evening of the meeting, as the minutes say.`;
  });
  const paragraphs = Array.from(
    { length: Math.ceil(sentences.length / 4) },
    (_, i) => `<p>${sentences.slice(i * 4, i * 4 + 4).join(' ')}</p>`,
  );
  const title = 'Two hundred people speak at one meeting about the harbor';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>
${paragraphs.join('\n')}</article></main></body></html>`;
}
