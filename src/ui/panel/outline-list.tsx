import type { JSX } from 'preact';
import type { OutlineItem } from '../../core/panel/outline.ts';
import { Jump, type OnJump } from './jump.tsx';

interface OutlineListProps {
  readonly outline: readonly OutlineItem[];
  readonly onJump: OnJump;
}

/** The headings of an article, those below others set in. */
export function OutlineList({ outline, onJump }: OutlineListProps): JSX.Element {
  const highest = Math.min(...outline.map(({ level }) => level));
  return (
    <ul class="outline">
      {outline.map((item) => (
        <li key={item.start} style={{ paddingInlineStart: `${(item.level - highest) * 16}px` }}>
          <Jump span={item} onJump={onJump}>
            {item.text}
          </Jump>
        </li>
      ))}
    </ul>
  );
}
