import type { JSX } from 'preact';
import { formatNumber, type MessageKey, say } from '../../core/messages.ts';
import type { Entity } from '../../core/names/entity.ts';
import { countTypes, NAME_ORDERS, type NameOrder } from '../../core/panel/sort-names.ts';
import type { NamesAction, NamesState } from './names-state.ts';
import { TypeIcon } from './type-icon.tsx';
import { TYPES_NAMES } from './type-names.ts';

interface NamesControlsProps {
  readonly entities: readonly Entity[];
  readonly state: NamesState;
  readonly dispatch: (action: NamesAction) => void;
}

const ORDERS: Readonly<Record<NameOrder, MessageKey>> = {
  importance: 'panel_sort_importance',
  appearance: 'panel_sort_appearance',
  alphabet: 'panel_sort_alphabet',
};

/** Finds, filters and sorts the names. */
export function NamesControls({ entities, state, dispatch }: NamesControlsProps): JSX.Element {
  return (
    <div class="controls">
      <input
        type="search"
        placeholder={say('panel_find_name')}
        aria-label={say('panel_find_name')}
        autocomplete="off"
        spellcheck={false}
        value={state.typed}
        onInput={({ currentTarget }) => dispatch({ kind: 'typed', typed: currentTarget.value })}
      />
      <select
        aria-label={say('panel_sort')}
        value={state.order}
        onChange={({ currentTarget }) => {
          const order = NAME_ORDERS.find((each) => each === currentTarget.value);
          if (order) dispatch({ kind: 'ordered', order });
        }}
      >
        {NAME_ORDERS.map((order) => (
          <option key={order} value={order}>
            {say(ORDERS[order])}
          </option>
        ))}
      </select>
      <fieldset class="chips" aria-label={say('panel_types')}>
        {countTypes(entities).map(([type, count]) => (
          <button
            key={type}
            type="button"
            aria-pressed={state.types.includes(type)}
            onClick={() => dispatch({ kind: 'type-toggled', type })}
          >
            <TypeIcon type={type} />
            {say(TYPES_NAMES[type])} <span class="count">{formatNumber(count)}</span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
