import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../core/article/article.ts';
import { plainTextOf } from '../core/article/plain-text.ts';
import { interfaceDirection, interfaceLanguage, say } from '../core/messages.ts';
import type { ReaderAction, ReaderState } from '../core/reader/reader-state.ts';
import { AfterText } from './after-text.tsx';
import { ArticleBody } from './article-body.tsx';
import { ArticleHeader } from './article-header.tsx';
import { Found } from './found.tsx';
import { lookOf } from './look.ts';
import { NamesNote } from './names-note.tsx';
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
}

/** The overlay's content for an article. The empty elements are the tools' own. */
export function Reader(props: ReaderProps): JSX.Element {
  const { article, state, shownBlocks, dispatch, onOpen, onClose } = props;
  const plain = useMemo(() => plainTextOf(article.blocks), [article]);
  const { settings, followed } = state;
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
        <ArticleBody
          {...{ blocks, plain, state }}
          onCrash={(details) => dispatch({ kind: 'crashed', details })}
        />
        {shownBlocks >= article.blocks.length && <End article={article} state={state} />}
        <Found place={state.found} />
        <div class="card-slot" />
        <div class="match-slot" />
        <div class="spoken-slot" />
      </article>
      <div class="popups" />
      {state.lacksTools && (
        <p class="bar" role="status">
          {say('tools_missing')}
        </p>
      )}
    </div>
  );
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
