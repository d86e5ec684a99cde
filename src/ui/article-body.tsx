import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block } from '../core/article/article.ts';
import type { PlainText } from '../core/article/plain-text.ts';
import { countWords } from '../core/article/reading-time.ts';
import { marksAt } from '../core/names/marks-at.ts';
import { followedSentences } from '../core/reader/follow.ts';
import type { ReaderState } from '../core/reader/reader-state.ts';
import type { MarkLevel } from '../core/settings.ts';
import type { Understanding } from '../core/understand.ts';
import { renderBlocks } from './article-view.tsx';
import { type NamesOf, namesByPart, noNames, withFollowed } from './name-marks.ts';
import { Boundary } from './states/boundary.tsx';

interface ArticleBodyProps {
  readonly blocks: readonly Block[];
  readonly plain: PlainText;
  readonly state: ReaderState;
  readonly onCrash: (details: string) => void;
}

/**
 * The text with its names. Whatever fails in drawing it, the words are there: without names, which are not tried
 * again before the reader's user says so, or as bare paragraphs.
 */
export function ArticleBody(props: ArticleBodyProps): JSX.Element {
  const { blocks, plain, state, onCrash } = props;
  const hasCrashed = state.crash !== null;
  return (
    <Boundary key={String(hasCrashed)} fallback={() => bareParagraphs(plain)} onCrash={onCrash}>
      {hasCrashed ? <Blocks blocks={blocks} namesOf={noNames} /> : <NamedBlocks {...props} />}
    </Boundary>
  );
}

function NamedBlocks({ blocks, plain, state }: ArticleBodyProps): JSX.Element {
  const { understanding, settings, followed } = state;
  const namesOf = useNames(plain, understanding, settings.marks, followed);
  return (
    <>
      {renderBlocks(blocks, {
        namesOf,
        isPlain: settings.plainText || settings.cards === 'off',
        showsPictures: settings.images,
      })}
    </>
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
    const sentences = followedSentences(about, plain);
    const forms = entities.find(({ id }) => id === followed)?.aliases ?? [];
    return withFollowed(namesOf, plain, { sentences, forms });
  }, [plain, understanding, level, followed]);
}

interface BlocksProps extends Pick<ArticleBodyProps, 'blocks'> {
  readonly namesOf: NamesOf;
}

/** A component, so that a crash is inside of what keeps it. */
function Blocks({ blocks, namesOf }: BlocksProps): JSX.Element {
  return <>{renderBlocks(blocks, { namesOf, isPlain: true, showsPictures: true })}</>;
}

function bareParagraphs({ parts }: PlainText): JSX.Element[] {
  return parts.map(({ content, start }) => <p key={start}>{content.text}</p>);
}
