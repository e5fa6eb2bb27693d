import { buttonSvg } from '../appearance/button-svg.js';
import type { ButtonArtwork, WidgetPages } from '../script/widgets/widget-pages-port.js';
import { createContract } from '../widget-pages/new-contract.js';
import type { Marketplace } from '../world/marketplace.js';
import type { World } from '../world/world.js';
import type { BankDesk } from './bank-desk.js';
import type { LiveWidgets } from './live-widgets.js';

/** The drawing itself is the address; what it was drawn for stands behind it, as in Amazon's addresses. */
const artworkUrl = (marketplace: Marketplace, artwork: ButtonArtwork): string => {
  const { language, type, color, size } = artwork;
  const words = [marketplace.environment, language, type, color, size].map((word) => word.toLowerCase());
  const [, , drawnType = '', drawnColor = '', drawnSize = ''] = words;
  const drawing = encodeURIComponent(buttonSvg(drawnType, drawnColor, drawnSize));
  return `data:image/svg+xml,${drawing}#${words.map(encodeURIComponent).join('/')}`;
};

/** The port of Widgets.js with the whole of simulated Amazon inside the page. */
export const createInPageWidgetPages = (
  world: World,
  marketplace: Marketplace,
  widgets: LiveWidgets,
  bank: BankDesk,
): WidgetPages => ({
  marketplace,
  show: widgets.show,
  createContract: (wanted) => Promise.resolve(createContract(world, { ...wanted, marketplace })),
  artworkUrl: (artwork) => artworkUrl(marketplace, artwork),
  confirmationUrl: (_, referenceId) => bank.addressFor(referenceId),
  navigate: bank.navigate,
});
