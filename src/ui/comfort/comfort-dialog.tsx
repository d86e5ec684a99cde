import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../core/messages.ts';
import type { ReaderAction } from '../../core/reader/reader-state.ts';
import {
  hasDefaultLook,
  type LookSettings,
  lookIn,
  type ScaleName,
  type Settings,
  withDefaultLook,
} from '../../core/settings.ts';
import { useHeldFocus } from '../hold-focus.ts';
import {
  CardControls,
  ColorControls,
  FaceControls,
  FocusControls,
  LineControls,
  MarkControls,
} from './look-controls.tsx';
import { Stepper } from './stepper.tsx';

interface ComfortDialogProps {
  readonly settings: Settings;
  readonly scroller: HTMLElement;
  readonly dispatch: (action: ReaderAction) => void;
}

/** How the text looks. Everything acts at once, while the text beside it is in sight. */
export function ComfortDialog({ settings, scroller, dispatch }: ComfortDialogProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const close = () => dispatch({ kind: 'popup-closed' });
  useHeldFocus(box, {
    enter: () =>
      box.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true }),
  });
  useCloseOutside(box, scroller, close);
  const look = {
    settings,
    onChange: (changed: Partial<Settings>) =>
      dispatch({ kind: 'settings', settings: { ...settings, ...changed } }),
    onStep: (scale: ScaleName, steps: number) => dispatch({ kind: 'stepped', scale, steps }),
  };
  return (
    <div class="comfort raised" role="dialog" aria-label={say('comfort')} ref={box}>
      <div class="head">
        <h2>{say('comfort')}</h2>
        <button type="button" class="close" aria-label={say('comfort_close')} onClick={close}>
          ×
        </button>
      </div>
      <section>
        <ColorControls {...look} />
        <FaceControls {...look} />
      </section>
      <section>
        <Stepper scale="textSize" settings={settings} onStep={look.onStep} />
        <LineControls {...look} />
      </section>
      <section>
        <FocusControls {...look} />
      </section>
      <section>
        <MarkControls {...look} />
        <CardControls {...look} />
      </section>
      <Reset
        settings={settings}
        onSettings={(next) => dispatch({ kind: 'settings', settings: next })}
      />
    </div>
  );
}

interface ResetProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** Asks nothing before it acts, since the same button takes it back. */
function Reset({ settings, onSettings }: ResetProps): JSX.Element {
  const [before, setBefore] = useState<LookSettings | null>(null);
  const isFirst = hasDefaultLook(settings);
  const mayUndo = isFirst && before !== null;
  const act = () => {
    if (mayUndo) return onSettings({ ...settings, ...before });
    if (isFirst) return;
    setBefore(lookIn(settings));
    onSettings(withDefaultLook(settings));
  };
  return (
    <div class="foot">
      <p class="done" role="status">
        {mayUndo ? say('comfort_was_reset') : ''}
      </p>
      <button type="button" class="reset" aria-disabled={isFirst && !mayUndo} onClick={act}>
        {say(mayUndo ? 'comfort_undo' : 'comfort_reset')}
      </button>
    </div>
  );
}

type Box = { readonly current: HTMLElement | null };

/** Whoever points or tabs elsewhere in the reader, but to its scroll bar, has done with it. Its own button closes it by itself. */
function useCloseOutside(box: Box, scroller: HTMLElement, close: () => void): void {
  useEffect(() => {
    const listen = ({ target }: Event) => {
      const element = target as Element;
      if (element === scroller || box.current?.contains(element)) return;
      if (!element.closest('[data-popup=comfort]')) close();
    };
    const types = ['pointerdown', 'focusin'];
    for (const type of types) scroller.addEventListener(type, listen);
    return () => {
      for (const type of types) scroller.removeEventListener(type, listen);
    };
  }, [box, scroller, close]);
}
