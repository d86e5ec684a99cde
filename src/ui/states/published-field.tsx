import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { interfaceDirection, interfaceLanguage, say } from '../../core/messages.ts';

interface PublishedFieldProps {
  /** ISO 8601, to the day. */
  readonly onPublished: (day: string) => void;
}

/** For an article whose page does not tell its date: who knows it can say it here. */
export function PublishedField({ onPublished }: PublishedFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="published" lang={interfaceLanguage()} dir={interfaceDirection()}>
      <label for={id}>{say('state_published')}</label>
      <input
        id={id}
        type="date"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onPublished(currentTarget.value);
        }}
      />
      <p class="remarks" id={`${id}-hint`}>
        {say('state_published_hint')}
      </p>
    </div>
  );
}
