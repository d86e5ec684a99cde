import type { EntityType } from '../../core/names/entity.ts';
import type { NameOrder } from '../../core/panel/sort-names.ts';

/** Where the list of names stands. It stays while other tabs are looked at. */
export interface NamesState {
  readonly order: NameOrder;
  readonly typed: string;
  /** Shown types; all where there are none. */
  readonly types: readonly EntityType[];
  /** The `id` of the name that `]` and `[` lead through. */
  readonly chosen: string | null;
  /** Which of its mentions was shown last, counted from 0; -1 before the first. */
  readonly at: number;
  readonly isOpen: boolean;
}

export const FIRST_NAMES: NamesState = {
  order: 'importance',
  typed: '',
  types: [],
  chosen: null,
  at: -1,
  isOpen: false,
};

export type NamesAction =
  | { readonly kind: 'ordered'; readonly order: NameOrder }
  | { readonly kind: 'typed'; readonly typed: string }
  | { readonly kind: 'type-toggled'; readonly type: EntityType }
  | { readonly kind: 'stepped'; readonly entity: string; readonly at: number }
  | { readonly kind: 'row-toggled'; readonly entity: string };

export function updateNames(state: NamesState, action: NamesAction): NamesState {
  switch (action.kind) {
    case 'ordered':
      return { ...state, order: action.order };
    case 'typed':
      return { ...state, typed: action.typed };
    case 'type-toggled':
      return { ...state, types: toggled(state.types, action.type) };
    case 'stepped': {
      // A row that was closed by hand stays closed while its mentions are stepped through.
      const isOpen = action.entity === state.chosen ? state.isOpen : true;
      return { ...state, chosen: action.entity, at: action.at, isOpen };
    }
    case 'row-toggled':
      return action.entity === state.chosen
        ? { ...state, isOpen: !state.isOpen }
        : { ...state, chosen: action.entity, at: -1, isOpen: true };
  }
}

function toggled(types: readonly EntityType[], type: EntityType): readonly EntityType[] {
  return types.includes(type) ? types.filter((each) => each !== type) : [...types, type];
}
