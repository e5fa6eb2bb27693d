import { simulatorCredentials } from '@landerpay/simulator/konnektive';
import { orderNumber } from '../scripted-crm.test.support.js';
import { openShop, type Shop, type ShopOptions } from '../shop.test.support.js';
import type { CrmShop, OrderEvent } from './crm-shop.test.support.js';

type Script = Parameters<Shop['crm']['controls']['script']>[0];

const on = 'order/import';
const scripts: Readonly<Record<Extract<OrderEvent, string>, Script>> = {
  declined: { on, decline: 'InvalidPaymentMethod' },
  'answer-lost': { on, drop: 'afterCommit' },
  'request-lost': { on, drop: 'beforeCommit' },
  'login-refused': { on, error: 'Could not authenticate credentials' },
  review: { on, review: true },
  held: { on, hold: 'beforeCommit' },
};

/** A shop in front of the stand-in for Konnektive. */
export const konnektiveShop = (options: ShopOptions = {}): CrmShop & Shop => {
  const shop = openShop(options);
  const { app, book, controls } = shop.crm;
  return {
    ...shop,
    nextOrder: (event) =>
      controls.script(typeof event === 'object' ? { on, html: event.gateway } : scripts[event]),
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
