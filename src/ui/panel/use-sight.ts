import { useEffect } from 'preact/hooks';
import { percentOf } from '../../core/panel/mention-places.ts';
import type { Span } from '../../core/text/span.ts';

/**
 * Keeps `--sight-from` and `--sight-to` of an element at what is in sight, once a frame at most: all strips are
 * drawn by them, and none has to be rendered anew.
 */
export function useSight(
  scroller: HTMLElement,
  panel: { readonly current: HTMLElement | null },
  sightOf: () => Span,
  { isOpen, length }: { readonly isOpen: boolean; readonly length: number },
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const view = scroller.ownerDocument.defaultView;
    let frame = 0;
    const show = () => {
      frame = 0;
      const { start, end } = sightOf();
      panel.current?.style.setProperty('--sight-from', `${percentOf(start, length)}%`);
      panel.current?.style.setProperty('--sight-to', `${percentOf(end, length)}%`);
    };
    const later = () => {
      frame ||= view?.requestAnimationFrame(show) ?? 0;
    };
    later();
    scroller.addEventListener('scroll', later, { passive: true });
    view?.addEventListener('resize', later);
    return () => {
      view?.cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', later);
      view?.removeEventListener('resize', later);
    };
  }, [scroller, panel, sightOf, isOpen, length]);
}
