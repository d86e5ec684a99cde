import type { JSX } from 'preact';
import { say } from '../../core/messages.ts';
import { findNames } from '../../core/panel/find-names.ts';
import { sortNames } from '../../core/panel/sort-names.ts';
import { ChangedNames } from '../names/changed-names.tsx';
import { NameRow, type NameRowProps } from './name-row.tsx';
import { NamesControls } from './names-controls.tsx';
import { useRows } from './use-rows.ts';

type NamesTabProps = Omit<NameRowProps, 'entity'>;

/** The names of the story. */
export function NamesTab(props: NamesTabProps): JSX.Element {
  const { content, state, dispatch, onCorrect } = props;
  const { entities = [], corrections = [], knowsScript = true } = content.understanding ?? {};
  const rows = useRows(entities.length);
  if (!knowsScript) {
    return <p class="empty">{say('panel_names_not_marked')}</p>;
  }
  if (entities.length === 0) {
    return (
      <>
        <p class="empty">{say('panel_no_names')}</p>
        <ChangedNames {...{ corrections, onCorrect }} />
      </>
    );
  }
  const ofType = entities.filter(
    ({ type }) => state.types.length === 0 || state.types.includes(type),
  );
  const shown = sortNames(
    findNames(ofType, state.typed),
    state.order,
    (id) => content.mentionsOf(id)[0]?.start ?? 0,
  );
  return (
    <>
      <NamesControls {...{ entities, state, dispatch }} />
      <ChangedNames {...{ corrections, onCorrect }} />
      {shown.length === 0 && <p class="empty">{say('panel_no_such_name')}</p>}
      <ul class="names">
        {shown.slice(0, rows).map((entity) => (
          <NameRow key={entity.id} {...props} entity={entity} />
        ))}
      </ul>
    </>
  );
}
