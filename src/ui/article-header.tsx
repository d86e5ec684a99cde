import type { JSX } from 'preact';
import type { Article } from '../core/article/article.ts';
import { readingMinutes } from '../core/article/reading-time.ts';
import { formatNumber, say } from '../core/messages.ts';
import { Picture } from './picture.tsx';
import { CutNote } from './states/cut-note.tsx';
import { writtenDate } from './written-date.ts';

interface ArticleHeaderProps {
  readonly article: Article;
  readonly text: string;
  readonly wordsPerMinute: number;
  readonly showsPictures: boolean;
}

/** Kicker, headline, standfirst, and a line that says who wrote it and when, as far as the page tells. */
export function ArticleHeader(props: ArticleHeaderProps): JSX.Element {
  const { article, text, wordsPerMinute } = props;
  const { kicker, title, standfirst, bylines, dateline } = article;
  return (
    <header class="article-header">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      <p class="facts">
        {bylines.length > 0 && (
          <>
            <bdi class="byline">{bylines.join(', ')}</bdi> ·{' '}
          </>
        )}
        {dateline && <bdi>{dateline} · </bdi>}
        <bdi>{dateLabel(article)}</bdi> ·{' '}
        <bdi>{say('minutes', formatNumber(readingMinutes(text, wordsPerMinute)))}</bdi>
      </p>
      {article.url && (
        <p class="source" dir="ltr">
          {article.url}
        </p>
      )}
      <LeadPicture article={article} shows={props.showsPictures} />
      {article.part?.kind === 'paywall' && <CutNote text={text} />}
    </header>
  );
}

function dateLabel({ published }: Article): string {
  if (!published) return say('date_unknown');
  const { value, precision } = published;
  const day = writtenDate(value);
  return precision === 'minute' ? say('date_time', day, value.slice(11, 16)) : day;
}

/** Only what the page itself shows, and only once: the text may begin with the same picture. */
function LeadPicture(props: { article: Article; shows: boolean }): JSX.Element | null {
  const { article, shows } = props;
  const { leadImage, blocks } = article;
  const hasPicture = blocks.slice(0, 4).some((block) => block.kind === 'figure');
  if (!leadImage || hasPicture) return null;
  const { caption, credit } = leadImage;
  return (
    <figure>
      <Picture {...leadImage} shows={shows} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
