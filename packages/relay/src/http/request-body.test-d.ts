import type { ImportOrderBody } from '@landerpay/checkout';
import type * as v from 'valibot';
import type { importOrderBody } from './request-body.js';

type Read = v.InferOutput<typeof importOrderBody>;
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

/** What the relay reads is what the page writes: the wire format has one meaning on both sides. */
export const readsTheWireFormat: Same<Read, ImportOrderBody> = true;

export const namesTheSameMembers: Same<keyof Read, keyof ImportOrderBody> = true;
