export { ContractBroken, type ContractCase } from './contract/contract-case.js';
export { crmAdapterContract } from './crm-adapter/crm-adapter-contract.js';
export type { AdapterEvent, CrmAdapterWorld } from './crm-adapter/world.js';
export { crmBackendContract } from './crm-backend/crm-backend-contract.js';
export type { CrmBackendWorld, CrmEvent } from './crm-backend/world.js';
export { type MemoryAdapter, memoryAdapter } from './memory-adapter/memory-adapter.js';
export type { MemoryAdapterOptions, MemoryProduct } from './memory-adapter/options.js';
export type { MemoryOrder } from './memory-adapter/order-book.js';
export type { ScriptedAnswer, ScriptedAttempt } from './memory-adapter/script.js';
