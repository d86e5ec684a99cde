import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatChoice, type MessageKey, say, sayCount } from '../../core/messages.ts';
import type { Entity } from '../../core/names/entity.ts';
import { bySpeaker } from '../../core/statements/by-speaker.ts';
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
  return (
    <>
      {props.knowsScript && <Summary {...props} />}
      <OrderSwitch label={say('panel_order')} orders={orders} chosen={order} onChoose={setOrder} />
      {order === 'speaker' ? <BySpeaker {...props} /> : <InTextOrder {...props} />}
    </>
  );
}

/** How many speak, and how much nobody answers for. */
function Summary({ statements, entities }: SaidListProps): JSX.Element {
  const { certain, unnamed } = bySpeaker(statements, entities);
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

function BySpeaker(props: SaidListProps): JSX.Element {
  const { statements, entities, text } = props;
  const { certain, unsure, unnamed } = bySpeaker(statements, entities);
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

const KINDS = {
  direct: 'panel_said_quoted',
  mixed: 'panel_said_partly',
  indirect: 'panel_said_reported',
} as const;

interface Remark {
  readonly key: MessageKey;
  /** The article's own. */
  readonly words: string | null;
}

function remarksOn(statement: Statement, entities: readonly Entity[]): Remark[] {
  const { kind, cue, hedges, outlet, confidence, speakerText, candidates } = statement;
  const remarks: Remark[] = [{ key: KINDS[kind], words: null }];
  if (cue) remarks.push({ key: 'quoted_words', words: cue });
  for (const hedge of hedges) remarks.push({ key: 'panel_said_hedged', words: hedge });
  if (outlet) remarks.push({ key: 'panel_said_via', words: outlet });
  const isOpen = confidence < CERTAIN && (speakerText || candidates.length > 0);
  if (isOpen) remarks.push({ key: 'panel_said_perhaps', words: perhaps(statement, entities) });
  return remarks;
}

function perhaps({ candidates, speakerText }: Statement, entities: readonly Entity[]): string {
  const names = candidates.flatMap((id) => entities.find((entity) => entity.id === id)?.name ?? []);
  return names.length > 0 ? formatChoice(names.slice(0, 3)) : (speakerText ?? '');
}
