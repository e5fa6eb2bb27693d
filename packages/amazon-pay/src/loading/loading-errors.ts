import { AmazonPayError } from '../errors/amazon-pay-error.js';

export const unavailable = (url: string): AmazonPayError =>
  new AmazonPayError({
    code: 'script-unavailable',
    source: 'amazon',
    buyerMessage: 'Amazon Pay could not be loaded. Please try again.',
    retryable: true,
    detail: url,
  });

export const conflict = (url: string): AmazonPayError =>
  new AmazonPayError({
    code: 'environment-conflict',
    source: 'landerpay',
    buyerMessage: 'Amazon Pay is not available at the moment.',
    retryable: false,
    detail: `wanted: ${url}`,
  });
