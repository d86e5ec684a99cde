import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Figure } from '../../core/figures/figure.ts';
import { type FigureOrder, orderFigures } from '../../core/figures/order-figures.ts';
import { say } from '../../core/messages.ts';
import { Jump, type OnJump } from './jump.tsx';
import { OrderSwitch } from './order-switch.tsx';

interface FigureTableProps {
  readonly figures: readonly Figure[];
  readonly onJump: OnJump;
}

/** The numbers of an article as printed, what they count and who says so; those without a value last. */
export function FigureTable({ figures, onJump }: FigureTableProps): JSX.Element {
  const [order, setOrder] = useState<FigureOrder>('text');
  const orders = [
    { order: 'text', name: say('panel_order_text') },
    { order: 'size', name: say('panel_figures_by_size') },
  ] as const;
  return (
    <>
      <OrderSwitch label={say('panel_order')} orders={orders} chosen={order} onChoose={setOrder} />
      <Table figures={orderFigures(figures, order)} onJump={onJump} />
    </>
  );
}

function Table({ figures, onJump }: FigureTableProps): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('panel_figure')}</th>
          <th scope="col">{say('panel_figure_of')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
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
