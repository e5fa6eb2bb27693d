import * as v from 'valibot';
import {
  createKonnektiveSimulator,
  type KonnektiveSimulator,
  type KonnektiveSimulatorOptions,
  simulatorCredentials,
} from '../index.js';

export const crmOrigin = 'http://konnektive.test';

/** 2026-01-02 03:04:05 in New York. */
export const startOfTest = Date.parse('2026-01-02T08:04:05Z');

const reply = v.variant('result', [
  v.strictObject({
    result: v.literal('SUCCESS'),
    message: v.union([v.string(), v.record(v.string(), v.unknown())]),
  }),
  v.strictObject({
    result: v.literal('MERC_REDIRECT'),
    message: v.union([v.strictObject({ url: v.string() }), v.strictObject({ script: v.string() })]),
  }),
  v.strictObject({
    result: v.literal('ERROR'),
    message: v.union([v.string(), v.record(v.string(), v.string())]),
  }),
]);

export const parseReply = (value: unknown) => v.parse(reply, value);

const withOrderId = v.looseObject({ orderId: v.string() });

/** The order id in a successful reply. */
export const orderIdIn = (answered: { readonly message: unknown }): string =>
  v.parse(withOrderId, answered.message).orderId;

export type Fields = Readonly<Record<string, string>>;

export const ann: Fields = { firstName: 'Ann', lastName: 'Lee', emailAddress: 'ann@example.com' };

export const annsAddress: Fields = {
  address1: '1 Main Street',
  city: 'Reno',
  state: 'NV',
  postalCode: '89501',
  country: 'US',
  phoneNumber: '555-0100',
  ipAddress: '203.0.113.7',
  billShipSame: '1',
};

export const testCard: Fields = {
  paySource: 'CREDITCARD',
  cardNumber: '0000000000000000',
  cardMonth: '01',
  cardYear: '2030',
  cardSecurityCode: '123',
};

export const starterKit: Fields = { campaignId: '1', product1_id: '12' };

/** An import that needs nothing from anywhere else. */
export const fullImport: Fields = { ...ann, ...annsAddress, ...testCard, ...starterKit };

export const form = (fields: Fields): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({ ...fields, ...simulatorCredentials }),
});

export type Shop = KonnektiveSimulator & {
  /** Posts a form with the right login. */
  readonly post: (path: string, fields: Fields) => Promise<ReturnType<typeof parseReply>>;
};

/** A stand-in that stands at `startOfTest`. */
export const openShop = (options: KonnektiveSimulatorOptions = {}): Shop => {
  const simulator = createKonnektiveSimulator({ now: () => startOfTest, ...options });
  return {
    ...simulator,
    post: async (path, fields) => {
      const response = await simulator.fetch(`${crmOrigin}${path}`, form(fields));
      return parseReply(await response.json());
    },
  };
};
