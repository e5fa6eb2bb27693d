import { describe, expect, test, vi } from 'vitest';
import {
  billingAgreement,
  drawn,
  enginePage,
  orderReference,
} from '../amazon-script/engine-page.test.support.js';
import { billingAgreementId, orderReferenceId } from '../references/ids.test.support.js';
import { createAddressBook } from './address-book.js';
import { createWallet } from './wallet.js';

const page = enginePage();
const onError = vi.fn();
const agreement = billingAgreementId('C01-1111111-1111111');
const both = { ...orderReference(agreement), ...billingAgreement(agreement) };

describe('a widget for recurring payments', () => {
  test('makes a billing agreement and tells it once, however often Amazon does', async () => {
    const [onReference, onReady] = [vi.fn(), vi.fn()];
    const options = { kind: 'recurring', reference: 'new', onReference, onReady, onError } as const;
    createAddressBook(page().engine(), options).bind(page().parent);
    await drawn();
    expect(page().newest()).toMatchObject({
      agreementType: 'BillingAgreement',
      amazonBillingAgreementId: undefined,
    });
    expect(page().newest()).not.toHaveProperty('amazonOrderReferenceId');
    expect(page().newest()).not.toHaveProperty('onOrderReferenceCreate');
    page().newest().onBillingAgreementCreate?.(billingAgreement(agreement));
    page().newest().onReady(both);
    expect(onReference.mock.calls).toEqual([[agreement]]);
    expect(onReady).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test('shows the agreement that it is given, and tells none, also where Amazon echoes it', async () => {
    const onReference = vi.fn();
    const options = { kind: 'recurring', reference: agreement, onReference, onError } as const;
    createWallet(page().engine(), options).bind(page().parent);
    await drawn();
    expect(page().newest()).toMatchObject({
      agreementType: 'BillingAgreement',
      amazonBillingAgreementId: agreement,
    });
    page().newest().onBillingAgreementCreate?.(billingAgreement(agreement));
    page().newest().onReady(both);
    expect(onReference).not.toHaveBeenCalled();
  });

  test('takes no order reference for an agreement', async () => {
    const [onReference, refused] = [vi.fn(), vi.fn()];
    const options = { kind: 'recurring', reference: 'new', onReference, onError: refused } as const;
    createWallet(page().engine(), options).bind(page().parent);
    await drawn();
    const one = orderReferenceId('S01-1111111-1111111');
    page()
      .newest()
      .onReady({ ...orderReference(one), ...billingAgreement(one) });
    expect(onReference).not.toHaveBeenCalled();
    expect(refused.mock.calls[0]?.[0]).toMatchObject({ code: 'widget-failed', reaction: 'try-again' });
  });

  test('of another kind of payment it makes another reference, and of the same kind none', async () => {
    const handle = createWallet(page().engine(), { reference: 'new', onError });
    handle.bind(page().parent);
    await drawn();
    page().newest().onReady(orderReference('S01-1111111-1111111'));
    handle.update({ kind: 'one-time', reference: 'new', onError });
    await drawn();
    expect(page().double.widgets.length).toBe(1);
    handle.update({ kind: 'recurring', reference: 'new', onError });
    await drawn();
    expect(page().double.widgets.length).toBe(2);
    expect(page().newest()).toMatchObject({ amazonBillingAgreementId: undefined });
  });
});
