import { type CrmCapabilities, LanderpayError } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { bookedOrder, scriptedCrm } from '../test-world/scripted-crm.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

const opened = (capabilities: Partial<CrmCapabilities>) =>
  openShop({
    crm: scriptedCrm({ capabilities, import: (draft) => ({ answer: 'order', order: bookedOrder(draft) }) }),
  });

const toldAtStart = (capabilities: Partial<CrmCapabilities>) =>
  opened(capabilities).events.filter(({ event }) => event === 'crm-weakness');

describe('a relay that starts', () => {
  it('says that it can look up nothing', () => {
    expect(toldAtStart({ lead: false, lookUp: 'by-order-number' })).toEqual([
      {
        event: 'crm-weakness',
        weakness: 'no-look-up',
        sentence: expect.stringMatching(/^The CRM backend "scripted": .* held until a person /),
      },
    ]);
  });

  it.each([true, false])('says that a look-up by mark proves nothing (with leads: %s)', (lead) => {
    expect(toldAtStart({ lead, lookUp: 'by-mark', completeLookUp: false })).toMatchObject([
      { weakness: 'incomplete-look-up', sentence: expect.stringContaining('`completeLookUp`') },
    ]);
  });

  it.each<Partial<CrmCapabilities>>([
    { lead: true, lookUp: 'by-order-number' },
    { lead: true, lookUp: 'by-mark', completeLookUp: true },
    { lead: false, lookUp: 'by-mark', completeLookUp: true },
  ])('says nothing of %j', (capabilities) => {
    expect(toldAtStart(capabilities)).toEqual([]);
  });

  it.each<[Partial<CrmCapabilities>, string]>([
    [{ confirm: true }, '`confirmOrder`'],
    [{ references: ['billing-agreement'] }, 'it cannot charge order references'],
  ])('does not start with %j', (capabilities, said) => {
    const starting = () => opened(capabilities);
    expect(starting).toThrow(LanderpayError);
    expect(starting).toThrow(said);
  });
});
