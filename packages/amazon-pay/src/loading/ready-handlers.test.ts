import { beforeEach, describe, expect, test } from 'vitest';
import { chainReadyHandler } from './ready-handlers.js';

const name = 'onAmazonLoginReady';
let calls: string[];
const say = (word: string) => () => {
  calls.push(word);
};
const set = (handler: unknown) => Reflect.set(window, name, handler);
const fire = () => Reflect.get(window, name)();

beforeEach(() => {
  calls = [];
  Reflect.deleteProperty(window, name);
});

describe('chainReadyHandler', () => {
  test('works where the page has none', () => {
    chainReadyHandler(name, say('ours'));
    fire();
    expect(calls).toEqual(['ours']);
  });

  test('calls the page’s own, set before or later', () => {
    set(say('early'));
    chainReadyHandler(name, say('ours'));
    fire();
    set(say('late'));
    fire();
    expect(calls).toEqual(['ours', 'early', 'ours', 'late']);
  });

  test('is not lost, and calls nobody twice but ours, when the page wraps what it finds', () => {
    set(say('first'));
    chainReadyHandler(name, say('ours'));
    const found = Reflect.get(window, name);
    set(() => {
      found();
      calls.push('wrapper');
    });
    fire();
    expect(calls.filter((word) => word !== 'ours')).toEqual(['first', 'wrapper']);
    expect(calls).toContain('ours');
  });

  test('two chains both count', () => {
    chainReadyHandler(name, say('one'));
    chainReadyHandler(name, say('two'));
    set(say('page'));
    fire();
    expect(calls.toSorted()).toEqual(['one', 'page', 'two']);
  });

  test('replaces a handler that cannot become an accessor', () => {
    const fixed = {};
    Reflect.defineProperty(window, 'onAmazonPaymentsReady', { value: say('declared'), writable: true });
    chainReadyHandler('onAmazonPaymentsReady', say('ours'));
    Reflect.get(window, 'onAmazonPaymentsReady')(fixed);
    expect(calls).toEqual(['ours', 'declared']);
  });
});
