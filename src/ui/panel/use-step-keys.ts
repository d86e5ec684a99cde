import { useEffect } from 'preact/hooks';
import type { Step } from '../../core/panel/step-mention.ts';

const STEPS: Readonly<Record<string, Step>> = { ']': 1, '[': -1 };
const FIELDS = 'input, select, textarea';

/** `]` and `[` anywhere in the reader, but in its fields. Some keyboards have them under Alt Graph. */
export function useStepKeys(scroller: HTMLElement, act: (step: Step) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const isShortcut = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
      if (!step || isShortcut || event.metaKey || event.isComposing) return;
      if ((event.target as Element).matches(FIELDS)) return;
      event.preventDefault();
      event.stopPropagation();
      act(step);
    };
    scroller.addEventListener('keydown', listen);
    return () => scroller.removeEventListener('keydown', listen);
  }, [scroller, act]);
}
