import type { JSX } from 'preact';
import { interfaceDirection, interfaceLanguage, say, sayCount } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { lookOf } from '../look.ts';

/** An element of the page that may be taken. */
export interface Picked {
  readonly words: number;
  /** Its first words, for who doesn't see the box. */
  readonly beginning: string;
  readonly canWiden: boolean;
  readonly canNarrow: boolean;
}

interface PickerViewProps extends Picked {
  readonly settings: Settings;
  /** In pixels of the window. */
  readonly box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
  readonly onWider: () => void;
  readonly onNarrower: () => void;
  readonly onTake: () => void;
  readonly onBack: () => void;
}

/** A box around the text that would be read, and a bar that says how to choose another. */
export function PickerView(props: PickerViewProps): JSX.Element {
  const { settings, box } = props;
  const { left, top, width, height } = box;
  const style = {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  };
  return (
    <div
      class="reader picking"
      lang={interfaceLanguage()}
      dir={interfaceDirection()}
      {...lookOf(settings)}
    >
      <div class="picked" style={style} />
      <Bar {...props} />
    </div>
  );
}

function Bar(props: PickerViewProps): JSX.Element {
  const { words, beginning, canWiden, canNarrow, onWider, onNarrower, onTake, onBack } = props;
  return (
    <section class="pick-bar" aria-label={say('pick_text')}>
      <p class="keys">{say('pick_keys')}</p>
      <p class="words" role="status">
        {sayCount('pick_words', words)}
        <bdi class="beginning">{beginning}</bdi>
      </p>
      <p class="choices">
        <button type="button" aria-disabled={!canWiden} onClick={onWider}>
          {say('pick_wider')}
        </button>
        <button type="button" aria-disabled={!canNarrow} onClick={onNarrower}>
          {say('pick_narrower')}
        </button>
        <button type="button" class="take" onClick={onTake}>
          {say('pick_read')}
        </button>
        <button type="button" onClick={onBack}>
          {say('pick_back')}
        </button>
      </p>
    </section>
  );
}
