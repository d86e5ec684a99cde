import { useLayoutEffect } from 'preact/hooks';
import { ENTITY_TYPES } from '../../core/names/entity.ts';
import type { CommandSource } from '../commands.ts';
import type { NamesAction } from './names-state.ts';

/** The commands that show or hide a type of names, with the list of names in sight. */
export function useFilterKeys(
  commands: CommandSource,
  dispatch: (action: NamesAction) => void,
  showNames: () => void,
): void {
  useLayoutEffect(
    () =>
      commands((command) => {
        const type = ENTITY_TYPES.find((each) => command === `filter-${each}`);
        if (!type) return;
        dispatch({ kind: 'type-toggled', type });
        showNames();
      }),
    [commands, dispatch, showNames],
  );
}
