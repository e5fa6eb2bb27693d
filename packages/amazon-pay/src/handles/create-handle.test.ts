import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AmazonPay } from '../amazon-pay.js';
import { amazonDouble } from '../amazon-script/amazon-double.test.support.js';
import type { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { ScriptStatus } from '../loading/script-status.js';
import { createStore } from '../store/store.js';
import { createHandle } from './create-handle.js';
import type { Drawing, Handle } from './handle.js';

type Options = {
  readonly look: string;
  readonly tag?: string;
  readonly onError: (error: AmazonPayError) => void;
};

const ready: ScriptStatus = { name: 'ready', amazon: amazonDouble().amazon };
const errors: AmazonPayError[] = [];
const onError = (error: AmazonPayError) => errors.push(error);
const microtask = () => Promise.resolve();

let parent: HTMLElement;
let drawings: Drawing<Options, string>[];
let decorated: string[];
let loads: number;
let failure: Error | undefined;
const status = createStore<ScriptStatus>({ name: 'idle' });

const make = (options: Options): Handle<Options> => {
  const engine = {
    configuration: { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' },
    status,
    session: createStore({ name: 'signed-out' }),
    load: () => {
      loads += 1;
    },
    retry: () => undefined,
    giveUp: () => undefined,
    signIn: () => undefined,
    signOut: () => undefined,
  } satisfies AmazonPay;
  return createHandle<Options, string>(engine, options, {
    lookOf: ({ look }) => look,
    draw: (drawing) => {
      drawings.push(drawing);
      if (failure) throw failure;
      document.getElementById(drawing.containerId)?.append('drawn');
    },
    decorate: (_, { tag }) => decorated.push(tag ?? ''),
  });
};

beforeEach(() => {
  parent = document.createElement('section');
  document.body.append(parent);
  [drawings, decorated, loads, failure] = [[], [], 0, undefined];
  errors.length = 0;
  status.set(ready);
});
afterEach(() => parent.remove());

describe('a handle', () => {
  test('draws into a child of its own, which it removes', async () => {
    parent.append('theirs');
    const handle = make({ look: 'a', onError });
    handle.bind(parent);
    await microtask();
    expect(loads).toBe(1);
    expect(parent.textContent).toBe('theirsdrawn');
    expect(parent.children.length).toBe(1);
    handle.dispose();
    expect(parent.innerHTML).toBe('theirs');
  });

  test('waits for the script', async () => {
    status.set({ name: 'loading' });
    make({ look: 'a', onError }).bind(parent);
    await microtask();
    expect(parent.innerHTML).toBe('');
    status.set(ready);
    await microtask();
    expect(drawings.length).toBe(1);
  });

  test('draws nothing when disposed while loading, or at once', async () => {
    status.set({ name: 'loading' });
    const one = make({ look: 'a', onError });
    one.bind(parent);
    one.dispose();
    status.set(ready);
    const two = make({ look: 'a', onError });
    two.bind(parent);
    two.dispose();
    await microtask();
    expect(drawings).toEqual([]);
    expect(parent.innerHTML).toBe('');
  });

  test('draws once when bound, disposed and bound again in one go', async () => {
    const handle = make({ look: 'a', onError });
    handle.bind(parent);
    handle.dispose();
    handle.bind(parent);
    await microtask();
    expect(drawings.length).toBe(1);
    expect(parent.children.length).toBe(1);
  });

  test('is drawn anew, with another id, only if Amazon sees a change', async () => {
    const handle = make({ look: 'a', tag: '1', onError });
    handle.bind(parent);
    await microtask();
    handle.update({ look: 'a', tag: '2', onError });
    await microtask();
    expect(drawings.length).toBe(1);
    expect(decorated).toContain('2');
    expect(drawings[0]?.current()?.tag).toBe('2');
    handle.update({ look: 'b', onError });
    await microtask();
    expect(drawings.map(({ look }) => look)).toEqual(['a', 'b']);
    expect(parent.children.length).toBe(1);
    expect(drawings[0]?.current()).toBe(undefined);
    expect(new Set(drawings.map(({ containerId }) => containerId)).size).toBe(2);
  });

  test('several changes in one go are drawn once, newest first of all', async () => {
    const handle = make({ look: 'a', onError });
    handle.bind(parent);
    handle.update({ look: 'b', onError });
    handle.update({ look: 'c', onError });
    await microtask();
    expect(drawings.map(({ look }) => look)).toEqual(['c']);
  });

  test('redraws when told to', async () => {
    const handle = make({ look: 'a', onError });
    handle.bind(parent);
    await microtask();
    handle.redraw();
    await microtask();
    expect(drawings.length).toBe(2);
    expect(parent.children.length).toBe(1);
    expect(drawings[0]?.current()).toBe(undefined);
  });

  test('what was disposed hears nothing more', async () => {
    const handle = make({ look: 'a', onError });
    handle.bind(parent);
    await microtask();
    handle.dispose();
    expect(drawings[0]?.current()).toBe(undefined);
    handle.update({ look: 'b', onError });
    handle.redraw();
    status.set(ready);
    await microtask();
    expect(drawings.length).toBe(1);
  });

  test('leaves no listener and no observer behind', async () => {
    const leave = vi.fn();
    const subscribe = vi.spyOn(status, 'subscribe').mockReturnValue(leave);
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const handle = make({ look: 'a', onError });
    handle.bind(parent);
    await microtask();
    expect([leave.mock.calls.length, disconnect.mock.calls.length]).toEqual([0, 0]);
    handle.dispose();
    expect([leave.mock.calls.length, disconnect.mock.calls.length]).toEqual([1, 1]);
    subscribe.mockRestore();
    disconnect.mockRestore();
  });

  test('decorates after every change inside', async () => {
    const handle = make({ look: 'a', tag: 't', onError });
    handle.bind(parent);
    await microtask();
    await microtask();
    const before = decorated.length;
    parent.firstElementChild?.append(document.createElement('img'));
    await microtask();
    expect(decorated.length).toBe(before + 1);
    const gone = parent.firstElementChild;
    handle.dispose();
    gone?.append(document.createElement('img'));
    await microtask();
    expect(decorated.length).toBe(before + 1);
  });

  test.each([
    ['outside the document', () => document.createElement('div')],
    [
      'inside a shadow root',
      () => {
        const inside = document.createElement('div');
        parent.attachShadow({ mode: 'open' }).append(inside);
        return inside;
      },
    ],
  ])('%s it is not drawn, and says so once', async (_, createElement) => {
    const element = createElement();
    const handle = make({ look: 'a', onError });
    handle.bind(element);
    await microtask();
    expect(drawings).toEqual([]);
    expect(errors).toEqual([expect.objectContaining({ code: 'container-missing', retryable: true })]);
    handle.update({ look: 'a', onError });
    await microtask();
    expect(errors.length).toBe(1);
    document.body.append(element);
    handle.redraw();
    await microtask();
    expect(drawings.length).toBe(1);
    expect(element.textContent).toBe('drawn');
    handle.dispose();
    element.remove();
  });

  test('what Amazon’s script throws is an error value', async () => {
    failure = new TypeError('Cannot read property');
    make({ look: 'a', onError }).bind(parent);
    await microtask();
    expect(errors.length).toBe(1);
    expect(errors[0]).toMatchObject({ code: 'container-missing', cause: failure });
  });
});
