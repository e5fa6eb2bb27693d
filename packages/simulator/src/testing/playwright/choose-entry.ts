import { RemoteError } from '../../amazon/in-page/remote-error.js';
import { entriesPerPage } from '../../amazon/widget-pages/widget-view.js';
import type { WidgetKind } from '../../amazon/world/widget-errors.js';
import { lookFor } from '../waiting/turns.js';
import type { PlaywrightFrame } from './playwright-page.js';
import { listIn } from './widget-frames.js';

/** Milliseconds for one step; a frame that was replaced in the meantime is looked for again after them. */
const stepTimeout = 2000;
const timeout = { timeout: stepTimeout };

const pageShown = async (frame: PlaywrightFrame): Promise<number> => {
  const pagination = frame.locator('.pagination');
  if ((await pagination.count()) === 0) return 1;
  return Number(/Page (\d+) of/.exec((await pagination.textContent(timeout)) ?? '')?.[1] ?? 1);
};

/** Turns the widget's pages as a buyer does; false when it has no such page. */
const turnTo = async (frame: PlaywrightFrame, wanted: number): Promise<boolean> => {
  for (let shown = await pageShown(frame); shown !== wanted; ) {
    const [direction, next] =
      shown < wanted ? (['next', shown + 1] as const) : (['previous', shown - 1] as const);
    const link = frame.locator(`.pagination .${direction} a`);
    if ((await link.count()) === 0) return false;
    await link.click(timeout);
    const turned = await lookFor(
      async () => ((await pageShown(frame)) === next ? next : undefined),
      stepTimeout,
    );
    if (turned === undefined) throw new Error(`The page ${next} did not come.`);
    shown = turned;
  }
  return true;
};

/**
 * Whether the widget has answered a choice: it shows it, or another thing than its list, or the page has taken it away.
 * The last two follow when the buyer's session ends at the choice.
 */
const hasAnswered = async (frame: PlaywrightFrame, kind: WidgetKind, entry: string): Promise<boolean> => {
  try {
    return (
      (await frame.locator(`${entry}.selected`).count()) > 0 ||
      (await frame.locator(listIn(kind)).count()) === 0
    );
  } catch {
    return true;
  }
};

/** Throws a RemoteError for what no widget ever has as a position. */
export const checkPosition = (kind: WidgetKind, position: number): void => {
  if (Number.isSafeInteger(position) && position > 0) return;
  throw new RemoteError('no-entry', `The ${kind} has no entry ${position}: they are counted from 1.`);
};

/** Chooses the n-th entry, counted from 1 over all pages, and waits until the widget has answered. */
export const chooseEntry = async (
  frame: PlaywrightFrame,
  kind: WidgetKind,
  position: number,
): Promise<void> => {
  const hasPage = await turnTo(frame, Math.ceil(position / entriesPerPage));
  const place = ((position - 1) % entriesPerPage) + 1;
  const entry = `${listIn(kind)} li:nth-child(${place})`;
  if (!hasPage || (await frame.locator(entry).count()) === 0) {
    throw new RemoteError('no-entry', `The ${kind} has no entry ${position}, counted from 1.`);
  }
  if ((await frame.locator(`${entry}.declined`).count()) > 0) {
    throw new RemoteError(
      'no-entry',
      `In the ${kind}, entry ${position} cannot be chosen: it was declined on this reference.`,
    );
  }
  await frame.locator(`${entry} a`).click(timeout);
  const answered = await lookFor(
    async () => ((await hasAnswered(frame, kind, entry)) ? true : undefined),
    stepTimeout,
  );
  if (answered === undefined) throw new Error(`The ${kind} did not answer the choice of entry ${position}.`);
};
