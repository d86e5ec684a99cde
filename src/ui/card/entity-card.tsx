import type { JSX } from 'preact';
import type { CardContent } from '../../core/card/card-content.ts';
import { say } from '../../core/messages.ts';
import type { LocatedEntity } from '../../core/names/locate-entities.ts';
import { paragraphStarts } from '../../core/panel/mention-places.ts';
import type { OpenCard } from '../../core/reader/reader-state.ts';
import type { Understanding } from '../../core/understand.ts';
import { PlaceInset } from '../map/place-inset.tsx';
import { CorrectName } from '../names/correct-name.tsx';
import { NameStrip } from '../panel/name-strip.tsx';
import { TypeIcon } from '../panel/type-icon.tsx';
import { TYPE_NAMES } from '../panel/type-names.ts';
import { Sentence } from '../sentence.tsx';
import type { CardProps } from './card.tsx';
import { CardFindings } from './card-findings.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardSteps } from './card-steps.tsx';

export interface EntityCardProps extends CardProps {
  readonly card: OpenCard;
  readonly entity: LocatedEntity;
  readonly content: CardContent;
  readonly understanding: Understanding;
}

/** Below it, a name may be another one, or none. */
const LIKELY = 0.5;

/** What the article says about one name, in its own words. */
export function EntityCard(props: EntityCardProps): JSX.Element {
  const { entity, content, card, plain, dispatch } = props;
  const { text } = plain;
  return (
    <>
      <header>
        <TypeIcon type={entity.type} />
        <strong>
          <bdi>{entity.name}</bdi>
        </strong>
        <span class="type">{say(TYPE_NAMES[entity.type])}</span>
        <button
          type="button"
          class="close"
          aria-label={say('card_close')}
          onClick={() => dispatch({ kind: 'card-closed' })}
        >
          ×
        </button>
      </header>
      {card.mention.score < LIKELY && <p class="quiet">{say('card_perhaps')}</p>}
      {entity.description && <Description text={text} description={entity.description} />}
      {content.others.length > 0 && (
        <p class="quiet">
          <Sentence of="also_called" values={[<bdi key={0}>{content.others.join(', ')}</bdi>]} />
        </p>
      )}
      <PlaceInset entity={entity} loadMap={props.loadMap} />
      <div class="card-strip">
        <NameStrip mentions={content.mentions} length={text.length} />
      </div>
      <CardSteps {...props} />
      <CardFindings {...props} />
      <CorrectName {...props} onOpen={() => pin(props)} />
      <CardFoot {...props} />
    </>
  );
}

/** Whoever corrects its name keeps the card, wherever the pointer goes. */
function pin({ card, dispatch }: EntityCardProps): void {
  if (card.isPassing) dispatch({ kind: 'card-opened', card: { ...card, isPassing: false } });
}

/** As the article puts it, and in which paragraph. */
function Description({
  text,
  description,
}: {
  readonly text: string;
  readonly description: string;
}): JSX.Element {
  const at = text.indexOf(description);
  const number = paragraphStarts(text, []).findLastIndex((start) => start <= at) + 1;
  return (
    <p>
      <Sentence of="quoted_words" values={[<bdi key={0}>{description}</bdi>]} />
      {at >= 0 && <small class="quiet"> {say('card_paragraph', String(number))}</small>}
    </p>
  );
}
