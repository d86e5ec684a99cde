import type { JSX } from 'preact';
import type { PlaceOnMap } from '../../core/map/places-on-map.ts';
import { formatNumber, say } from '../../core/messages.ts';
import { sayPlace, tellMentions } from '../../core/panel/mention-places.ts';
import type { Step } from '../../core/panel/step-mention.ts';
import type { NamesState } from '../panel/names-state.ts';
import type { PanelContent } from '../panel/panel-content.ts';
import { TypeIcon } from '../panel/type-icon.tsx';
import { countryName, fullName } from './place-words.ts';

export interface PlaceRowProps {
  readonly place: PlaceOnMap;
  readonly content: PanelContent;
  readonly state: NamesState;
  readonly isLit: boolean;
  readonly onPoint: (place: string | null) => void;
  readonly onStep: (place: string, step: Step) => void;
}

/** A place of the article: where it lies, as far as that is known, and how often it is named. */
export function PlaceRow(props: PlaceRowProps): JSX.Element {
  const { place, content, state, isLit, onPoint, onStep } = props;
  const { id, name, country, candidates } = place;
  const mentions = content.mentionsOf(id);
  const at = state.chosen === id ? state.at : -1;
  const remarks = remarksOn(place);
  return (
    <li id={rowId(id)} class={isLit ? 'chosen' : undefined}>
      <div class="name-row">
        <button
          type="button"
          class="step"
          title={say('panel_next_mention')}
          onClick={(event) => onStep(id, event.shiftKey ? -1 : 1)}
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(id)}
          onBlur={() => onPoint(null)}
        >
          <TypeIcon type="place" />
          <bdi class="title">{name}</bdi>
          <span class="type"> {country && countryName(country)} </span>
          <span class="count" aria-hidden="true">
            {at >= 0 ? sayPlace(at, mentions.length) : formatNumber(mentions.length)}
          </span>
          <span class="unseen">{tellMentions(mentions, content.paragraphs)}</span>
          {remarks.map((remark) => (
            <span key={remark} class="remarks">
              {remark}
            </span>
          ))}
        </button>
      </div>
      {candidates.length > 0 && (
        <ul class="candidates" aria-label={say('map_several')}>
          {candidates.map((candidate, i) => (
            <li key={i}>
              <bdi>{fullName(candidate)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function rowId(place: string): string {
  return `x-ray-place-${place}`;
}

function remarksOn({ point, candidates, isApproximate, isMetonym }: PlaceOnMap): string[] {
  const remarks: string[] = [];
  if (isMetonym) remarks.push(say('map_metonym'));
  if (isApproximate) remarks.push(say('map_approximate'));
  if (candidates.length > 0) remarks.push(say('map_several'));
  else if (!point) remarks.push(say('map_unknown'));
  return remarks;
}
