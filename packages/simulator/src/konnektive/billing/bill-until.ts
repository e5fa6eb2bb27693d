import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import type { Crm } from '../crm.js';
import { type DueBill, nextBill } from './next-bill.js';
import { type Rebill, rebill } from './rebill.js';
import { settleDue } from './settle-due.js';

/** Somebody may have billed or cancelled it while others were being billed. */
const isStillDue = (crm: Crm, { order, line, recurrence }: DueBill): boolean => {
  const latest = crm.book.find(order.orderId);
  return (
    latest?.status === 'COMPLETE' &&
    latest.lines.some(
      ({ purchaseId, recurrence: now }) =>
        purchaseId === line.purchaseId && now?.nextBillAt === recurrence.nextBillAt,
    )
  );
};

const mostBills = 10_000;

/** Moves the time on, and stops on the way wherever a bill falls due. */
export const billUntil = async (crm: Crm, until: number): Promise<readonly Rebill[]> => {
  const made: Rebill[] = [];
  for (let due = nextBill(crm); due !== null && due.recurrence.nextBillAt <= until; due = nextBill(crm)) {
    if (made.length === mostBills) {
      throw new SimulatorMisuse(
        `More than ${mostBills} bills fall due: the time is now at the last one made.`,
      );
    }
    const bill = due;
    crm.clock.set(Math.max(bill.recurrence.nextBillAt, crm.clock.now()));
    const done = await crm.inTurn(bill.order.orderId, async () =>
      isStillDue(crm, bill) ? rebill(crm, bill) : null,
    );
    if (done !== null) made.push(done);
  }
  crm.clock.set(Math.max(until, crm.clock.now()));
  settleDue(crm);
  return made;
};

/** Moves the time on to the next bill and makes it; nothing happens where nothing recurs. */
export const billNext = async (crm: Crm): Promise<readonly Rebill[]> => {
  const due = nextBill(crm);
  return due === null ? [] : billUntil(crm, Math.max(due.recurrence.nextBillAt, crm.clock.now()));
};
