import { backendMistakes, type CrmBackend, configurationError } from '@landerpay/checkout';

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
  if (mistakes.length > 0) throw configurationError(mistakes.join(' '));
};
