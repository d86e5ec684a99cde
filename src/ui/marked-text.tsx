import type { ComponentChildren } from 'preact';
import type { InlineMark, RichText } from '../core/article/article.ts';
import { runsOf } from '../core/text/runs.ts';
import type { NameMark, NamesOf, TextMark } from './name-marks.ts';

/** What a piece of text needs to know to show its names. */
export interface TextContext {
  readonly namesOf: NamesOf;
  /** Names are only underlined: nothing in the text stops a screen reader. */
  readonly isPlain?: boolean;
  /** Not where pictures are off. */
  readonly showsPictures: boolean;
}

type Mark = InlineMark | TextMark;

/** Text with its marks. Names get an underline that takes no room, so nothing moves when they come. */
export function renderText(content: RichText, context: TextContext): ComponentChildren {
  const { text, marks } = content;
  const names = context.namesOf(content);
  if (marks.length === 0 && names.length === 0) return text;
  return runsOf<Mark>(text.length, [...marks, ...names]).map((run) =>
    renderRun(text.slice(run.start, run.end), run.marks, context.isPlain ?? false),
  );
}

/** How a name is shown: not at all inside a link, which has its own underline. */
type NameStyle = 'none' | 'plain' | 'button';

function renderRun(text: string, marks: readonly Mark[], isPlain: boolean): ComponentChildren {
  const isLinked = marks.some((mark) => mark.kind === 'link');
  const names: NameStyle = isLinked ? 'none' : isPlain ? 'plain' : 'button';
  return marks.reduceRight<ComponentChildren>((inner, mark) => wrap(mark, inner, names), text);
}

function wrap(mark: Mark, inner: ComponentChildren, names: NameStyle): ComponentChildren {
  switch (mark.kind) {
    case 'link':
      return (
        <a href={mark.href} target="_blank" rel="noreferrer noopener">
          {inner}
        </a>
      );
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'code':
      return <code>{inner}</code>;
    case 'sub':
      return <sub>{inner}</sub>;
    case 'sup':
      return <sup>{inner}</sup>;
    case 'language':
      return (
        <span lang={mark.language ?? undefined} dir={mark.direction ?? undefined}>
          {inner}
        </span>
      );
    case 'faded':
    case 'followed':
      return <span class={mark.kind}>{inner}</span>;
    case 'name':
      return renderName(mark, inner, names);
  }
}

/**
 * A `<button>` would not break over two lines as text does; a span with its role does. The tools listen on the
 * column for what is done with it.
 */
function renderName(
  { mention }: NameMark,
  inner: ComponentChildren,
  style: NameStyle,
): ComponentChildren {
  if (style === 'none') return inner;
  if (style === 'plain') return <span class={`name ${mention.type}`}>{inner}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button can't break over two lines as text does
    <span
      class={`name ${mention.type}`}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      data-entity={mention.entity}
      data-at={mention.start}
    >
      {inner}
    </span>
  );
}
