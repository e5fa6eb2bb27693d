import type { StoryContext } from '@storybook/react-vite';
import { scenarioNamed } from '../scenarios/index.js';
import { setStage } from './set-stage.js';
import type { Stage, StageSettings } from './stage.js';

type Set = { readonly stage: Stage; readonly asked: string };

/** The stage of the story in each canvas. */
const stages = new WeakMap<HTMLElement, Set>();

export const settingsOf = ({ parameters }: Pick<StoryContext, 'parameters'>): StageSettings =>
  parameters.stage ?? {};

/** The stage that a story stands on; throws a sentence where none was set. */
export const stageOf = ({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Stage => {
  const set = stages.get(canvasElement);
  if (set === undefined) throw new Error('No stage was set in this canvas: see .storybook/preview.tsx.');
  return set.stage;
};

/** What the page of a story wrote to the console as an error or a warning, and nobody expected. */
export const complaintsIn = (context: StoryContext): readonly string[] => {
  const { mayComplain } = settingsOf(context);
  return stageOf(context)
    .complaints()
    .filter((complaint) => mayComplain?.test(complaint) !== true);
};

/**
 * Sets the stage before a story is rendered. It stays for as long as the story does, also when a control is turned, and
 * is set anew when the toolbar asks for another scenario. Gives the way to strike it.
 */
export const setStageFor = (context: StoryContext): (() => void) => {
  const { id, canvasElement, globals } = context;
  const { delivery = 'physical', kind = 'one-time', asksBank = false } = settingsOf(context);
  const asked = `${id} ${globals.scenario}`;
  const strike = (): void => {
    stages.get(canvasElement)?.stage.strike();
    stages.delete(canvasElement);
  };
  if (stages.get(canvasElement)?.asked !== asked) {
    strike();
    const scenario = scenarioNamed(globals.scenario);
    stages.set(canvasElement, { asked, stage: setStage(id, scenario, { kind, delivery, asksBank }) });
  }
  return strike;
};
