import * as v from 'valibot';
import { secretProof } from '../../secrets/identifiers.js';
import type { OneSecret } from '../one-secret.js';
import type { Store } from './store.js';

const proofRows = v.tuple([v.object({ proof: secretProof })]);

export const oneSecret = ({ write }: Store): OneSecret => ({
  isOfSecret: (proof) =>
    write([], async ({ rows, change }) => {
      await change('insert into secret (name, proof) values (1, :proof) on conflict (name) do nothing', {
        proof,
      });
      const [known] = v.parse(proofRows, await rows('select proof from secret'));
      return known.proof === proof;
    }),
});
