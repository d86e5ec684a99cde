/** What a person reads in the terminal of one result of `read`. */
export function printableArticle(result: Readonly<Record<string, unknown>>, width: number): string {
  const article = result['article'] as PrintedArticle | null;
  const error = result['error'] as { readonly message: string } | null;
  if (error) return `This page can’t be read. ${error.message}`;
  if (!article) return 'No article found on this page.';
  const line = [
    article.bylines.join(', '),
    article.published?.value ?? 'date unknown',
    `${article.wordCount} words`,
    `${article.readingMinutes} min`,
  ];
  const names = result['entities'] as readonly PrintedEntity[];
  return [
    article.kicker?.toUpperCase(),
    article.title,
    article.standfirst && wrap(article.standfirst, width),
    line.filter((part) => part !== '').join(' · '),
    '',
    article.text
      .split('\n')
      .map((paragraph) => wrap(paragraph, width))
      .join('\n'),
    '',
    ...names.map(
      (name) => `${name.mentionCount.toString().padStart(4)}  ${name.name} (${name.type})`,
    ),
  ]
    .filter((part) => part !== undefined && part !== null)
    .join('\n');
}

interface PrintedArticle {
  readonly title: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly published: { readonly value: string } | null;
  readonly text: string;
  readonly wordCount: number;
  readonly readingMinutes: number;
}

interface PrintedEntity {
  readonly name: string;
  readonly type: string;
  readonly mentionCount: number;
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
