import { Hono } from 'hono';
import { html } from 'hono/html';
import { browserScripts } from './browser-scripts.js';
import { addConfirmationRoutes } from './confirmation-routes.js';
import { addControlRoutes } from './control-routes.js';
import { type AmazonControls, createControls } from './controls.js';
import { addCrmRoutes } from './crm-routes.js';
import { documentHtml } from './document.js';
import { addLoginInterfaceRoutes } from './login-interface-routes.js';
import { addNetworkRoutes, addSlowNetwork } from './network-routes.js';
import { addScenarioRoutes } from './scenario-routes.js';
import { addScriptRoutes } from './script-routes.js';
import { addSignInRoutes } from './sign-in-routes.js';
import { type AmazonSimulatorOptions, createSimulator } from './simulator.js';
import { addWidgetRoutes } from './widget-routes.js';

/** The stand-in: its controls, and a Hono app that answers as Amazon does. */
export type AmazonSimulator = AmazonControls & {
  /** The stand-in as a Hono app, for a server of your own or for requests inside the process. */
  readonly app: Hono;
};

const welcome = html`<p class="badge">Simulated Amazon Pay</p>
  <h1>It runs</h1>
  <p>This stands in for Amazon’s script, sign-in, widgets and profile. Nothing here is Amazon’s, and no money moves.</p>`;

/**
 * Makes the stand-in without a port. Its browser scripts are bundled at the first request for one. Throws a
 * SimulatorMisuse that says what to write where an option is wrong.
 */
export const createAmazonSimulator = (options: AmazonSimulatorOptions = {}): AmazonSimulator => {
  const simulator = createSimulator(options);
  const controls = createControls(simulator);
  const app = new Hono();
  app.get('/', (context) =>
    context.html(documentHtml({ title: 'Welcome', className: 'page', body: welcome })),
  );
  addSlowNetwork(app, simulator);
  addScriptRoutes(app, simulator, browserScripts);
  addSignInRoutes(app, simulator);
  addWidgetRoutes(app, simulator);
  addLoginInterfaceRoutes(app, simulator);
  addCrmRoutes(app, simulator);
  addConfirmationRoutes(app, simulator);
  addScenarioRoutes(app, controls);
  addNetworkRoutes(app, controls);
  addControlRoutes(app, controls);
  return { ...controls, app };
};
