import { simulatorCredentials } from '@landerpay/simulator/konnektive';
import { orderNumber } from '../scripted-crm.test.support.js';
import { openShop, type Shop, type ShopOptions } from '../shop.test.support.js';
import type { CrmShop, OrderEvent } from './crm-shop.test.support.js';

type Script = Parameters<Shop['crm']['controls']['script']>[0];

const scripts: Readonly<Record<Extract<OrderEvent, string>, Omit<Script, 'on'>>> = {
  declined: { decline: 'InvalidPaymentMethod' },
  'answer-lost': { drop: 'afterCommit' },
  'request-lost': { drop: 'beforeCommit' },
  'login-refused': { error: 'Could not authenticate credentials' },
  review: { review: true },
  held: { hold: 'beforeCommit' },
};

const scriptOf = (on: Script['on'], event: OrderEvent): Script => ({
  on,
  ...(typeof event === 'object' ? { html: event.gateway } : scripts[event]),
});

/** A shop in front of the stand-in for Konnektive. */
export const konnektiveShop = (options: ShopOptions = {}): CrmShop & Shop => {
  const shop = openShop(options);
  const { app, book, controls } = shop.crm;
  return {
    ...shop,
    nextOrder: (event) => controls.script(scriptOf('order/import', event)),
    nextUpsale: (event) => controls.script(scriptOf('upsale/import', event)),
    failNextLookUp: () => controls.script({ on: 'order/query', status: 502 }),
    untilHeld: controls.untilWaiting,
    release: controls.release,
    approve: (order) => controls.setOrderStatus(order, 'COMPLETE'),
    charged: () =>
      book.orders().flatMap(({ orderId, charges }) => {
        return charges.length === 0 ? [] : [{ order: orderNumber(orderId), times: charges.length }];
      }),
    login: [simulatorCredentials.password],
    crmName: 'Konnektive',
    crmOnTheWire: (request) => app.fetch(request),
  };
};
