import type { widgetSentences } from './widget-sentences.js';

export const germanWidgetSentences: Readonly<Record<keyof typeof widgetSentences, string>> = {
  'widget:address-book': 'Adresse',
  'widget:wallet': 'Zahlungsart',
  'widget:declined': 'Ihre Zahlungsart wurde abgelehnt. Bitte wählen Sie eine andere.',
  'widget:address-refused': 'Bitte wählen Sie eine andere Adresse.',
  'widget:sign-in-first': 'Bitte melden Sie sich zuerst bei Amazon an.',
  'widget:address-first': 'Bitte wählen Sie zuerst eine Adresse.',
};
