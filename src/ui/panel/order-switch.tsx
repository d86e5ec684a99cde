import type { JSX } from 'preact';

interface OrderSwitchProps<Order extends string> {
  readonly label: string;
  readonly orders: readonly { readonly order: Order; readonly name: string }[];
  readonly chosen: Order;
  readonly onChoose: (order: Order) => void;
}

/** How a list is ordered: one of two buttons is pressed. */
export function OrderSwitch<Order extends string>(props: OrderSwitchProps<Order>): JSX.Element {
  const { label, orders, chosen, onChoose } = props;
  return (
    <fieldset class="chips order" aria-label={label}>
      {orders.map(({ order, name }) => (
        <button
          key={order}
          type="button"
          aria-pressed={order === chosen}
          onClick={() => onChoose(order)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
