import { LanderpayError } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { readAmazonParameterNames } from './amazon-parameter-names.js';

const usual = {
  paySource: 'paySource',
  billerId: 'amazonBillerId',
  accessToken: 'amazonAddressConsent',
  reference: 'amazonOrderId',
};

it('a name of one’s own takes the place of the usual one, and undefined leaves it', () => {
  const unset = { paySource: undefined, billerId: undefined, accessToken: undefined, reference: undefined };
  expect(readAmazonParameterNames(undefined)).toEqual(usual);
  expect(Reflect.apply(readAmazonParameterNames, undefined, [unset])).toEqual(usual);
  expect(readAmazonParameterNames({ reference: 'amazonReferenceId' })).toEqual({
    ...usual,
    reference: 'amazonReferenceId',
  });
});

it.each([
  'loginid',
  'PASSWORD',
  'orderID',
  'Product1_Id',
  'productQTY',
  'firstName',
  'shipCity',
  'postalCode',
  'phoneNumber',
  'billShipSame',
  'cardNumber',
  'cardSecurityCode',
  'achRoutingNumber',
  'iban',
  'customerId',
  'paySourceId',
  'paymentToken',
  'preAuthBillerId',
  'paypalBillerId',
  'forceMerchantId',
  'forceLoadBalancerId',
  'skipQA',
  'variant1_id',
  'orderItems',
  'shipProfileId',
  'taxExemption',
  'disableCustomerDedup',
  'custom_order_color',
  'rebill_cavv',
  'xid',
  'salesUrl',
  '',
  'a b',
  '1amazon',
])('"%s" means something else to the CRM, or nothing', (name) => {
  expect(() => readAmazonParameterNames({ reference: name })).toThrow(LanderpayError);
  expect(() => readAmazonParameterNames({ reference: name })).toThrow(`names a parameter "${name}"`);
});

it.each([null, 7, {}])('%j is no name', (name) => {
  expect(() => Reflect.apply(readAmazonParameterNames, undefined, [{ reference: name }])).toThrow(
    LanderpayError,
  );
});

it('what the CRM calls one of them is no name for another, even where it is free', () => {
  expect(() => readAmazonParameterNames({ paySource: 'source', reference: 'paySource' })).toThrow(
    'names a parameter "paySource"',
  );
  expect(() => readAmazonParameterNames({ billerId: 'one', reference: 'one' })).toThrow(
    'names a parameter "one"',
  );
});
