import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CheckoutNotice, UpsellOffer, useFunnelOrder } from '../index.js';
import { accept, funnelPage, signInAgain } from '../test-page/funnel-page.test.support.js';

const Summary = () => {
  const order = useFunnelOrder();
  return (
    <p className="order">
      {order?.lines.map(({ name }) => name).join()}/{JSON.stringify(order?.steps)}/{order?.total.amount}
    </p>
  );
};
const Watching = ({ seen }: { readonly seen: (order: unknown) => void }) => {
  seen(useFunnelOrder());
  return null;
};
const shown = () => document.querySelector('.order')?.textContent;
const checkout = { kind: 'one-time', lines: [{ product: 'starter-kit', quantity: 1 }] } as const;

test('Back to the checkout page, which finds its order again, takes nothing from what was added since', async () => {
  const shop = await funnelPage();
  shop.show(<UpsellOffer step="parcel" />);
  await signInAgain();
  await waitFor(() => expect(accept('$22.00').ariaDisabled).toBe('false'));
  fireEvent.click(accept('$22.00'));
  await screen.findByText(/^Thank you!/);
  shop.leaveFor(<CheckoutNotice />, checkout);
  await screen.findByText('Thank you! Your order number is M00001.');
  shop.leaveFor(<Summary />);
  expect(shown()).toBe('Starter kit,Refill pack/{"parcel":"sold"}/7595');
});

test('what the hook gives holds no proof for the relay and no agreement', async () => {
  const shop = await funnelPage('recurring');
  const seen = vi.fn();
  shop.show(<Watching seen={seen} />);
  expect(seen.mock.lastCall?.[0]).toMatchObject({ number: 'M00001', kind: 'recurring', finished: false });
  expect(JSON.stringify(seen.mock.calls)).not.toMatch(/capability|C01-/);
});
