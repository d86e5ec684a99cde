import { useEffect } from 'preact/hooks';
import type { PlaybackAction } from '../../core/listen/playback.ts';
import { interfaceDirection } from '../../core/messages.ts';

/** In the bar the space bar plays and pauses, and arrows lead from sentence to sentence. */
export function useBarKeys(
  bar: { readonly current: HTMLElement | null },
  act: (action: PlaybackAction) => void,
): void {
  useEffect(() => {
    const own = bar.current;
    if (!own) return undefined;
    const answer = (event: KeyboardEvent) => {
      const action = event.isComposing ? null : actionOf(event);
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    own.addEventListener('keydown', answer);
    return () => own.removeEventListener('keydown', answer);
  }, [bar, act]);
}

function actionOf(event: KeyboardEvent): PlaybackAction | null {
  const { key, target, currentTarget } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  // A button is pressed by the space bar, and a choice changed by arrows.
  if (key === ' ') return target === currentTarget ? { kind: 'toggle' } : null;
  const by = (target as Element).localName === 'select' ? undefined : directionOf(key);
  return by ? { kind: 'skip', by, unit: 'sentence' } : null;
}

function directionOf(key: string): 1 | -1 | undefined {
  const isMirrored = interfaceDirection() === 'rtl';
  if (key === 'ArrowRight') return isMirrored ? -1 : 1;
  if (key === 'ArrowLeft') return isMirrored ? 1 : -1;
  return undefined;
}
