import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../core/messages.ts';
import {
  hiding,
  joining,
  likelySame,
  otherForms,
  parting,
  renaming,
} from '../../core/names/correct-name.ts';
import type { Entity } from '../../core/names/entity.ts';
import { LONGEST_NAME, type NameChange } from '../../core/names/name-rule.ts';
import type { Understanding } from '../../core/understand.ts';
import { Sentence } from '../sentence.tsx';

/** Changes a name at once, and keeps the change. */
export type OnCorrect = (change: NameChange) => void;

interface CorrectNameProps {
  readonly entity: Entity;
  readonly understanding: Understanding;
  readonly onCorrect: OnCorrect;
  readonly onOpen?: () => void;
}

/** What a reader can do about a name that was found wrongly; closed until it is wanted. */
export function CorrectName(props: CorrectNameProps): JSX.Element {
  const { entity, understanding, onCorrect, onOpen } = props;
  const { corrections = [] } = understanding;
  return (
    <details
      class="correct-name"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        onOpen?.();
        currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>{say('names_not_right')}</summary>
      <JoinForm key={`join ${entity.id}`} {...props} />
      {otherForms(entity, corrections).map((form) => (
        <p key={form}>
          <button type="button" onClick={() => onCorrect(parting(entity, form, corrections))}>
            <Sentence of="names_part" values={[<bdi key={0}>{form}</bdi>]} />
          </button>
        </p>
      ))}
      <RenameForm key={`show ${entity.id} ${entity.name}`} {...props} />
      <p>
        <button type="button" onClick={() => onCorrect(hiding(entity, corrections))}>
          {say('names_hide')}
        </button>
      </p>
    </details>
  );
}

/** With a button, since some browsers choose at each arrow key. */
function JoinForm({ entity, understanding, onCorrect }: CorrectNameProps): JSX.Element | null {
  const { entities, corrections = [] } = understanding;
  const others = likelySame(entity, entities);
  const [chosen, setChosen] = useState(others[0]?.id);
  const other = others.find(({ id }) => id === chosen) ?? others[0];
  if (!other) return null;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onCorrect(joining(entity, other, corrections));
  };
  return (
    <form onSubmit={onSubmit}>
      <label>
        <span>{say('names_same_as')}</span>
        <select value={other.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say('names_join')}</button>
    </form>
  );
}

function RenameForm({ entity, understanding, onCorrect }: CorrectNameProps): JSX.Element {
  const [written, setWritten] = useState(entity.name);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const change = renaming(entity, written, understanding.corrections ?? []);
    if (change) onCorrect(change);
  };
  return (
    <form onSubmit={onSubmit}>
      <label>
        <span>{say('names_show_as')}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_NAME}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      <button type="submit">{say('names_rename')}</button>
    </form>
  );
}
