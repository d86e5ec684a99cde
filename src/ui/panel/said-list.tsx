import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../../core/messages.ts';
import type { Entity } from '../../core/names/entity.ts';
import { bySpeaker, type Voices } from '../../core/statements/by-speaker.ts';
import { remarksOn } from '../../core/statements/remarks-on.ts';
import { shownWords } from '../../core/statements/shown-words.ts';
import { CERTAIN, type Statement } from '../../core/statements/statement.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import type { Span } from '../../core/text/span.ts';
import { Sentence } from '../sentence.tsx';
import { CopyButton } from './copy-button.tsx';
import { Jump, type OnJump } from './jump.tsx';
import { OrderSwitch } from './order-switch.tsx';

interface SaidListProps {
  readonly statements: readonly Statement[];
  readonly entities: readonly Entity[];
  readonly text: string;
  /** Without, it is not the text that names nobody. */
  readonly knowsScript: boolean;
  readonly onJump: OnJump;
  readonly onCopy: OnCopyStatement;
}

/** Puts a statement on the clipboard, with who makes it and where. Says whether it is there. */
export type OnCopyStatement = (statement: Statement) => Promise<boolean>;

/** The statements of an article in its own words: by who makes them, or one after the other. */
export function SaidList(props: SaidListProps): JSX.Element {
  const [order, setOrder] = useState<'speaker' | 'text'>('speaker');
  const orders = [
    { order: 'speaker', name: say('panel_said_by_speaker') },
    { order: 'text', name: say('panel_order_text') },
  ] as const;
  const voices = bySpeaker(props.statements, props.entities);
  return (
    <>
      {props.knowsScript && <Summary {...voices} />}
      <OrderSwitch label={say('panel_order')} orders={orders} chosen={order} onChoose={setOrder} />
      {order === 'speaker' ? <BySpeaker {...props} {...voices} /> : <InTextOrder {...props} />}
    </>
  );
}

/** How many speak, and how much nobody answers for. */
function Summary({ certain, unnamed }: Voices): JSX.Element {
  const told = [
    certain.length > 0 && sayCount('panel_speakers', certain.length),
    unnamed.length > 0 && sayCount('panel_sourceless', unnamed.length),
  ];
  return <p class="remarks">{told.filter(Boolean).join(' · ')}</p>;
}

function InTextOrder(props: SaidListProps): JSX.Element {
  const { statements, entities, text } = props;
  const sentences = sentencesOf(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (
    <ul>
      {statements.map((statement) => {
        const isSure = statement.confidence >= CERTAIN;
        const speaker = names.get(statement.speaker ?? '') ?? statement.speakerText;
        return (
          <SaidItem key={statement.start} {...props} statement={statement} sentences={sentences}>
            {isSure && speaker && (
              <h2>
                <bdi>{speaker}</bdi>
              </h2>
            )}
          </SaidItem>
        );
      })}
    </ul>
  );
}

function BySpeaker(props: SaidListProps & Voices): JSX.Element {
  const { certain, unsure, unnamed, text } = props;
  const sentences = sentencesOf(text);
  const items = (of: readonly Statement[]) => (
    <ul>
      {of.map((statement) => (
        <SaidItem key={statement.start} {...props} statement={statement} sentences={sentences} />
      ))}
    </ul>
  );
  return (
    <>
      {certain.map(({ name, description, statements: own }) => (
        <section key={name}>
          <h2>
            <bdi>{name}</bdi>
            {description && (
              <small>
                {' '}
                <bdi>{description}</bdi>
              </small>
            )}
          </h2>
          {items(own)}
        </section>
      ))}
      {unsure.length > 0 && (
        <section>
          <h2>{say('panel_said_unsure')}</h2>
          {items(unsure)}
        </section>
      )}
      {unnamed.length > 0 && (
        <section>
          <h2>{say(props.knowsScript ? 'panel_said_unnamed' : 'panel_said_not_told')}</h2>
          {items(unnamed)}
        </section>
      )}
    </>
  );
}

interface SaidItemProps extends SaidListProps {
  readonly statement: Statement;
  readonly sentences: readonly Span[];
  readonly children?: ComponentChildren;
}

function SaidItem(props: SaidItemProps): JSX.Element {
  const { statement, sentences, text, entities, onJump, onCopy, children } = props;
  const shown = shownWords(statement, sentences);
  return (
    <li class="said">
      {children}
      <Jump span={statement} onJump={onJump}>
        {text.slice(shown.start, shown.end)}
      </Jump>
      <CopyButton label={say('panel_said_copy')} onCopy={() => onCopy(statement)} />
      <p class="remarks">
        {remarksOn(statement, entities).map(({ key, words }, i) => (
          <Fragment key={`${key} ${words}`}>
            {i > 0 && ' · '}
            <Sentence of={key} values={words === null ? [] : [<bdi key={0}>{words}</bdi>]} />
          </Fragment>
        ))}
      </p>
    </li>
  );
}
