import { type CrmOrder, type Money, toDecimal } from '@landerpay/checkout';

const moneyText = (money: Money): string => `${toDecimal(money)} ${money.currency}`;

/** An order in words, with the shop's names of its products where they are known. */
export const describeOrder = (
  { number, status, lines, total }: CrmOrder,
  names: ReadonlyMap<string, string>,
): string => {
  const sold = lines
    .map(({ crmProduct, quantity }) => `${quantity} × ${names.get(crmProduct) ?? `product ${crmProduct}`}`)
    .join(', ');
  return `Order ${number} is ${status}: ${sold}, ${moneyText(total)} in all.`;
};
