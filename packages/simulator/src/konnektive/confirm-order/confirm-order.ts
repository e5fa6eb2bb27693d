import type { Endpoint } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { refuse, succeed } from '../wire/reply.js';

/** `/order/confirm/`: sends the confirmation mail now, once. */
export const confirmOrder: Endpoint = {
  name: 'order/confirm',
  answer: ({ parameters }, crm) => {
    const orderId = parameters.get('orderId');
    if (orderId === null) return refuse({ orderId: refusalTexts.required });
    const order = crm.book.find(orderId);
    if (order === null) return refuse(refusalTexts.noOrders);
    if (order.status !== 'COMPLETE') return refuse(refusalTexts.notConfirmable(order.orderId, order.status));
    if (order.confirmedAt === null) crm.book.write({ ...order, confirmedAt: crm.clock.now() });
    return succeed({ orderId: order.orderId });
  },
};
