import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { testPage } from '../test-page/test-page.test.support.js';
import { german } from './german.js';

const said = Object.values(german).map(
  (sentence) => new RegExp(`^${sentence.replace(/[.?*+^$()|[\]\\]/g, '\\$&').replace(/{\w+}/g, '.+')}$`),
);
const isGerman = (text: string): boolean => said.some((sentence) => sentence.test(text));

/** Each text of a component by itself, and what a screen reader is told; what Amazon draws is Amazon's. */
const textsOf = (root: Element): readonly string[] => {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      const label = node.getAttribute('aria-label');
      if (label) texts.push(label);
      if (node.tagName === 'SECTION') return;
    }
    if (node instanceof Text && node.data.trim()) texts.push(node.data.trim());
    node.childNodes.forEach(walk);
  };
  walk(root);
  return texts;
};

const inGerman = (root: Element): void => {
  const texts = [...root.querySelectorAll('[data-landerpay]')].flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !isGerman(text))).toEqual([]);
};

describe('a page in German', () => {
  test('says nothing in English, from the first moment to the thanks', async () => {
    const { show, remote } = testPage();
    const { container } = show(
      <>
        <AmazonPayButton />
        <AddressBook />
        <Wallet />
        <PlaceOrderButton />
        <CheckoutNotice />
      </>,
      { locale: 'de', messages: german },
    );
    inGerman(container);
    fireEvent.click(await screen.findByRole('button', { name: german['button:label'] }));
    await screen.findByText(german['state:signing-in']);
    inGerman(container);
    act(() => remote.deny());
    await screen.findByText(german['error:sign-in-denied']);
    inGerman(container);
    fireEvent.click(screen.getByRole('button', { name: german['button:label'] }));
    act(() => remote.signIn());
    const order = screen.getByRole('button', { name: german['action:place'] });
    await waitFor(() => expect(order.ariaDisabled).toBe('false'));
    inGerman(container);
    fireEvent.click(order);
    await screen.findByText(/^Vielen Dank! Ihre Bestellnummer ist M00001\.$/);
    inGerman(container);
  });
});
