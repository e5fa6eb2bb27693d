import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyerAddress } from './buyer-address.js';
import type { ForwardedHeader } from './forwarded.js';
import { type Networks, readHop, readNetworks } from './ip-address.js';

const networks = (written: readonly string[]): Networks => {
  const read = readNetworks(written);
  if (read === null) throw new TypeError('These are networks.');
  return read;
};

const trusts = networks(['10.0.0.0/8', '2001:db8:ffff::/48', '198.51.100.7']);

const through = (peer: string, forwarded: string, header: ForwardedHeader = 'x-forwarded-for'): string =>
  buyerAddress(peer, new Headers({ [header]: forwarded }), { trusts, header });

describe('ledger 32: the buyer’s address, through trusted proxies only', () => {
  it.each([
    ['an untrusted peer is the buyer, whatever it sends', '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['a trusted peer speaks for whom it names', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['what stands left of an untrusted hop is forged', '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['several trusted hops are passed', '10.0.0.1', '203.0.113.9, 198.51.100.7, 10.9.9.9', '203.0.113.9'],
    ['a port is no part of it', '10.0.0.1', '203.0.113.9:52311', '203.0.113.9'],
    ['IPv6 in brackets, with a port', '10.0.0.1', '[2001:DB8:0::5]:443', '2001:db8::5'],
    ['an IPv4 peer in an IPv6 dress', '::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['an IPv4 hop in an IPv6 dress', '10.0.0.1', '::ffff:203.0.113.9', '203.0.113.9'],
    ['an IPv6 proxy', '2001:db8:ffff::1', '203.0.113.9', '203.0.113.9'],
    ['a zone is no part of it', 'fe80::1%eth0', '203.0.113.9', 'fe80::1'],
    ['what is no address ends the way', '10.0.0.1', '203.0.113.9, unknown', '10.0.0.1'],
    ['an empty hop ends the way', '10.0.0.1', '203.0.113.9,', '10.0.0.1'],
    ['only trusted hops: the furthest', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['a socket without an address stays as it is', '', '203.0.113.9', ''],
  ])('%s', (_, peer, forwarded, address) => {
    expect(through(peer, forwarded)).toBe(address);
  });

  it.each([
    ['for=203.0.113.9', '203.0.113.9'],
    ['for=1.2.3.4, For="203.0.113.9:80";proto=https;by=10.0.0.1', '203.0.113.9'],
    ['for="[2001:db8::5]:4711"', '2001:db8::5'],
    ['proto=https', '10.0.0.1'],
    ['for=_hidden', '10.0.0.1'],
    ['for=1.2.3.4;x=", for="[2001:db8::5]"', '2001:db8::5'],
  ])('Forwarded: %s is %s', (forwarded, address) => {
    expect(through('10.0.0.1', forwarded, 'forwarded')).toBe(address);
  });

  it('the header that was not chosen is anybody’s', () => {
    const headers = new Headers({ 'X-Forwarded-For': '203.0.113.9', Forwarded: 'for=1.2.3.4' });
    expect(buyerAddress('10.0.0.1', headers, { trusts, header: 'x-forwarded-for' })).toBe('203.0.113.9');
    expect(buyerAddress('10.0.0.1', headers, { trusts, header: 'forwarded' })).toBe('1.2.3.4');
  });

  it('whatever a buyer writes, no address of theirs is taken but the one that the nearest proxy saw', () => {
    const printable = fc.string({
      unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
    });
    const own = fc.oneof(fc.ipV4(), fc.ipV6()).filter((one) => {
      const hop = readHop(one);
      return hop !== null && !trusts(hop);
    });
    fc.assert(
      fc.property(own, printable, (address, forged) => {
        const expected = readHop(address)?.address;
        expect(through('10.0.0.1', `${forged}, ${address}`)).toBe(expected);
        expect(through('10.0.0.1', `${forged}, for="[${address}]"`, 'forwarded')).toBe(expected);
        expect(through(address, forged)).toBe(expected);
      }),
    );
  });
});

describe('networks', () => {
  it.each(['10.0.0.0/33', '10.0.0', 'proxy.internal', '10.0.0.0/8/8', '10.0.0.0/', '::1/129', ''])(
    '“%s” is none',
    (written) => {
      expect(readNetworks([written])).toBeNull();
    },
  );
});
