import type { CrmProductId, OrderNumber } from '@landerpay/checkout';
import * as v from 'valibot';
import { saleSchema } from '../../catalogue/sale.js';
import { buyerHash, type PurchaseId, purchaseId } from '../../secrets/identifiers.js';
import type { UpsaleClaim } from '../claim.js';
import type { SoldOrder } from '../sold-order.js';
import type { Connection } from './connection.js';

const whole = v.pipe(v.number(), v.safeInteger());
const soldAtRows = v.tuple([v.object({ soldAt: v.nullable(whole) })]);
const countRows = v.tuple([v.object({ count: whole })]);
const orderRows = v.array(
  v.object({
    purchase: purchaseId,
    buyer: buyerHash,
    kind: v.picklist(['one-time', 'recurring']),
    soldAt: whole,
  }),
);
const saleRows = v.array(
  v.object({
    sale: v.pipe(v.string(), v.parseJson(), saleSchema),
    replaces: v.nullable(v.string()),
  }),
);

/** When a purchase's order was booked. */
export const soldAtOf = ({ rows }: Connection, purchase: PurchaseId): number | null => {
  const [{ soldAt }] = v.parse(
    soldAtRows,
    rows('select sold_at as "soldAt" from purchase where id = :purchase', { purchase }),
  );
  return soldAt;
};

/** Whether the CRM turned the order down after it was booked, or cancelled it: nothing is added to it any more. */
export const isTurnedDown = ({ rows }: Connection, purchase: PurchaseId): boolean =>
  rows(
    `select 1 from attempt
     where purchase = :purchase and step is null and state = 'placed'
       and json_extract(answer, '$.order.review') = 'refused'`,
    { purchase },
  ).length > 0;

/** Whether an order has this upsale. */
export const isUpsaleSold = (
  { rows }: Connection,
  { purchase, step, ordinal }: Pick<UpsaleClaim, 'purchase' | 'step' | 'ordinal'>,
): boolean => {
  const [{ count }] = v.parse(
    countRows,
    rows(
      `select count(*) as count from upsale
       where purchase = :purchase and step = :step and ordinal = :ordinal and sold_at is not null`,
      { purchase, step, ordinal },
    ),
  );
  return count > 0;
};

const productsOf = ({ rows }: Connection, purchase: PurchaseId): ReadonlySet<CrmProductId> => {
  const products = new Set<CrmProductId>();
  const sales = rows(
    `select sale, replaces from attempt
     where purchase = :purchase and state in ('placed', 'review') order by rowid`,
    { purchase },
  );
  for (const { sale, replaces } of v.parse(saleRows, sales)) {
    if (replaces !== null) products.delete(replaces);
    for (const { crmProduct } of sale.lines) products.add(crmProduct);
  }
  return products;
};

/** The order of this number, if it is booked. */
export const findSoldOrder = (connection: Connection, number: OrderNumber): SoldOrder | null => {
  const [sold] = v.parse(
    orderRows,
    connection.rows(
      `select id as purchase, buyer, kind, sold_at as "soldAt" from purchase
       where crm_order = :number and sold_at is not null`,
      { number },
    ),
  );
  return sold === undefined ? null : { ...sold, number, products: productsOf(connection, sold.purchase) };
};
