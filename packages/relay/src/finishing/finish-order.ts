import type { CrmConfirmAnswer, OrderCapability, OrderNumber } from '@landerpay/checkout';
import { calling, noSlot, threw } from '../crm-calls/calling.js';
import type { FinishEnd } from '../ledger/finishing.js';
import type { SoldOrder } from '../ledger/sold-order.js';
import type { Parts } from '../parts.js';
import type { Running } from '../placing/running.js';
import { notTheirs } from '../replies/not-theirs.js';
import { type Refused, refuse } from '../replies/reply.js';
import type { PurchaseId } from '../secrets/identifiers.js';

/** A request to finish an order, read and found well-formed. */
export type FinishOrder = { readonly order: OrderNumber; readonly capability: OrderCapability };

/** The CRM was told that nothing more will come, or cannot be told; it is not told again. */
export type Finished = { readonly reply: 'finished' };

/** What `POST /finish` comes to. */
export type FinishReply = Finished | Refused;

const finished: Finished = { reply: 'finished' };

/** Told or not, it is over for the page: what `null` is, a relay that stopped meanwhile, nobody will ever know. */
const endOf = (answer: Exclude<CrmConfirmAnswer, { readonly answer: 'not-sent' }>): FinishEnd => {
  switch (answer.answer) {
    case 'confirmed':
      return 'confirmed';
    case 'rejected':
    case 'account-refused':
      return 'refused';
    case 'unknown':
      return 'unknown';
    default:
      return answer satisfies never;
  }
};

/**
 * `POST /finish`: tells the CRM once that nothing more will come for an order, so that it writes to the buyer (rule 27).
 * It is committed before the CRM is told, and never told again, whatever the answer.
 */
export const createFinishOrder = (parts: Parts, running: Running) => {
  const { crm, hashes, ledger, log, settings } = parts;
  const underWay = new Map<PurchaseId, Promise<FinishReply>>();

  const confirm = async ({ number, purchase }: SoldOrder): Promise<FinishReply> => {
    if (!crm.capabilities.confirm) {
      await ledger.endFinish(purchase, 'untold');
      return finished;
    }
    const about = { attempt: null, purchase, order: number };
    const answer = await calling<CrmConfirmAnswer>(
      parts,
      about,
      'confirm',
      async () =>
        (await crm.confirmOrder?.(number)) ?? { answer: 'not-sent', detail: 'The backend confirms nothing.' },
      {
        threw: { answer: 'unknown', detail: threw },
        notMade: { answer: 'not-sent', detail: noSlot },
      },
    );
    if (answer.answer === 'not-sent') {
      await ledger.undoFinish(purchase);
      return refuse('unavailable', 'The CRM could not be reached. Nothing was sent; try again.');
    }
    await ledger.endFinish(purchase, endOf(answer));
    if (answer.answer === 'account-refused') log({ event: 'alarm', alarm: 'account-refused', ...about });
    return finished;
  };

  const begin = async (sold: SoldOrder): Promise<FinishReply> => {
    const begun = await ledger.beginFinish(sold.purchase, settings.finishWithin);
    switch (begun.finish) {
      case 'begun':
        return confirm(sold);
      case 'known':
        return finished;
      case 'purchase-open':
        return refuse('purchase-open', 'Something of this order is unfinished: ask again when it has ended.');
      case 'too-late':
        return refuse('window-closed', 'The time in which this order could be finished is over.');
      default:
        return begun satisfies never;
    }
  };

  const finish = async ({ order, capability }: FinishOrder): Promise<FinishReply> => {
    const sold = await ledger.findSoldOrder(order);
    if (sold === null || !hashes.isCapability(capability, { ...sold, order })) {
      return notTheirs;
    }
    if (running.isDraining()) {
      return refuse('unavailable', 'The relay is stopping. Nothing was sent; try again.');
    }
    const known = underWay.get(sold.purchase);
    if (known !== undefined) return known;
    const finishing = begin(sold).finally(() => underWay.delete(sold.purchase));
    underWay.set(sold.purchase, finishing);
    return finishing;
  };

  return (request: FinishOrder): Promise<FinishReply> => running.answering(finish(request));
};
