import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { campaignA, campaignB } from './campaigns/campaign.js';
import { runCampaign } from './campaigns/run-campaign.js';
import { proofs } from './safeguards/proofs.js';
import { safeguardNames } from './safeguards/safeguard.js';
import { postgresStore } from './stores/postgres-store.js';
import { sqliteStore } from './stores/sqlite-store.js';
import { reportOf } from './verdict/report.js';

const count = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));

const flags = v.object({
  checkouts: v.optional(count, '200'),
  seed: v.optional(count, '1'),
  'at-once': v.optional(count, '24'),
  store: v.optional(v.picklist(['sqlite', 'postgres']), 'sqlite'),
  campaign: v.optional(v.picklist(['a', 'b']), 'a'),
  without: v.optional(v.picklist(safeguardNames)),
  proof: v.optional(v.picklist(safeguardNames)),
});

const usage = `pnpm chaos --checkouts N --seed S --store sqlite|postgres [--campaign a|b] [--at-once N] [--without ${safeguardNames.join('|')}]`;

/** Reads the flags, runs the campaign, and says what it came to. The exit code is 1 where something must not be. */
export const command = async (args: readonly string[], say: (line: string) => void): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      checkouts: { type: 'string' },
      seed: { type: 'string' },
      'at-once': { type: 'string' },
      store: { type: 'string' },
      campaign: { type: 'string' },
      without: { type: 'string' },
      proof: { type: 'string' },
    },
  });
  const read = v.safeParse(flags, values);
  if (!read.success) {
    say(usage);
    return 2;
  }
  const { checkouts, seed, without = null, ...named } = read.output;
  const folder = await mkdtemp(join(tmpdir(), 'landerpay-chaos-'));
  const store = named.store === 'sqlite' ? sqliteStore(folder) : await postgresStore();
  try {
    const { findings, evidence, counts, seconds } = await runCampaign({
      campaign:
        named.proof !== undefined
          ? proofs[named.proof].campaign
          : named.campaign === 'a'
            ? campaignA
            : campaignB,
      checkouts,
      seed,
      store,
      without,
      folder,
      atOnce: read.output['at-once'],
      patience: 15_000,
      progress: say,
    });
    for (const line of reportOf(findings, evidence)) say(line);
    say(
      `\nCampaign ${named.campaign}, ${checkouts} checkouts on ${named.store}, seed ${seed}: ${Math.round(seconds)} s`,
    );
    for (const [name, times] of Object.entries(counts).toSorted())
      say(`  ${String(times).padStart(6)}  ${name}`);
    const kinds = findings.map(({ kind }) => kind);
    say(findings.length === 0 ? 'Nothing that must not be.' : `Must not be: ${kinds.join(', ')}.`);
    return findings.length === 0 ? 0 : 1;
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};
