import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../core/article/article.ts';
import { type PlainText, plainTextOf } from '../core/article/plain-text.ts';
import { countWords } from '../core/article/reading-time.ts';
import type { Rule } from '../core/automatic/rules.ts';
import { interfaceDirection, interfaceLanguage, say } from '../core/messages.ts';
import { marksAt } from '../core/names/marks-at.ts';
import { followedSentences } from '../core/reader/follow.ts';
import type { ReaderAction, ReaderState } from '../core/reader/reader-state.ts';
import type { MarkLevel } from '../core/settings.ts';
import type { Understanding } from '../core/understand.ts';
import { AfterText } from './after-text.tsx';
import { ArticleHeader } from './article-header.tsx';
import { renderBlocks } from './article-view.tsx';
import { Found } from './found.tsx';
import { lookOf } from './look.ts';
import { type NamesOf, namesByPart, noNames, withFollowed } from './name-marks.ts';
import { NamesNote } from './names-note.tsx';
import { OfferBar } from './offer-bar.tsx';
import { PartNote } from './part-note.tsx';
import { Toolbar } from './toolbar.tsx';

interface ReaderProps {
  readonly article: Article;
  readonly state: ReaderState;
  /** How many blocks to show yet: a long article comes in pieces, the first at once. */
  readonly shownBlocks: number;
  readonly dispatch: (action: ReaderAction) => void;
  /** For what only the tools can show, which may have to be waited for. */
  readonly onOpen: (action: ReaderAction) => void;
  readonly onClose: () => void;
  readonly onAnswerOffer: (rule: Rule) => void;
}

/** The overlay's content for an article. The empty elements are the tools' own. */
export function Reader(props: ReaderProps): JSX.Element {
  const { article, state, shownBlocks, dispatch, onOpen, onClose, onAnswerOffer } = props;
  const plain = useMemo(() => plainTextOf(article.blocks), [article]);
  const { understanding, settings, followed } = state;
  const namesOf = useNames(plain, understanding, settings.marks, followed);
  const blocks = article.blocks.slice(0, shownBlocks);
  return (
    <div
      class="reader"
      lang={interfaceLanguage()}
      dir={interfaceDirection()}
      data-panel={state.panel ? 'open' : undefined}
      data-following={followed === null ? undefined : ''}
      {...lookOf(settings)}
    >
      <Toolbar siteName={article.siteName ?? ''} {...{ state, dispatch, onOpen, onClose }} />
      <div class="side" id="x-ray" />
      <article class="column" lang={article.language ?? ''} dir={article.direction} tabIndex={-1}>
        <ArticleHeader
          article={article}
          text={plain.text}
          wordsPerMinute={settings.wordsPerMinute}
          showsPictures={settings.images}
        />
        {renderBlocks(blocks, {
          namesOf,
          isPlain: settings.plainText,
          showsPictures: settings.images,
        })}
        {shownBlocks >= article.blocks.length && <End article={article} state={state} />}
        <Found place={state.found} />
        <div class="card-slot" />
        <div class="match-slot" />
        <div class="spoken-slot" />
      </article>
      <div class="popups" />
      {state.lacksTools && !state.offer && (
        <p class="offer" role="status">
          {say('tools_missing')}
        </p>
      )}
      {state.offer && <OfferBar site={state.offer} onAnswer={onAnswerOffer} />}
    </div>
  );
}

/** What is marked in each piece of the text. */
function useNames(
  plain: PlainText,
  understanding: Understanding | null,
  level: MarkLevel,
  followed: string | null,
): NamesOf {
  return useMemo(() => {
    if (!understanding) return noNames;
    const { mentions, entities } = understanding;
    const paragraphs = plain.parts.map(({ content, start }) => ({
      start,
      end: start + content.text.length,
    }));
    const wordCount = countWords(plain.text);
    const marked = new Set(marksAt(level, { mentions, entities, paragraphs, wordCount }));
    const shown = mentions.filter((each) => marked.has(each) || each.entity === followed);
    const namesOf = namesByPart(plain, shown);
    if (followed === null) return namesOf;
    const about = mentions.filter(({ entity }) => entity === followed);
    return withFollowed(namesOf, plain, followedSentences(about, plain));
  }, [plain, understanding, level, followed]);
}

function End({ article, state }: Pick<ReaderProps, 'article' | 'state'>): JSX.Element {
  return (
    <>
      <AfterText article={article} />
      {article.part && <PartNote part={article.part} />}
      {state.understanding?.knowsScript === false && <NamesNote />}
    </>
  );
}
