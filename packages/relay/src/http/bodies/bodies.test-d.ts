import type {
  FinishRequest,
  ImportLeadBody,
  ImportOrderBody,
  ImportUpsaleBody,
  PageView,
} from '@landerpay/checkout';
import type * as v from 'valibot';
import type {
  finishBody,
  importLeadBody,
  importOrderBody,
  importUpsaleBody,
  viewPageBody,
} from './bodies.js';

type Same<One, Other> = [One, Other] extends [Other, One]
  ? [keyof One, keyof Other] extends [keyof Other, keyof One]
    ? true
    : false
  : false;

/** What the relay reads is what the page writes: the wire format has one meaning on both sides. */
export const readsOrders: Same<v.InferOutput<typeof importOrderBody>, ImportOrderBody> = true;
export const readsUpsales: Same<v.InferOutput<typeof importUpsaleBody>, ImportUpsaleBody> = true;
export const readsLeads: Same<v.InferOutput<typeof importLeadBody>, ImportLeadBody> = true;
export const readsPageViews: Same<v.InferOutput<typeof viewPageBody>, PageView> = true;
export const readsFinishes: Same<v.InferOutput<typeof finishBody>, FinishRequest> = true;
