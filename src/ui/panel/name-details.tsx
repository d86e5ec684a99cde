import type { JSX } from 'preact';
import type { Mention } from '../../core/names/entity.ts';
import { sentencesWith } from '../../core/panel/names-in-text.ts';
import { Jump } from './jump.tsx';
import type { NameRowProps } from './name-row.tsx';

interface NameDetailsProps extends Pick<NameRowProps, 'entity' | 'content' | 'onJump' | 'onSaid'> {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/** What the article says of a name, in its own words. */
export function NameDetails(props: NameDetailsProps): JSX.Element {
  const { entity, content, onJump, onSaid, id, mentions } = props;
  const { text } = content.plain;
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  const said = (content.understanding?.statements ?? []).filter(
    ({ speaker }) => speaker === entity.id,
  ).length;
  return (
    <div class="details" id={id}>
      {entity.description && (
        <p>
          “<bdi>{entity.description}</bdi>”
        </p>
      )}
      {others.length > 0 && (
        <p class="remarks">
          Also: <bdi>{others.join(', ')}</bdi>
        </p>
      )}
      {said > 0 && (
        <button type="button" class="link" onClick={onSaid}>
          {said === 1 ? '1 statement' : `${said} statements`}
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
    </div>
  );
}
