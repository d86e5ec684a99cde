import type { ComponentChildren, JSX } from 'preact';
import type { InlineMark, RichText } from '../core/article/article.ts';
import type { Mention } from '../core/names/entity.ts';
import { runsOf } from '../core/text/runs.ts';

/** A name in a piece of text: its mention, with offsets of that piece. */
export interface NameMark {
  readonly kind: 'name';
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
}

export type OpenName = (mention: Mention, anchor: HTMLElement) => void;

interface MarkedTextProps {
  readonly content: RichText;
  readonly names: readonly NameMark[];
  readonly onOpenName: OpenName;
}

type Mark = InlineMark | NameMark;

/** Text with its marks. Names get an underline that takes no room, so nothing moves when they come. */
export function MarkedText({ content, names, onOpenName }: MarkedTextProps): JSX.Element {
  const { text, marks } = content;
  if (marks.length === 0 && names.length === 0) return <>{text}</>;
  const runs = runsOf<Mark>(text.length, [...marks, ...names]);
  return (
    <>
      {runs.map((run) => (
        <RunView key={run.start} marks={run.marks} onOpenName={onOpenName}>
          {text.slice(run.start, run.end)}
        </RunView>
      ))}
    </>
  );
}

interface RunViewProps {
  readonly marks: readonly Mark[];
  readonly onOpenName: OpenName;
  readonly children: ComponentChildren;
}

function RunView({ marks, onOpenName, children }: RunViewProps): JSX.Element {
  const isLinked = marks.some((mark) => mark.kind === 'link');
  return marks.reduceRight<JSX.Element>(
    (inner, mark) => wrap(mark, inner, isLinked, onOpenName),
    // biome-ignore lint/complexity/noUselessFragments: text becomes an element that marks can wrap
    <>{children}</>,
  );
}

function wrap(
  mark: Mark,
  inner: JSX.Element,
  isLinked: boolean,
  onOpenName: OpenName,
): JSX.Element {
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
  readonly inner: JSX.Element;
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
