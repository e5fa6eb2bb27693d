import type { Campaign } from '../campaigns/campaign.js';
import type { ToldEvent } from './events.js';
import type { Finding } from './finding.js';

/**
 * What is promised where the CRM books later than it ever should: that a person was alarmed about each order that is
 * booked late, or twice, and that what nobody knows is held.
 */
export const excused = (
  { kind, orders, sentence }: Finding,
  { crmLongest }: Campaign,
  events: readonly ToldEvent[],
): boolean => {
  if (crmLongest !== null) return false;
  const isAlarmed = (...alarms: readonly string[]): boolean =>
    events.some(({ alarm = '', order }) => alarms.includes(alarm) && orders.includes(order ?? ''));
  switch (kind) {
    case 'charged-twice':
    case 'booked-told-otherwise':
    case 'unnoticed':
      return isAlarmed('late-booking', 'double', 'held', 'booked-differently');
    case 'unsettled':
      return sentence.includes(' are held ') || isAlarmed('held');
    case 'told-placed-not-booked':
    case 'confirmed-twice':
      return false;
    default:
      return kind satisfies never;
  }
};
