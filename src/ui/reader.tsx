import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../core/article/article.ts';
import { plainTextOf } from '../core/article/plain-text.ts';
import { countWords } from '../core/article/reading-time.ts';
import type { Rule } from '../core/automatic/rules.ts';
import type { Mention } from '../core/names/entity.ts';
import { marksAt } from '../core/names/marks-at.ts';
import type { PanelTab } from '../core/panel/panel-tab.ts';
import { AfterText } from './after-text.tsx';
import { ArticleHeader } from './article-header.tsx';
import { renderBlocks } from './article-view.tsx';
import { EntityCard } from './entity-card.tsx';
import { Found } from './found.tsx';
import { namesByPart, noNames } from './name-marks.ts';
import { NamesNote } from './names-note.tsx';
import { OfferBar } from './offer-bar.tsx';
import { PartNote } from './part-note.tsx';
import { placeCard } from './place-card.ts';
import type { ReaderAction, ReaderState } from './reader-state.ts';
import { Toolbar } from './toolbar.tsx';

interface ReaderProps {
  readonly article: Article;
  readonly state: ReaderState;
  /** How many blocks to show yet: a long article comes in pieces, the first at once. */
  readonly shownBlocks: number;
  readonly dispatch: (action: ReaderAction) => void;
  readonly onClose: () => void;
  /** `null` closes the panel. */
  readonly onPanel: (tab: PanelTab | null) => void;
  readonly onAnswerOffer: (rule: Rule) => void;
}

const CARD_WIDTH = 320;

/** The overlay's content for an article. */
export function Reader(props: ReaderProps): JSX.Element {
  const { article, state, shownBlocks, dispatch, onClose, onAnswerOffer, onPanel } = props;
  const column = useRef<HTMLElement>(null);
  const plain = useMemo(() => plainTextOf(article.blocks), [article]);
  const { understanding } = state;
  const { marks } = state.settings;
  const namesOf = useMemo(() => {
    if (!understanding) return noNames;
    const { mentions, entities } = understanding;
    const paragraphs = plain.parts.map(({ content, start }) => ({
      start,
      end: start + content.text.length,
    }));
    const wordCount = countWords(plain.text);
    return namesByPart(plain, marksAt(marks, { mentions, entities, paragraphs, wordCount }));
  }, [plain, understanding, marks]);
  const onOpenName = (mention: Mention, anchor: HTMLElement) => {
    if (!column.current) return;
    const box = column.current.getBoundingClientRect();
    const place = placeCard(anchor.getBoundingClientRect(), box, CARD_WIDTH);
    dispatch({ kind: 'card-opened', card: { entity: mention.entity, mention, ...place } });
  };
  const blocks = article.blocks.slice(0, shownBlocks);
  return (
    <div
      class="reader"
      data-theme={state.settings.theme}
      data-panel={state.panel ? 'open' : undefined}
      style={{ '--text-size': `${state.settings.textSize}px` }}
    >
      <Toolbar
        siteName={article.siteName ?? ''}
        settings={state.settings}
        dispatch={dispatch}
        onClose={onClose}
        panel={{ isOpen: state.panel !== null, onToggle: onPanel }}
      />
      <div class="side" id="x-ray" />
      <article
        class="column"
        ref={column}
        lang={article.language ?? undefined}
        dir={article.direction}
        tabIndex={-1}
      >
        <ArticleHeader article={article} text={plain.text} />
        {renderBlocks(blocks, { namesOf, onOpenName })}
        {shownBlocks >= article.blocks.length && <End article={article} state={state} />}
        <Found place={state.found} />
        <Card state={state} text={plain.text} dispatch={dispatch} />
      </article>
      {state.lacksPanel && !state.offer && (
        <p class="offer" role="status">
          X-ray could not be loaded. Open the reader anew to try again.
        </p>
      )}
      {state.offer && <OfferBar site={state.offer} onAnswer={onAnswerOffer} />}
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

interface CardProps {
  readonly state: ReaderState;
  readonly text: string;
  readonly dispatch: (action: ReaderAction) => void;
}

function Card({ state, text, dispatch }: CardProps): JSX.Element | null {
  const { card, understanding } = state;
  const entity = understanding?.entities.find((each) => each.id === card?.entity);
  if (!card || !entity || !understanding) return null;
  const mentions = understanding.mentions.filter((mention) => mention.entity === entity.id);
  return (
    <EntityCard
      entity={entity}
      mentions={mentions}
      text={text}
      left={card.left}
      top={card.top}
      onClose={() => dispatch({ kind: 'card-closed' })}
    />
  );
}
