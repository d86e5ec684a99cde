import type { JSX } from 'preact';
import { sayCount } from '../../core/messages.ts';
import type { LocatedEntity } from '../../core/names/locate-entities.ts';
import { shownWords } from '../../core/statements/shown-words.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import type { Span } from '../../core/text/span.ts';
import { Jump } from '../panel/jump.tsx';
import { Sentence } from '../sentence.tsx';
import type { EntityCardProps } from './entity-card.tsx';

const MOST_STATEMENTS = 2;

/** Sentences, words, numbers and company of a name; each leads to its place. */
export function CardFindings(props: EntityCardProps): JSX.Element {
  const { content, plain, onJump } = props;
  const { sentences, statements, figures, company } = content;
  const { text } = plain;
  return (
    <>
      <ul class="card-sentences">
        {sentences.map((sentence) => (
          <li key={sentence.start}>
            <Jump span={sentence} onJump={onJump}>
              {emphasized(text, sentence, sentence.names)}
            </Jump>
          </li>
        ))}
      </ul>
      {statements.length > 0 && <Statements {...props} />}
      {figures.length > 0 && (
        <p class="card-figures">
          {figures.map((figure) => (
            <Jump key={figure.start} span={figure} onJump={onJump}>
              {figure.text}
            </Jump>
          ))}
        </p>
      )}
      {company.length > 0 && (
        <p class="quiet">
          <Sentence of="card_company" values={[<Company key={0} {...props} company={company} />]} />
        </p>
      )}
    </>
  );
}

/** Its first words with how they are told, and the way to all of them. */
function Statements({ content, plain, dispatch, onJump }: EntityCardProps): JSX.Element {
  const { statements } = content;
  const sentences = sentencesOf(plain.text);
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() => dispatch({ kind: 'panel-opened', tab: 'said' })}
      >
        {sayCount('panel_statements', statements.length)}
      </button>
      <ul class="card-statements">
        {statements.slice(0, MOST_STATEMENTS).map((statement) => {
          const shown = shownWords(statement, sentences);
          return (
            <li key={statement.start}>
              <Jump span={statement} onJump={onJump}>
                {plain.text.slice(shown.start, shown.end)}
              </Jump>
              {statement.cue && (
                <p class="quiet">
                  <bdi>“{statement.cue}”</bdi>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A sentence with its name in bold. */
function emphasized(text: string, { start, end }: Span, names: readonly Span[]): JSX.Element[] {
  const cuts = [start, ...names.flatMap((name) => [name.start, name.end]), end];
  return cuts.slice(1).map((to, i) => {
    const words = text.slice(cuts[i], to);
    // Every second piece is a name.
    return i % 2 === 1 ? <strong key={to}>{words}</strong> : <span key={to}>{words}</span>;
  });
}

interface CompanyProps extends EntityCardProps {
  readonly company: readonly LocatedEntity[];
}

/** Names that lead to their own cards. */
function Company({ company, state, dispatch, onJump }: CompanyProps): JSX.Element {
  const open = (entity: LocatedEntity) => {
    const mention = state.understanding?.mentions.find((each) => each.entity === entity.id);
    if (!mention) return;
    onJump(mention);
    dispatch({ kind: 'card-opened', card: { entity: entity.id, mention, isPassing: false } });
  };
  return (
    <>
      {company.map((entity, i) => (
        <span key={entity.id}>
          {i > 0 && ', '}
          <button type="button" class="link" onClick={() => open(entity)}>
            <bdi>{entity.name}</bdi>
          </button>
        </span>
      ))}
    </>
  );
}
