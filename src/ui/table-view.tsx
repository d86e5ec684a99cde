import type { JSX } from 'preact';
import type { Block, TableCell } from '../core/article/article.ts';
import { say } from '../core/messages.ts';
import { renderText, type TextContext } from './marked-text.tsx';

interface TableViewProps {
  readonly block: Extract<Block, { kind: 'table' }>;
  readonly context: TextContext;
}

/** A table in a box of its own that scrolls sideways, so that a wide one never widens the page. */
export function TableView({ block, context }: TableViewProps): JSX.Element {
  const { rows, caption } = block;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table" tabIndex={0} aria-label={caption?.text ?? say('table')}>
      <table>
        {caption && <caption>{renderText(caption, context)}</caption>}
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <Cell key={j} cell={cell} context={context} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, context }: { cell: TableCell; context: TextContext }): JSX.Element {
  const spans = {
    colSpan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
  };
  const words = renderText(cell.content, context);
  return cell.isHeader ? <th {...spans}>{words}</th> : <td {...spans}>{words}</td>;
}
