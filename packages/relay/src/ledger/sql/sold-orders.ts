import type { CrmProductId, OrderNumber } from '@landerpay/checkout';
import * as v from 'valibot';
import { saleSchema } from '../../catalogue/sale.js';
import { buyerHash, type PurchaseId, purchaseId } from '../../secrets/identifiers.js';
import { orderNumber, placedSchema } from '../answer.js';
import type { Time } from '../attempt.js';
import type { UpsaleClaim } from '../claim.js';
import type { SoldOrder } from '../sold-order.js';
import { countRow, json, whole } from './columns.js';
import type { Parameters, Statements } from './store.js';

const soldAtRows = v.tuple([v.object({ soldAt: v.nullable(whole) })]);
const orderRows = v.array(
  v.object({
    number: orderNumber,
    purchase: purchaseId,
    buyer: buyerHash,
    kind: v.picklist(['one-time', 'recurring']),
    soldAt: whole,
  }),
);
const saleRows = v.array(v.object({ sale: json(saleSchema), replaces: v.nullable(v.string()) }));
const placedRows = v.array(v.object({ answer: json(placedSchema) }));

/** When a purchase's order was booked. */
export const soldAtOf = async ({ rows }: Statements, purchase: PurchaseId): Promise<number | null> => {
  const [{ soldAt }] = v.parse(
    soldAtRows,
    await rows('select sold_at as "soldAt" from purchase where id = :purchase', { purchase }),
  );
  return soldAt;
};

/** Whether the CRM turned the order down after it was booked, or cancelled it: nothing is added to it any more. */
export const isTurnedDown = async ({ rows }: Statements, purchase: PurchaseId): Promise<boolean> => {
  const placed = v.parse(
    placedRows,
    await rows(
      `select answer from attempt where purchase = :purchase and step is null and state = 'placed'`,
      { purchase },
    ),
  );
  return placed.some(({ answer }) => answer.order.review === 'refused');
};

/** Whether an order has this upsale. */
export const isUpsaleSold = async (
  { rows }: Statements,
  { purchase, step, ordinal }: Pick<UpsaleClaim, 'purchase' | 'step' | 'ordinal'>,
): Promise<boolean> => {
  const [{ count }] = v.parse(
    countRow,
    await rows(
      `select count(*) as count from upsale
       where purchase = :purchase and step = :step and ordinal = :ordinal and sold_at is not null`,
      { purchase, step, ordinal },
    ),
  );
  return count > 0;
};

const productsOf = async ({ rows }: Statements, purchase: PurchaseId): Promise<ReadonlySet<CrmProductId>> => {
  const products = new Set<CrmProductId>();
  const sales = await rows(
    `select sale, replaces from attempt
     where purchase = :purchase and state in ('placed', 'review') order by sequence`,
    { purchase },
  );
  for (const { sale, replaces } of v.parse(saleRows, sales)) {
    if (replaces !== null) products.delete(replaces);
    for (const { crmProduct } of sale.lines) products.add(crmProduct);
  }
  return products;
};

const selectSold = async (
  statements: Statements,
  condition: string,
  parameters: Parameters,
): Promise<readonly SoldOrder[]> => {
  const sold = v.parse(
    orderRows,
    await statements.rows(
      `select id as purchase, crm_order as number, buyer, kind, sold_at as "soldAt" from purchase
       where sold_at is not null and ${condition}`,
      parameters,
    ),
  );
  const orders: SoldOrder[] = [];
  for (const order of sold) {
    orders.push({ ...order, products: await productsOf(statements, order.purchase) });
  }
  return orders;
};

/** The order of this number, if it is booked. */
export const findSoldOrder = async (
  statements: Statements,
  number: OrderNumber,
): Promise<SoldOrder | null> => {
  const [sold] = await selectSold(statements, 'crm_order = :number', { number });
  return sold ?? null;
};

/** The orders booked since then, the oldest first. */
export const soldSince = (statements: Statements, since: Time): Promise<readonly SoldOrder[]> =>
  selectSold(statements, 'sold_at >= :since order by sold_at', { since });
