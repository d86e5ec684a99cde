import type { JSX } from 'preact';
import { formatNumber, say, sayCount } from '../../core/messages.ts';
import { spellingsOf } from '../../core/names/correct-name.ts';
import type { Entity } from '../../core/names/entity.ts';
import { sayPlace, tellMentions } from '../../core/panel/mention-places.ts';
import type { Step } from '../../core/panel/step-mention.ts';
import type { OnCorrect } from '../names/correct-name.tsx';
import type { OnJump } from './jump.tsx';
import { NameDetails } from './name-details.tsx';
import { NameStrip } from './name-strip.tsx';
import type { NamesAction, NamesState } from './names-state.ts';
import type { PanelContent } from './panel-content.ts';
import { TypeIcon } from './type-icon.tsx';
import { TYPE_NAMES } from './type-names.ts';

export interface NameRowProps {
  readonly entity: Entity;
  readonly content: PanelContent;
  readonly state: NamesState;
  readonly dispatch: (action: NamesAction) => void;
  /** Leads to the next or the last mention before. */
  readonly onStep: (entity: string, step: Step) => void;
  readonly onJump: OnJump;
  /** Leads to who said what. */
  readonly onSaid: () => void;
  readonly onCorrect: OnCorrect;
}

/** A name, how often and where it stands; chosen, also what stands there. */
export function NameRow(props: NameRowProps): JSX.Element {
  const { entity, content, state, dispatch, onStep } = props;
  const mentions = content.mentionsOf(entity.id);
  const isChosen = state.chosen === entity.id;
  const isOpen = isChosen && state.isOpen;
  const spellings = spellingsOf(entity);
  const details = `x-ray-details-${entity.id}`;
  return (
    <li class={isChosen ? 'chosen' : undefined} data-entity={entity.id}>
      <div class="name-row">
        <button
          type="button"
          class="step"
          title={say('panel_next_mention')}
          onClick={(event) => onStep(entity.id, event.shiftKey ? -1 : 1)}
        >
          <TypeIcon type={entity.type} />
          <bdi class="title">{entity.name}</bdi>
          <span class="type">
            {' '}
            {say(TYPE_NAMES[entity.type])}
            {spellings > 1 && ` · ${sayCount('names_spellings', spellings)}`}{' '}
          </span>
          <span class="count" aria-hidden="true">
            {isChosen && state.at >= 0
              ? sayPlace(state.at, mentions.length)
              : formatNumber(mentions.length)}
          </span>
          <span class="unseen">{tellMentions(mentions, content.paragraphs)}</span>
          <NameStrip mentions={mentions} length={content.plain.text.length} />
        </button>
        <button
          type="button"
          class="more"
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          aria-label={say('panel_sentences', entity.name)}
          onClick={() => dispatch({ kind: 'row-toggled', entity: entity.id })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 6l5 5 5-5" />
          </svg>
        </button>
      </div>
      {isOpen && <NameDetails {...props} id={details} mentions={mentions} />}
    </li>
  );
}
