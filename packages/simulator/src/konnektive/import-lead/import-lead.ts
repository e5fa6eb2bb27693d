import { writeTime } from '../account-time/account-time.js';
import { type GivenOrder, givenOrder } from '../book/given-order.js';
import type { UnpaidOrder } from '../book/order.js';
import { customerFor, startOrder } from '../book/start-order.js';
import type { Call, Crm, Endpoint } from '../crm.js';
import { detailsIn, mergeDetails } from '../details/details.js';
import { hiddenNames } from '../wire/hidden-names.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Reply, refuse, succeed } from '../wire/reply.js';
import { leadRefusal } from './lead-refusal.js';

const continuedOrder = (call: Call, crm: Crm, given: GivenOrder, campaignId: number): UnpaidOrder | null => {
  if (given.kind === 'unpaid') return given.order;
  return crm.behaviour.leadWithoutOrderId === 'makes-new-order'
    ? null
    : crm.book.partialFrom(campaignId, call.parameters.get('ipAddress') ?? call.callerAddress);
};

const leadOrder = (call: Call, crm: Crm, given: GivenOrder, campaignId: number): UnpaidOrder => {
  const earlier = continuedOrder(call, crm, given, campaignId);
  const details = mergeDetails(
    new Map([['ipAddress', call.callerAddress]]),
    earlier?.details ?? new Map(),
    detailsIn(call.parameters),
  );
  return earlier === null
    ? startOrder(call, crm, campaignId, details)
    : {
        ...earlier,
        details,
        updatedAt: crm.clock.now(),
        customerId: customerFor(call, crm, details),
      };
};

const leadReply = (call: Call, crm: Crm, order: UnpaidOrder): Reply => {
  const echoed = call.parameters.names.filter((name) => name !== 'loginId' && !hiddenNames.includes(name));
  return succeed({
    ...Object.fromEntries(echoed.map((name) => [name, call.parameters.get(name)])),
    orderId: order.orderId,
    orderStatus: order.status,
    orderType: 'NEW_SALE',
    campaignId: order.campaignId,
    customerId: order.customerId,
    dateCreated: writeTime(order.createdAt, crm.timeZone),
    dateUpdated: writeTime(order.updatedAt, crm.timeZone),
    isProcessLead: true,
  });
};

/** `/leads/import/`: an order id for a buyer who has paid nothing yet. */
export const importLead: Endpoint = {
  name: 'leads/import',
  answer: (call, crm) => {
    const given = givenOrder(call, crm);
    const refusal = leadRefusal(call, given);
    if (refusal !== null) return refusal;
    const campaignId =
      call.parameters.get('campaignId') ?? (given.kind === 'unpaid' ? String(given.order.campaignId) : null);
    if (campaignId === null) return refuse({ campaignId: refusalTexts.required });
    const campaign = crm.campaign(campaignId);
    if (campaign === null) return refuse({ campaignId: refusalTexts.unknownCampaign });
    const order = leadOrder(call, crm, given, campaign.campaignId);
    crm.book.write(order);
    return leadReply(call, crm, order);
  },
};
