import { useEffect, useState } from 'preact/hooks';

/** Another number whenever an element has another size. */
export function useResized(element: HTMLElement): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(() => setTimes((before) => before + 1));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return times;
}
