import type { Schedule } from '../world/schedule.js';
import type { World } from '../world/world.js';
import type { Arrangement, Scenario } from './scenario.js';

/** What a scenario is played on: simulated Amazon, and what stands between it and the page. */
export type ScenarioStage = {
  readonly world: World;
  /** Each makes one request for Widgets.js fail. */
  readonly scriptFailures: Schedule<true>;
  /** Each makes one sign-in end as denied, without asking. */
  readonly denials: Schedule<true>;
  /** Each keeps the browser from opening one sign-in window. */
  readonly blockedPopups: Schedule<true>;
};

/** Takes back whatever is arranged; who is signed in, references and charges stay. */
export const endScenario = ({ world, scriptFailures, denials, blockedPopups }: ScenarioStage): void => {
  world.clearArrangements();
  for (const schedule of [scriptFailures, denials, blockedPopups]) schedule.clear();
};

const arrange = (stage: ScenarioStage, arrangement: Arrangement): void => {
  const { world } = stage;
  switch (arrangement.arranges) {
    case 'card':
      world.preselection.preferCard(arrangement.lastFour);
      break;
    case 'address':
      world.preselection.preferAddressIn(arrangement.countryCode);
      break;
    case 'denied-sign-in':
      stage.denials.add(true);
      break;
    case 'blocked-popup':
      stage.blockedPopups.add(true);
      break;
    case 'failing-script':
      for (let count = 0; count < arrangement.times; count += 1) stage.scriptFailures.add(true);
      break;
    case 'widget-error':
      world.raised[arrangement.widget].add(arrangement.code);
      break;
    case 'session-end':
      world.sessionEnds.add(true);
      break;
    case 'slow-network':
      world.network.delay(arrangement.milliseconds);
      break;
    default:
      arrangement satisfies never;
  }
};

/** Plays a scenario from now on, in place of the one before. */
export const playScenario = (stage: ScenarioStage, scenario: Scenario): void => {
  endScenario(stage);
  for (const arrangement of scenario.arrangements) arrange(stage, arrangement);
};
