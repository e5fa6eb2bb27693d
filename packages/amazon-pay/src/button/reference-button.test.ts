import { describe, expect, test, vi } from 'vitest';
import {
  billingAgreement,
  drawn,
  enginePage,
  orderReference,
} from '../amazon-script/engine-page.test.support.js';
import { createButton } from './button.js';
import { createReferenceButton } from './reference-button.js';

const page = enginePage();
const onError = vi.fn();
const [one, agreement] = ['S01-1111111-1111111', 'C01-1111111-1111111'];
const newest = () => {
  const button = page().double.buttons.at(-1);
  if (button === undefined) throw new Error('nothing was drawn');
  return button.options;
};

describe('a button that makes the reference itself', () => {
  test('hands over the order reference of each sign-in', async () => {
    const onSignIn = vi.fn();
    createReferenceButton(page().engine(), { color: 'DarkGray', onSignIn, onError }).bind(page().parent);
    await drawn();
    expect(newest()).toMatchObject({ type: 'PwA', color: 'DarkGray', agreementType: undefined });
    newest().authorization();
    expect(page().double.authorizations.length).toBe(1);
    newest().onSignIn?.(orderReference(one));
    newest().onSignIn?.(orderReference('S01-2222222-2222222'));
    expect(onSignIn.mock.calls).toEqual([[one], ['S01-2222222-2222222']]);
  });

  test('makes a billing agreement for recurring payments', async () => {
    const onSignIn = vi.fn();
    const options = { kind: 'recurring', needsAddress: false, onSignIn, onError } as const;
    createReferenceButton(page().engine(), options).bind(page().parent);
    await drawn();
    expect(newest()).toMatchObject({ agreementType: 'BillingAgreement', useAmazonAddressBook: false });
    newest().onSignIn?.(billingAgreement(agreement));
    expect(onSignIn.mock.calls).toEqual([[agreement]]);
  });

  test.each([
    ['one-time', billingAgreement(agreement)],
    ['recurring', orderReference(one)],
    ['one-time', undefined],
  ] as const)('for a %s payment, %j is an error', async (kind, contract) => {
    const [onSignIn, refused] = [vi.fn(), vi.fn()];
    createReferenceButton(page().engine(), { kind, onSignIn, onError: refused }).bind(page().parent);
    await drawn();
    newest().onSignIn?.(contract);
    expect(onSignIn).not.toHaveBeenCalled();
    expect(refused.mock.calls[0]?.[0]).toMatchObject({ code: 'widget-failed', reaction: 'try-again' });
  });

  test('of another kind it is drawn anew, and the old one is heard no more, nor one taken down', async () => {
    const [before, after] = [vi.fn(), vi.fn()];
    const handle = createReferenceButton(page().engine(), { onSignIn: before, onError });
    handle.bind(page().parent);
    await drawn();
    const old = newest();
    handle.update({ kind: 'recurring', onSignIn: after, onError });
    await drawn();
    expect(page().double.buttons.length).toBe(2);
    old.onSignIn?.(orderReference(one));
    handle.dispose();
    newest().onSignIn?.(billingAgreement(agreement));
    expect([before.mock.calls, after.mock.calls]).toEqual([[], []]);
    expect(onError).not.toHaveBeenCalled();
  });

  test('the plain button makes none', async () => {
    createButton(page().engine(), { onError }).bind(page().parent);
    await drawn();
    expect(newest().onSignIn).toBe(undefined);
    expect(newest()).not.toHaveProperty('agreementType');
  });
});
