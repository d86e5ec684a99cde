import type { ComponentChildren, JSX } from 'preact';
import { type MessageKey, say } from '../core/messages.ts';

interface SentenceProps {
  readonly of: MessageKey;
  /** What stands for `$1`, `$2` …: a name in its own direction, a link, a key. */
  readonly values: readonly ComponentChildren[];
}

/** No sentence has such a letter, since fonts have no shape for it. */
const PLACE = 0xe000;

/** A sentence of the interface that holds more than text. Each language has its own order. */
export function Sentence({ of, values }: SentenceProps): JSX.Element {
  const places = values.map((_, i) => String.fromCharCode(PLACE + i));
  const pieces = say(of, ...places).split(/([\ue000-\ue008])/);
  return (
    <>{pieces.map((piece, i) => (i % 2 === 0 ? piece : values[piece.charCodeAt(0) - PLACE]))}</>
  );
}
