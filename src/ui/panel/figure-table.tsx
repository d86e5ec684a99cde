import type { JSX } from 'preact';
import type { Figure } from '../../core/figures/figure.ts';
import { say } from '../../core/messages.ts';
import { Jump, type OnJump } from './jump.tsx';

interface FigureTableProps {
  readonly figures: readonly Figure[];
  readonly onJump: OnJump;
}

/** The numbers of an article as printed, what they count and who says so; those without a value last. */
export function FigureTable({ figures, onJump }: FigureTableProps): JSX.Element {
  const vague = figures.filter(({ value }) => value === null);
  const exact = figures.filter(({ value }) => value !== null);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('panel_figure')}</th>
          <th scope="col">{say('panel_figure_of')}</th>
        </tr>
      </thead>
      <tbody>
        {[...exact, ...vague].map((figure) => (
          <tr key={figure.start}>
            <td>
              <Jump span={figure} onJump={onJump}>
                {figure.qualifier ? `${figure.qualifier} ${figure.text}` : figure.text}
              </Jump>
            </td>
            <td>
              <bdi>{figure.counts ?? ''}</bdi>
              {figure.source && (
                <p class="remarks">
                  <bdi>{figure.source}</bdi>
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
