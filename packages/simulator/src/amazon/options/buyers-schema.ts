import * as v from 'valibot';
import { exactly, oneWordOf } from '../../misuse/exactly.js';
import {
  type Address,
  type AddressBookEntry,
  type Buyer,
  type Card,
  declineReasons,
} from '../world/buyer.js';
import { type EntriesOf, filledText, text } from './entries.js';

const flag = v.optional(v.boolean('write true or false'));

const addressSchema = exactly({
  name: text,
  addressLine1: text,
  addressLine2: text,
  city: text,
  stateOrRegion: text,
  postalCode: text,
  countryCode: v.pipe(text, v.regex(/^[A-Z]{2}$/, 'write two capital letters such as US')),
  phone: text,
} satisfies EntriesOf<Address>);

const cardSchema = exactly({
  id: filledText,
  brand: text,
  lastFour: v.pipe(text, v.regex(/^\d{4}$/, 'write four digits')),
  expires: text,
  billingAddress: addressSchema,
  declinesOnceAs: v.optional(oneWordOf(declineReasons)),
  needsAuthentication: flag,
  expired: flag,
  notAllowed: flag,
} satisfies EntriesOf<Card>);

const entrySchema = exactly({ id: filledText, address: addressSchema } satisfies EntriesOf<AddressBookEntry>);

/** A list whose members can be told apart by one of their fields. */
const listOf = <Item extends v.GenericSchema<unknown, object>>(item: Item, name: string) =>
  v.pipe(
    v.array(item, 'write a list'),
    v.check((items) => {
      const ids = items.map((one) => Reflect.get(one, name));
      return new Set(ids).size === ids.length;
    }, `two have the same ${name}`),
  );

/** The customers who can sign in. */
export const buyersSchema = v.pipe(
  listOf(
    exactly({
      userId: filledText,
      name: text,
      email: text,
      postalCode: text,
      addresses: listOf(entrySchema, 'id'),
      cards: listOf(cardSchema, 'id'),
    } satisfies EntriesOf<Buyer>),
    'userId',
  ),
  v.minLength(1, 'nobody could sign in: write one at least'),
);
