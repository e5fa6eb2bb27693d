export { ShopAround } from './shop-around.js';
export { onStage } from './stage.js';
export { complaintsIn, setStageFor, stageOf } from './stages.js';
export { withStage } from './with-stage.js';
