import { useRef, useState } from 'preact/hooks';

/** How high the sheet stands on a small screen: its head alone, half the window, or nearly all of it. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** A shorter move of the finger is a tap. In pixels. */
const LEAST_DRAG = 24;
/** A drag over so much of the window goes two stops. */
const LONG_DRAG = 0.4;

export interface Sheet {
  readonly stop: SheetStop;
  /** Half, full and half again. */
  readonly onTap: () => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** The panel as a sheet, pulled by its grip or tapped through its heights. */
export function useSheet(): Sheet {
  const [stop, setStop] = useState<SheetStop>('half');
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  return {
    stop,
    onTap() {
      // The click that ends a drag is none.
      if (!dragged.current) setStop(stop === 'half' ? 'full' : 'half');
      dragged.current = false;
    },
    onPointerDown(event) {
      from.current = event.clientY;
      dragged.current = false;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerUp(event) {
      const way = (from.current ?? event.clientY) - event.clientY;
      from.current = null;
      dragged.current = Math.abs(way) >= LEAST_DRAG;
      if (dragged.current) setStop(stopAfter(stop, way / innerHeight));
    },
  };
}

/** @param way upwards, as a share of the window's height */
function stopAfter(stop: SheetStop, way: number): SheetStop {
  const steps = Math.sign(way) * (Math.abs(way) > LONG_DRAG ? 2 : 1);
  const at = SHEET_STOPS.indexOf(stop) + steps;
  return SHEET_STOPS[Math.max(0, Math.min(SHEET_STOPS.length - 1, at))] ?? stop;
}
