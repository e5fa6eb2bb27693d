import { backendMistakes, type CrmBackend } from '@landerpay/checkout';
import { settingError } from '../configuration/setting-error.js';

/** Throws where a backend contradicts itself, or cannot charge what the relay sells. */
export const checkBackend = (crm: CrmBackend): void => {
  const mistakes = [
    ...backendMistakes(crm),
    ...(crm.capabilities.references.includes('order-reference')
      ? []
      : [
          `The CRM backend "${crm.name}": the relay sells one-time, and it cannot charge order references (\`capabilities.references\`).`,
        ]),
  ];
  if (mistakes.length > 0) throw settingError(mistakes.join(' '));
};
