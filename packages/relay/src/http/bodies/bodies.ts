import { crmPages } from '@landerpay/checkout';
import * as v from 'valibot';
import {
  accessToken,
  cameBy,
  capability,
  consent,
  counted,
  expected,
  kind,
  lines,
  orderNumber,
  reference,
  stepId,
  tracking,
  visit,
} from './members.js';

/** The body of `POST /orders`, and nothing beside it. */
export const importOrderBody = v.strictObject({
  reference,
  attempt: counted,
  lines,
  expected,
  again: v.exactOptional(orderNumber),
  consent: v.exactOptional(consent),
  tracking: v.exactOptional(tracking),
  accessToken,
});

/** The body of `POST /upsales`. */
export const importUpsaleBody = v.strictObject({
  order: orderNumber,
  step: stepId,
  ordinal: counted,
  reference,
  attempt: counted,
  lines,
  expected,
  consent: v.exactOptional(consent),
  tracking: v.exactOptional(tracking),
  accessToken,
  capability,
});

/** The body of `POST /leads`. */
export const importLeadBody = v.strictObject({
  kind,
  lines,
  tracking: v.exactOptional(tracking),
  accessToken,
});

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_048));

/** The body of `POST /pages`. */
export const viewPageBody = v.strictObject({
  page: v.picklist(crmPages),
  visit,
  address,
  referrer: v.exactOptional(address),
  tracking: v.exactOptional(cameBy),
});

/** The body of `POST /finish`. */
export const finishBody = v.strictObject({ order: orderNumber, capability });
