import { describe, expect, test, vi } from 'vitest';
import { drawn, enginePage } from '../amazon-script/engine-page.test.support.js';
import { createAddressBook } from './address-book.js';
import type { WidgetDesign } from './widget-design.js';

const page = enginePage();
const onError = vi.fn();

const drawnWith = async (design: WidgetDesign | undefined): Promise<unknown> => {
  createAddressBook(page().engine(), { reference: 'new', design, onError }).bind(page().parent);
  await drawn();
  return page().newest().design;
};
/** As a page without types may give it. */
const untyped = (json: string): WidgetDesign => JSON.parse(json);

describe('a design', () => {
  test('fills its element unless told otherwise', async () => {
    expect(await drawnWith(undefined)).toEqual({ designMode: 'responsive' });
  });

  test.each([
    { designMode: 'responsive' },
    { designMode: 'smartphoneCollapsible' },
    { size: { width: '400px', height: '260px' } },
  ] as const)('%j reaches Amazon as it is', async (design) => {
    expect(await drawnWith(design)).toEqual(design);
  });

  test('numbers are made into the texts without which Amazon’s script stumbles', async () => {
    expect(await drawnWith({ size: { width: 400, height: 260.5 } })).toEqual({
      size: { width: '400px', height: '260.5px' },
    });
    expect(await drawnWith({ size: { width: '300px', height: 260 } })).toEqual({
      size: { width: '300px', height: '260px' },
    });
  });

  test('what is wrong in a way of its own is left for Amazon to refuse', async () => {
    const both = '{"designMode":"responsive","size":{"width":"400px","height":"260px"}}';
    expect(await drawnWith(untyped(both))).toEqual(JSON.parse(both));
    expect(await drawnWith(untyped('{}'))).toEqual({ size: { width: undefined, height: undefined } });
    expect(onError).not.toHaveBeenCalled();
  });

  test('the same size written otherwise is no reason to draw again', async () => {
    const size = { width: 400, height: 260 };
    const handle = createAddressBook(page().engine(), { reference: 'new', design: { size }, onError });
    handle.bind(page().parent);
    await drawn();
    handle.update({ reference: 'new', design: { size: { width: '400px', height: '260px' } }, onError });
    await drawn();
    expect(page().double.widgets.length).toBe(1);
    handle.update({ reference: 'new', design: { size: { ...size, height: 300 } }, onError });
    await drawn();
    expect(page().double.widgets.length).toBe(2);
  });
});
