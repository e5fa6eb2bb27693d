import { type CrmBackend, type CrmCapabilities, LanderpayError } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../test-world/catalogue.test.support.js';
import { funnelCatalogue } from '../test-world/funnel-catalogue.test.support.js';
import { bookedOrder, scriptedCrm } from '../test-world/scripted-crm.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';

const neverCalled = () => Promise.reject(new Error('Nothing is sold here.'));

const scripted = (capabilities: Partial<CrmCapabilities>): CrmBackend =>
  scriptedCrm({ capabilities, import: (draft) => ({ answer: 'order', order: bookedOrder(draft) }) });

const opened = (capabilities: Partial<CrmCapabilities>, selling = catalogue) =>
  openShop({ crm: scripted(capabilities), catalogue: selling });

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

  it.each<[string, Partial<CrmCapabilities>, string]>([
    [
      'what is billed again, in front of a CRM that cannot charge agreements',
      { references: ['order-reference'] },
      'it cannot charge billing agreements',
    ],
    ['upsells, in front of a CRM that takes none', {}, 'the catalogue has upsells, and it takes none'],
  ])('does not start with %s', (_, capabilities, said) => {
    const starting = () => opened(capabilities, funnelCatalogue);
    expect(starting).toThrow(LanderpayError);
    expect(starting).toThrow(said);
  });

  it('does not start with a step that replaces a product, in front of a CRM that cannot', () => {
    const crm = { ...scripted({ upsale: 'same-order' }), importUpsale: neverCalled };
    expect(() => openShop({ crm, catalogue: funnelCatalogue })).toThrow(
      'the step "offer-4" of the catalogue replaces a product, and it cannot',
    );
  });

  it('does not start in a time zone that nobody knows', () => {
    expect(() => openShop({ timeZone: 'Eastern' })).toThrow('`timeZone` must be the name of a time zone');
  });
});
