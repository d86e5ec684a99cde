import type { JSX } from 'preact';
import type { RichText } from '../core/article/article.ts';
import { MarkedText, type OpenName } from './marked-text.tsx';
import type { NamesOf } from './name-marks.ts';

/** What a piece of text needs to know to show its names. */
export interface TextContext {
  readonly namesOf: NamesOf;
  readonly onOpenName: OpenName;
}

interface TextProps {
  readonly content: RichText;
  readonly context: TextContext;
}

export function Text({ content, context }: TextProps): JSX.Element {
  return (
    <MarkedText
      content={content}
      names={context.namesOf(content)}
      onOpenName={context.onOpenName}
    />
  );
}
