import type { JSX } from 'preact';
import { sayCount } from '../../core/messages.ts';
import type { Mention } from '../../core/names/entity.ts';
import { sentencesWith } from '../../core/panel/names-in-text.ts';
import { CorrectName } from '../names/correct-name.tsx';
import { Sentence } from '../sentence.tsx';
import { Jump } from './jump.tsx';
import type { NameRowProps } from './name-row.tsx';

interface NameDetailsProps
  extends Pick<NameRowProps, 'entity' | 'content' | 'onJump' | 'onSaid' | 'onCorrect'> {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/** What the article says of a name, in its own words. */
export function NameDetails(props: NameDetailsProps): JSX.Element {
  const { entity, content, onJump, onSaid, onCorrect, id, mentions } = props;
  const { understanding } = content;
  const { text } = content.plain;
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  const said = (understanding?.statements ?? []).filter(
    ({ speaker }) => speaker === entity.id,
  ).length;
  return (
    <div class="details" id={id}>
      {entity.description && (
        <p>
          <Sentence of="quoted_words" values={[<bdi key={0}>{entity.description}</bdi>]} />
        </p>
      )}
      {others.length > 0 && (
        <p class="remarks">
          <Sentence of="also_called" values={[<bdi key={0}>{others.join(', ')}</bdi>]} />
        </p>
      )}
      {said > 0 && (
        <button type="button" class="link" onClick={onSaid}>
          {sayCount('panel_statements', said)}
        </button>
      )}
      <ul>
        {sentencesWith(mentions, text).map((sentence) => (
          <li key={sentence.start}>
            <Jump span={sentence} onJump={onJump}>
              {text.slice(sentence.start, sentence.end)}
            </Jump>
          </li>
        ))}
      </ul>
      {understanding && <CorrectName {...{ entity, understanding, onCorrect }} />}
    </div>
  );
}
