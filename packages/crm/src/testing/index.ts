export { ContractBroken, type ContractCase, type ContractResult } from './contract/contract-case.js';
export { crmAdapterContract } from './crm-adapter/crm-adapter-contract.js';
export type { AdapterEvent, CrmAdapterWorld } from './crm-adapter/world.js';
export { crmBackendContract } from './crm-backend/crm-backend-contract.js';
export type { CrmBackendWorld, CrmEvent } from './crm-backend/world.js';
export type { ChargeInMemory, MemoryBill, MemoryCharge } from './memory-adapter/charge.js';
export { type MemoryAdapter, memoryAdapter } from './memory-adapter/memory-adapter.js';
export type { MemoryOrder, MemoryUpsale } from './memory-adapter/memory-order.js';
export type {
  MemoryAdapterOptions,
  MemoryOffering,
  MemoryProduct,
  MemoryRecurring,
  MemoryStep,
} from './memory-adapter/options.js';
export type { ScriptedAnswer, ScriptedAttempt } from './memory-adapter/script.js';
export type { MemoryDescription, ShipsTo } from './memory-adapter/shipping.js';
