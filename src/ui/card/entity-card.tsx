import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LoadMap } from '../../core/map/map-drawing.ts';
import { say, sayCount } from '../../core/messages.ts';
import type { Mention } from '../../core/names/entity.ts';
import type { LocatedEntity } from '../../core/names/locate-entities.ts';
import { sentencesWith } from '../../core/panel/names-in-text.ts';
import { PlaceInset } from '../map/place-inset.tsx';
import { TYPE_NAMES } from '../panel/type-names.ts';
import { Sentence } from '../sentence.tsx';

interface EntityCardProps {
  readonly entity: LocatedEntity;
  readonly mentions: readonly Mention[];
  readonly text: string;
  readonly loadMap: LoadMap;
  readonly left: number;
  readonly top: number;
  readonly onClose: () => void;
}

const MOST_SENTENCES = 6;

/** What the article says about one name: its type, its forms and the sentences that it stands in. */
export function EntityCard(props: EntityCardProps): JSX.Element {
  const { entity, mentions, text, left, top, onClose } = props;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = card.current?.getRootNode() as ShadowRoot;
    const word = root.activeElement as HTMLElement | null;
    card.current?.focus({ preventScroll: true });
    // Without focus in the reader its keys would be dead, and Escape the browser's own.
    return () => word?.focus({ preventScroll: true });
  }, [entity.id]);
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  const sentences = sentencesWith(mentions, text);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-label={entity.name}
      tabIndex={-1}
      style={{ left: `${left}px`, top: `${top}px` }}
    >
      <header>
        <strong>
          <bdi>{entity.name}</bdi>
        </strong>
        <span class="type">{say(TYPE_NAMES[entity.type])}</span>
        <button type="button" aria-label={say('card_close')} onClick={onClose}>
          ×
        </button>
      </header>
      {others.length > 0 && (
        <p class="also">
          <Sentence of="also_called" values={[<bdi key={0}>{others.join(', ')}</bdi>]} />
        </p>
      )}
      <p class="count">{sayCount('mentions', mentions.length)}</p>
      <PlaceInset entity={entity} loadMap={props.loadMap} />
      <ul>
        {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
          <li key={sentence.start} dir="auto">
            {text.slice(sentence.start, sentence.end)}
          </li>
        ))}
      </ul>
    </div>
  );
}
