import type { ComponentChildren, JSX } from 'preact';
import type { InlineMark, RichText } from '../core/article/article.ts';
import type { Mention } from '../core/names/entity.ts';
import { runsOf } from '../core/text/runs.ts';
import { lightMentions } from './light-mentions.ts';
import type { NameMark, NamesOf } from './name-marks.ts';

export type OpenName = (mention: Mention, anchor: HTMLElement) => void;

/** What a piece of text needs to know to show its names. */
export interface TextContext {
  readonly namesOf: NamesOf;
  readonly onOpenName: OpenName;
}

type Mark = InlineMark | NameMark;

/** Text with its marks. Names get an underline that takes no room, so nothing moves when they come. */
export function renderText(content: RichText, context: TextContext): ComponentChildren {
  const { text, marks } = content;
  const names = context.namesOf(content);
  if (marks.length === 0 && names.length === 0) return text;
  return runsOf<Mark>(text.length, [...marks, ...names]).map((run) =>
    renderRun(text.slice(run.start, run.end), run.marks, context.onOpenName),
  );
}

function renderRun(text: string, marks: readonly Mark[], onOpenName: OpenName): ComponentChildren {
  const isLinked = marks.some((mark) => mark.kind === 'link');
  return marks.reduceRight<ComponentChildren>(
    (inner, mark) => wrap(mark, inner, isLinked, onOpenName),
    text,
  );
}

function wrap(
  mark: Mark,
  inner: ComponentChildren,
  isLinked: boolean,
  onOpenName: OpenName,
): ComponentChildren {
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
    case 'name':
      return isLinked ? inner : <NameButton mark={mark} inner={inner} onOpenName={onOpenName} />;
  }
}

interface NameButtonProps {
  readonly mark: NameMark;
  readonly inner: ComponentChildren;
  readonly onOpenName: OpenName;
}

/** A `<button>` would not break over two lines as text does; a span with its role and keys does. */
function NameButton({ mark, inner, onOpenName }: NameButtonProps): JSX.Element {
  const { mention } = mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button can't break over two lines as text does
    <span
      class={`name ${mention.type}`}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      data-entity={mention.entity}
      onMouseEnter={({ currentTarget }) => lightMentions(currentTarget, true)}
      onMouseLeave={({ currentTarget }) => lightMentions(currentTarget, false)}
      onFocus={({ currentTarget }) => lightMentions(currentTarget, true)}
      onBlur={({ currentTarget }) => lightMentions(currentTarget, false)}
      onClick={(event) => onOpenName(mention, event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpenName(mention, event.currentTarget);
      }}
    >
      {inner}
    </span>
  );
}
